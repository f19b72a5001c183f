import type { UpgradePlan } from "../../domain/upgrade/upgrade-plan.ts";
import { makePorts } from "../make-ports.ts";
import { OperationFailure } from "../operation-failure.ts";
import type { OperationRun } from "../operation-run.ts";
import { holdPlaces } from "../placement/reserve-places.ts";
import { planElsewhere } from "./plan-elsewhere.ts";
import { type ChangeOnNode, type NodePlan, nodeOfPlan, type Planned, planOnNode } from "./plan-on-node.ts";
import { promiseGrowth } from "./promise-growth.ts";

/** What planning works with. */
export type PlanningParts = Pick<OperationRun, "db" | "catalogue" | "allocations" | "roomReadings" | "gateway" | "now">;

/** Nodes, allocations and new ports may have to be read or made first: each once, and a few more tries. */
const mostRounds = 8;

/**
 * Plans a change on the server's node, or, where that cannot take it and the panel can move servers, on another one. What is known
 * of nodes may be old: before a change is called impossible, it is read again, unless it was since `newEnough`. With an operation's id the growth is promised to it,
 * unless the change is impossible or loses data that nobody accepted to lose. Planners for one panel wait for each other.
 */
export async function planChange(
  parts: PlanningParts,
  change: ChangeOnNode,
  acceptDataLoss: boolean,
  newEnough: Date,
): Promise<Planned> {
  const { panelId, server, operationId } = change;
  let refreshedAt: Date | null = null;
  for (let round = 0; round < mostRounds; round += 1) {
    const found = await planAndPromise(parts, change, acceptDataLoss, refreshedAt);
    if (found.kind === "unread") {
      if (found.what === "node") await parts.catalogue.refresh(panelId);
      for (const node of found.nodes) await parts.allocations.refresh(panelId, node);
    } else if (found.plan.outcome === "needs-another-node" && refreshedAt === null) {
      refreshedAt = await parts.roomReadings.since(panelId, newEnough);
      await parts.allocations.since(panelId, server.nodeId, refreshedAt);
    } else if (operationId !== null && isWanted(found.plan, acceptDataLoss) && lacksPorts(found)) {
      await makePorts(parts, { panelId, nodeId: nodeOfPlan(found.plan, server) }, found.addresses.added);
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

function planAndPromise(
  parts: PlanningParts,
  change: ChangeOnNode,
  acceptDataLoss: boolean,
  refreshedAt: Date | null,
): Promise<NodePlan> {
  return parts.db.transaction(async (tx) => {
    await holdPlaces(tx, change.panelId);
    const here = await planOnNode(tx, change);
    const goesElsewhere =
      refreshedAt !== null && change.mayMove && here.kind === "planned" && here.plan.outcome === "needs-another-node";
    const found = goesElsewhere
      ? await planElsewhere(tx, change, here, { now: parts.now(), portsReadSince: refreshedAt })
      : here;
    const { operationId } = change;
    if (
      found.kind === "planned" &&
      operationId !== null &&
      isWanted(found.plan, acceptDataLoss) &&
      !lacksPorts(found)
    ) {
      await promiseGrowth(tx, { ...change, operationId }, found, parts.now());
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
