import type { AddressChanges } from "../../domain/upgrade/address-changes.ts";
import type { UpgradePlan } from "../../domain/upgrade/upgrade-plan.ts";
import { makePorts } from "../make-ports.ts";
import { OperationFailure } from "../operation-failure.ts";
import type { OperationRun } from "../operation-run.ts";
import { holdPlaces } from "../placement/reserve-places.ts";
import { type ChangeOnNode, type NodePlan, planOnNode } from "./plan-on-node.ts";
import { promiseGrowth } from "./promise-growth.ts";

/** What planning works with. */
export type PlanningParts = Pick<OperationRun, "db" | "catalogue" | "allocations" | "gateway" | "now">;

/** A plan and what it does to the addresses. */
export interface Planned {
  readonly plan: UpgradePlan;
  readonly addresses: AddressChanges;
}

/** Nodes, allocations and new ports may have to be read or made first: each once, and a few more tries. */
const mostRounds = 8;

/**
 * Plans a change on the server's node. What is known of the node may be old: before a change is called impossible, it is read
 * again. With an operation's id the growth is promised to it, unless the change is impossible or loses data that nobody
 * accepted to lose. Planners for one panel wait for each other.
 */
export async function planChange(
  parts: PlanningParts,
  change: ChangeOnNode,
  acceptDataLoss: boolean,
): Promise<Planned> {
  const { panelId, server } = change;
  let refreshed = false;
  for (let round = 0; round < mostRounds; round += 1) {
    const found = await planAndPromise(parts, change, acceptDataLoss);
    if (found.kind === "unread") {
      if (found.what === "node") await parts.catalogue.refresh(panelId);
      await parts.allocations.refresh(panelId, server.nodeId);
    } else if (found.plan.outcome === "needs-another-node" && !refreshed) {
      refreshed = true;
      await parts.catalogue.refresh(panelId);
      await parts.allocations.refresh(panelId, server.nodeId);
    } else if (change.operationId !== null && isWanted(found.plan, acceptDataLoss) && lacksPorts(found)) {
      await makePorts(parts, { panelId, nodeId: server.nodeId }, found.addresses.added);
    } else {
      return found;
    }
  }
  throw new OperationFailure({
    class: "retryable",
    code: "node_unsettled",
    message: "The server's node changed again and again while a change was planned.",
    remedy: "Nothing to do: it is planned again.",
  });
}

function planAndPromise(parts: PlanningParts, change: ChangeOnNode, acceptDataLoss: boolean): Promise<NodePlan> {
  return parts.db.transaction(async (tx) => {
    await holdPlaces(tx, change.panelId);
    const found = await planOnNode(tx, change);
    const { operationId } = change;
    if (
      found.kind === "planned" &&
      operationId !== null &&
      isWanted(found.plan, acceptDataLoss) &&
      !lacksPorts(found)
    ) {
      await promiseGrowth(tx, { ...change, operationId }, found.addresses, parts.now());
    }
    return found;
  });
}

function isWanted({ outcome, warnings }: UpgradePlan, acceptDataLoss: boolean): boolean {
  return outcome === "possible" && (warnings.length === 0 || acceptDataLoss);
}

function lacksPorts({ addresses }: Planned): boolean {
  return addresses.added.some(({ allocationId }) => allocationId === null);
}
