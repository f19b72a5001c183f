import type { Failure } from "../../domain/failure.ts";
import type { AddressedServer, ServerMove, ServerTransfers } from "../../panel/panel-gateway.ts";
import { PanelProblem } from "../../panel/panel-problem.ts";
import { type PlannedChange, undoBuild } from "../change/planned-change.ts";
import { releasePorts } from "../change/promise-growth.ts";
import { moved } from "../change/settle-move.ts";
import type { ServiceRun, Step, StepResult } from "../operation-run.ts";
import { ownServer, readOwnServer } from "../own-server.ts";
import { requireServer } from "../require-server.ts";
import { refusalOf } from "./change-startup.ts";
import { changeOf, planFor } from "./plan-service-change.ts";

/** Files of any size have arrived by then; what has not is stuck: a daemon that did not take the order tells nobody. */
const patienceMs = 6 * 60 * 60_000;
const looks = { shortestMs: 500, longestMs: 30_000 };

/**
 * Moves the server to the node of the plan. Begins it with a look and one request, and looks now and then until it has arrived, has
 * failed, or has taken too long; each look is one request, or two with a client key, and tells by itself what to do, whichever try
 * died before. A move that failed leaves the server as it was, and is left for the steps that put back and tell.
 */
export const moveServer: Step = {
  name: "transfer",
  async run(run) {
    const change = changeOf(run);
    if (change?.move === undefined || refusalOf(run) !== null) return { outcome: "already-done" };
    const { move } = change;
    const server = await readOwnServer(run);
    if (server.nodeId === move.nodeId) return arrived(run, change, server);
    const begunAt = movingSince(run);
    if (!server.allocations.some(({ id }) => id === move.allocationId))
      return begunAt === null ? begin(run, change, move) : refused(transferFailed);
    const since = begunAt ?? run.now();
    if (run.now().getTime() - since.getTime() >= patienceMs) return giveUp(run, change, transferStuck);
    return (await isEnded(run)) ? giveUp(run, change, transferEnded) : lookAgain(run, since);
  },
};

/** On the node where the server has arrived, it becomes what was asked for as any server does on its own. Without a request. */
export const planOnArrival: Step = {
  name: "plan-on-arrival",
  async run(run) {
    const server = run.operation.progress.arrived as AddressedServer | null | undefined;
    if (server == null) return { outcome: "already-done" };
    const planned = changeOf(run)?.addresses.length ?? 0;
    const has = run.service.addresses.filter(({ role }) => role !== "extra").length;
    const change = await planFor(run, server, { lacksPorts: has < planned });
    return { outcome: "done", progress: { change, arrived: null } };
  },
};

function movingSince({ operation }: ServiceRun): Date | null {
  const { movingSince: since } = operation.progress;
  return typeof since === "string" ? new Date(since) : null;
}

async function begin(run: ServiceRun, change: PlannedChange, move: ServerMove): Promise<StepResult> {
  const { serverId } = requireServer(run.service);
  const transfers = await transfersOf(run);
  try {
    await transfers.begin(serverId, move);
  } catch (error) {
    if (!(error instanceof PanelProblem)) throw error;
    if (error.kind === "taken") return plannedAnew(run, change);
    if (error.failure.class === "permanent") return refused(error.failure);
    // The panel has stored a move of which no daemon knows.
    if (error.kind === "daemon-down") await endMove(run, change, transfers);
    throw error;
  }
  return lookAgain(run, run.now());
}

function lookAgain(run: ServiceRun, since: Date): StepResult {
  const ageMs = run.now().getTime() - since.getTime();
  const pauseMs = Math.min(looks.longestMs, Math.max(looks.shortestMs, ageMs / 4));
  return {
    outcome: "waits",
    lookAgainAt: new Date(run.now().getTime() + pauseMs),
    progress: { movingSince: since.toISOString() },
  };
}

/** Somebody has the port by now: the next try finds another place. */
async function plannedAnew(run: ServiceRun, { move, before }: PlannedChange): Promise<StepResult> {
  const { panelId } = requireServer(run.service);
  const kept = new Set(before.allocationIds);
  const gone = [move?.allocationId, ...(move?.furtherAllocationIds ?? [])].flatMap((id) => id ?? []);
  if (move !== undefined) await run.allocations.refresh(panelId, move.nodeId);
  return {
    outcome: "waits",
    lookAgainAt: run.now(),
    progress: { change: undefined },
    also: (tx) =>
      releasePorts(
        tx,
        { id: run.service.id, panelId },
        gone.filter((id) => !kept.has(id)),
      ),
  };
}

/** Whether somebody else has ended the move, or it has ended since the server was read. Only the client API tells. */
async function isEnded(run: ServiceRun): Promise<boolean> {
  const { serverIdentifier } = run.service;
  return serverIdentifier !== null && (await (await transfersOf(run)).isUnderWay(serverIdentifier)) === false;
}

async function giveUp(run: ServiceRun, change: PlannedChange, failure: Failure): Promise<StepResult> {
  const server = await endMove(run, change, await transfersOf(run));
  return server.nodeId === change.move?.nodeId ? arrived(run, change, server) : refused(failure);
}

/** Ends a move that is under way, takes back its addresses, and answers the server, which may have arrived in the last moment. Three requests. */
async function endMove(run: ServiceRun, change: PlannedChange, transfers: ServerTransfers): Promise<AddressedServer> {
  const { panelId, serverId } = requireServer(run.service);
  try {
    await transfers.cancel(serverId);
  } catch (error) {
    // The panel has ended it, whatever the daemons say.
    if (!(error instanceof PanelProblem && error.kind === "daemon-down")) throw error;
  }
  const server = await readOwnServer(run);
  if (server.nodeId === change.move?.nodeId) return server;
  return ownServer(run, await (await run.gateway(panelId)).updateBuild(serverId, undoBuild(change)));
}

/** From here on the service is on its new node, whatever becomes of the rest. */
function arrived(run: ServiceRun, change: PlannedChange, server: AddressedServer): StepResult {
  const { move: _, ...rest } = change;
  return {
    outcome: "done",
    progress: { change: rest, arrived: server, movingSince: null },
    ...moved(run, server, { promised: change.addresses, left: change.before.allocationIds }),
  };
}

async function transfersOf(run: ServiceRun): Promise<ServerTransfers> {
  const { panelId, transfers } = await run.gateway(requireServer(run.service).panelId);
  if (transfers === null) throw new Error(`The panel ${panelId} moves no servers`);
  return transfers;
}

function refused(failure: Failure): StepResult {
  return { outcome: "done", progress: { refused: failure } };
}

const transferFailed: Failure = {
  class: "permanent",
  code: "transfer_failed",
  message: "The daemons could not move the server to its new node; it is where it was.",
  remedy:
    "Look at the logs of both nodes' daemons (Wings): can the old one reach the new one at its address and port? Then try the operation again.",
};

const transferEnded: Failure = {
  class: "permanent",
  code: "transfer_ended",
  message: "Somebody has ended the move on the panel, or the daemons have failed; the server is where it was.",
  remedy:
    "Look at the panel's activity log and at the logs of both nodes' daemons (Wings), then try the operation again.",
};

const transferStuck: Failure = {
  class: "permanent",
  code: "transfer_stuck",
  message: "The server had not arrived on its new node after six hours; the move was ended, and it is where it was.",
  remedy:
    "Look at the logs of both nodes' daemons (Wings), and whether the server's files still lie on the old node, then try the operation again.",
};
