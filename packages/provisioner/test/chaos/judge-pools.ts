import type { Provisioner } from "@hatchery/provisioner";
import { externalIdOf } from "../support/shop.ts";
import type { ChaosPanel } from "./chaos-panel.ts";
import { type FilledPool, poolRoom } from "./chaos-pool.ts";

/** What is wrong with pools: more or less taken than there was room for, not where it was sent, or more on the panels than is counted and sold. */
export async function judgePools(
  shop: Provisioner,
  panels: readonly ChaosPanel[],
  filled: readonly FilledPool[],
): Promise<readonly string[]> {
  const dumps = await Promise.all(panels.map(({ emulator }) => emulator.control.dump()));
  const memoryOf = new Map(dumps.flatMap(({ servers }) => servers.map((each) => [each.external_id, each.memory])));
  const wrong: string[] = [];
  for (const { plan, taken, refused } of filled) {
    const { state, pool } = await shop.services.get(plan.pool);
    if (pool === null) throw new Error(`${plan.pool} is no pool.`);
    const { used, budget } = pool;
    const onPanels = taken.reduce((sum, id) => sum + Number(memoryOf.get(externalIdOf(id)) ?? 0), 0);
    const living = plan.ends === "terminated" ? 0 : taken.length;
    const found = [
      ...(taken.length === poolRoom.servers ? [] : [`took ${taken.length} of ${taken.length + refused}`]),
      ...(state === plan.ends ? [] : [`is ${state}, sent to ${plan.ends}`]),
      ...(used.servers === living ? [] : [`counts ${used.servers} servers of ${living}`]),
      ...(onPanels <= used.memory ? [] : [`counts ${used.memory} MiB, and its servers have ${onPanels}`]),
      ...(used.memory <= (budget.memory ?? 0) ? [] : [`has ${used.memory} MiB of ${budget.memory}`]),
    ];
    wrong.push(...found.map((text) => `${plan.pool} ${text}`));
  }
  return wrong;
}
