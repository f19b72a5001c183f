import { PanelProblem } from "../panel/panel-problem.ts";
import type { EngineContext } from "./engine-context.ts";

/** What nobody waits for has failed: if it may be the panel as a whole, that is found out. */
export async function suspectAfter(context: EngineContext, thrown: unknown): Promise<void> {
  if (thrown instanceof PanelProblem && thrown.kind === "panel-trouble") await context.panelHolds.suspect(thrown);
}
