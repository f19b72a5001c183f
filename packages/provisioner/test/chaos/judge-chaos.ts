import type { PanelEmulator } from "@hatchery/panel-emulator";
import type { Provisioner } from "@hatchery/provisioner";
import { externalIdOf } from "../support/shop.ts";
import type { ChaosPlan } from "./chaos-plan.ts";

/** What must be 0. */
export interface ChaosVerdict {
  /** Servers or panel users that exist more than once, or were made more than once. */
  readonly doubled: readonly string[];
  /** Services that should have a server and have none. */
  readonly lost: readonly string[];
  /** Servers on the panel that no living service stands for. */
  readonly orphans: readonly string[];
  /** Services that are not in the state that was last asked for, here or on the panel. */
  readonly elsewhere: readonly string[];
}

/** Compares the panel, the database and what was asked for. */
export async function judgeChaos(
  shop: Provisioner,
  panel: PanelEmulator,
  plans: readonly ChaosPlan[],
  before: ReadonlySet<number>,
): Promise<ChaosVerdict> {
  const { servers, users } = await panel.control.dump();
  const ours = servers.filter((server) => !before.has(server.id));
  const byExternalId = Map.groupBy(ours, (server) => server.external_id);
  const usersByExternalId = Map.groupBy(users, (user) => user.external_id);
  const verdict = { doubled: [] as string[], lost: [] as string[], orphans: [] as string[], elsewhere: [] as string[] };
  for (const [id, same] of byExternalId) if (id === null || same.length > 1) verdict.doubled.push(`server ${id}`);
  for (const [id, same] of usersByExternalId) if (id !== null && same.length > 1) verdict.doubled.push(`user ${id}`);
  const living = new Set<string>();
  for (const plan of plans) {
    const externalId = externalIdOf(plan.service);
    const [server] = byExternalId.get(externalId) ?? [];
    if (plan.ends !== "terminated") {
      living.add(externalId);
      if (server === undefined) verdict.lost.push(plan.service);
    }
    const { state } = await shop.services.get(plan.service);
    const status = plan.ends === "suspended" ? "suspended" : null;
    if (state !== plan.ends || (server !== undefined && server.status !== status)) {
      verdict.elsewhere.push(
        `${plan.service}: ${plan.commands.join(" ")} → ${plan.ends}, is ${state}, ${server?.status}`,
      );
    }
  }
  for (const { external_id } of ours) {
    if (external_id === null || !living.has(external_id)) verdict.orphans.push(String(external_id));
  }
  return verdict;
}
