import { panelFeatures } from "../../domain/further-ports.ts";
import type { AppliedConfiguration } from "../../domain/option/applied-configuration.ts";
import type { ServiceAddress } from "../../domain/service.ts";
import type { KeptVariables } from "../../domain/upgrade/change-choices.ts";
import type { UpgradePlan } from "../../domain/upgrade/upgrade-plan.ts";
import type { AddressedServer, ServerBuild, ServerMove, ServerStartup } from "../../panel/panel-gateway.ts";
import type { SoldService } from "./wanted-service.ts";

/** A change that was planned and promised: what is sent, and what is stored when it is done. Plain JSON, kept on the operation. */
export interface PlannedChange {
  readonly sold: SoldService & { readonly keptVariables: KeptVariables; readonly applied: AppliedConfiguration };
  /** Where the server goes first: what it becomes is planned again when it is there. Absent: it stays. */
  readonly move?: ServerMove;
  /** Null: nothing of it changes. */
  readonly build: ServerBuild | null;
  readonly startup: ServerStartup | null;
  /** Addresses by role afterwards. */
  readonly addresses: readonly ServiceAddress[];
  readonly before: BuildBefore;
}

/** The build side as it was: for putting it back. */
export interface BuildBefore {
  readonly build: Omit<ServerBuild, "addAllocationIds" | "removeAllocationIds">;
  readonly allocationIds: readonly number[];
  readonly addresses: readonly ServiceAddress[];
}

/** What a server's build is now. */
export function buildBefore(server: AddressedServer, addresses: readonly ServiceAddress[]): BuildBefore {
  const { allocationId, limits, featureLimits, allocations } = server;
  return { build: { allocationId, limits, featureLimits }, allocationIds: allocations.map(({ id }) => id), addresses };
}

/** The request that undoes a build. What the server never lost is added without effect. */
export function undoBuild({ before, addresses }: PlannedChange): ServerBuild {
  const kept = new Set(before.allocationIds);
  return {
    ...before.build,
    addAllocationIds: before.allocationIds,
    removeAllocationIds: addresses.map(({ allocationId }) => allocationId).filter((id) => !kept.has(id)),
  };
}

/** The move that a plan leads to. */
export function plannedMove(
  { node }: UpgradePlan,
  {
    added,
    primary,
  }: { readonly added: readonly { readonly allocationId: number | null }[]; readonly primary: number | null },
): ServerMove | null {
  if (node === null || primary === null) return null;
  const furtherAllocationIds = added.flatMap(({ allocationId }) => allocationId ?? []).filter((id) => id !== primary);
  return { nodeId: node.to.id, allocationId: primary, furtherAllocationIds };
}

/** The build that a plan leads to. */
export function plannedBuild(
  plan: UpgradePlan,
  server: AddressedServer,
  applied: AppliedConfiguration,
  moves: {
    readonly primary: number | null;
    readonly added: readonly { readonly allocationId: number | null }[];
    readonly removed: readonly { readonly allocationId: number }[];
  },
): ServerBuild | null {
  if (!plan.calls.build) return null;
  return {
    allocationId: moves.primary ?? server.allocationId,
    limits: applied.limits,
    featureLimits: panelFeatures(applied),
    addAllocationIds: moves.added.flatMap(({ allocationId }) => allocationId ?? []),
    removeAllocationIds: moves.removed.map(({ allocationId }) => allocationId),
  };
}

/** The start-up side that a plan leads to. */
export function plannedStartup(
  plan: UpgradePlan,
  server: AddressedServer,
  eggId: number,
  applied: AppliedConfiguration,
): ServerStartup | null {
  if (!plan.calls.startup) return null;
  return {
    eggId,
    image: plan.image?.to ?? server.image,
    startup: plan.startup?.to ?? server.startup,
    environment: plan.environment,
    skipScripts: applied.skipScripts,
  };
}
