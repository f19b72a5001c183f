import { checkVariable } from "../domain/egg-rules/check-variable.ts";
import type { PanelEgg } from "../domain/panel-catalogue.ts";
import type { PanelProblem } from "../panel/panel-problem.ts";
import { OperationFailure } from "./operation-failure.ts";
import type { OperationRun } from "./operation-run.ts";

/**
 * A panel fails on an egg whose rules it cannot read as on anything else that goes wrong in it. After such a failure the egg is
 * looked at: the same again would fail the same way. The panel is asked for it once.
 *
 * @throws OperationFailure if the egg is broken
 */
export async function refuseBrokenEgg(
  run: Pick<OperationRun, "catalogue" | "operation">,
  { panelId, failure }: PanelProblem,
  eggId: number,
): Promise<void> {
  if (failure.code !== "panel_failed") return;
  const search = (eggs: readonly PanelEgg[]) => brokenVariable(eggs.find(({ id }) => id === eggId));
  const found =
    search((await run.catalogue.get(panelId)).eggs) ??
    (run.operation.attempts === 1 ? search((await run.catalogue.refresh(panelId)).eggs) : null);
  if (found !== null) throw new OperationFailure({ ...found, class: "permanent" });
}

function brokenVariable(egg: PanelEgg | undefined) {
  for (const variable of egg?.variables ?? []) {
    const problem = checkVariable(variable, variable.defaultValue);
    if (problem?.code === "egg-broken") return { ...problem, code: "egg_broken" };
  }
  return null;
}
