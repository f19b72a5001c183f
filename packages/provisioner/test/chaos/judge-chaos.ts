import type { Provisioner } from "@hatchery/provisioner";
import { externalIdOf } from "../support/shop.ts";
import type { ChaosPanel } from "./chaos-panel.ts";
import type { ChaosPlan } from "./chaos-plan.ts";

/** What must be 0 on a panel. */
export interface ChaosVerdict {
  /** Servers or panel users that exist more than once. */
  readonly doubled: readonly string[];
  /** Services that should have a server there and have none. */
  readonly lost: readonly string[];
  /** Servers that no living service of this panel stands for. */
  readonly orphans: readonly string[];
  /** Services that are not in the state that was last asked for: here, on the panel, or by what the daemon of its node has heard. */
  readonly elsewhere: readonly string[];
}

/** A service with what was asked of it and what the shop says of it. */
export interface ChaosEnd {
  readonly plan: ChaosPlan;
  readonly state: string;
  readonly panel: string | null;
}

/** What the shop says has become of every order. */
export async function endsOf(shop: Provisioner, plans: readonly ChaosPlan[]): Promise<readonly ChaosEnd[]> {
  const ends: ChaosEnd[] = [];
  for (const plan of plans) {
    const { state, panelId } = await shop.services.get(plan.service);
    ends.push({ plan, state, panel: panelId });
  }
  return ends;
}

/** Compares a panel with the services that are said to be there and what was asked of them. */
export async function judgeChaos({ emulator, before }: ChaosPanel, ends: readonly ChaosEnd[]): Promise<ChaosVerdict> {
  const { servers, users } = await emulator.control.dump();
  const held = new Map((await emulator.control.daemonServers()).map((each) => [each.uuid, each]));
  const ours = servers.filter((server) => !before.has(server.id));
  const byExternalId = Map.groupBy(ours, (server) => server.external_id);
  const usersByExternalId = Map.groupBy(users, (user) => user.external_id);
  const verdict = { doubled: [] as string[], lost: [] as string[], orphans: [] as string[], elsewhere: [] as string[] };
  for (const [id, same] of byExternalId) if (id === null || same.length > 1) verdict.doubled.push(`server ${id}`);
  for (const [id, same] of usersByExternalId) if (id !== null && same.length > 1) verdict.doubled.push(`user ${id}`);
  const living = new Set<string>();
  for (const { plan, state } of ends) {
    const externalId = externalIdOf(plan.service);
    const [server] = byExternalId.get(externalId) ?? [];
    if (plan.ends !== "terminated") {
      living.add(externalId);
      if (server === undefined) verdict.lost.push(plan.service);
    }
    const suspended = plan.ends === "suspended";
    const onNode = server === undefined ? undefined : (held.get(server.uuid)?.suspended ?? "unknown");
    const isThere =
      server === undefined || (server.status === (suspended ? "suspended" : null) && onNode === suspended);
    if (state !== plan.ends || !isThere) {
      verdict.elsewhere.push(
        `${plan.service}: ${plan.commands.join(" ")} → ${plan.ends}, is ${state}, ${server?.status}, on its node suspended: ${onNode}`,
      );
    }
  }
  for (const { external_id } of ours) {
    if (external_id === null || !living.has(external_id)) verdict.orphans.push(String(external_id));
  }
  return verdict;
}
