import { and, asc, eq, gt, inArray, max, ne, sql } from "drizzle-orm";
import type { Database } from "../../database/database.ts";
import type { OperationRow, ServiceRow } from "../../database/rows.ts";
import { operations, services } from "../../database/schema.ts";
import { acceptsCommand } from "../../domain/command-rules.ts";
import type { AskedByPool, ChangeOwnerInput } from "../../domain/operation-input.ts";
import type { ServiceState } from "../../domain/service.ts";
import { issueOperations, type NewOperation } from "../issue-operation.ts";
import { cancelWaiting, openOperationsOf, stateAfter } from "../open-operations.ts";
import { OperationFailure } from "../operation-failure.ts";
import type { FencedTransaction, ServiceRun, Step } from "../operation-run.ts";
import { holdPools } from "./hold-pool.ts";

/** What an operation on a pool wants of each of its servers. */
export interface ServersCommand {
  readonly kind: "suspend" | "unsuspend" | "terminate" | "change-owner";
  /** Besides the pool and its operation. */
  readonly input?: Pick<AskedByPool, "expiry"> | ChangeOwnerInput;
  /** Whether there is nothing left to do with a server. */
  readonly settled: (server: ServerOfPool) => boolean;
  /** What is stored of a server that takes no such operation, because it has failed. */
  readonly otherwise?: Pick<ServiceRow, "customerId">;
}

/** A server of a pool, as it is seen while the pool is held. */
export interface ServerOfPool {
  readonly service: ServiceRow;
  readonly open: readonly OperationRow[];
  /** The state that what is still to be done leads to. */
  readonly projected: ServiceState;
}

/** So often a pool looks at its servers when nothing has told it that one of them is done. */
const lookAgainMs = 10_000;

/** From where on operations on the servers are of this try: one that was given up is issued anew when a person tries the pool's again. */
export const beginWithServers: Step = {
  name: "begin",
  async run(run) {
    if (run.operation.progress.after !== undefined) return { outcome: "already-done" };
    const [newest] = await run.db.select({ number: max(operations.number) }).from(operations);
    return { outcome: "done", progress: { after: newest?.number ?? 0 } };
  },
};

/**
 * Does something with every server of a pool: an operation of its own for each, in the order of their making, all issued in one
 * transaction that holds the pool. Waits until the last of them is done. `decide` answers null where nothing is to be done with them.
 * A server that cannot be suspended does not keep its pool open: {@link tellOfFailedServers} has it told after the pool's own step.
 */
export function actOnServers(decide: (run: ServiceRun) => ServersCommand | null): Step {
  return {
    name: "servers",
    async run(run) {
      const command = decide(run);
      if (command === null) return { outcome: "already-done" };
      const { waiting, failed } = await run.fenced((fenced) => issueForServers(run, command, fenced));
      if (waiting > 0)
        return {
          outcome: "waits",
          waitsFor: "servers",
          lookAgainAt: new Date(run.now().getTime() + lookAgainMs),
        };
      if (failed.length === 0) return { outcome: "done" };
      const failure = serversFailed(run, command, failed);
      if (command.kind !== "suspend") throw new OperationFailure(failure);
      return { outcome: "done", progress: { failure } };
    },
  };
}

/** Ends the operation as failed for the servers that it could not suspend, although the pool is what it should be. */
export const tellOfFailedServers: Step = {
  name: "tell",
  async run({ operation: { progress } }) {
    if (progress.failure === undefined) return { outcome: "already-done" };
    throw new OperationFailure(progress.failure as ServersFailure);
  },
};

type ServersFailure = ReturnType<typeof serversFailed>;

interface Progress {
  /** Servers that something is still to be done with. */
  readonly waiting: number;
  /** Operations on servers that were given up. */
  readonly failed: readonly OperationRow[];
}

async function issueForServers(
  run: ServiceRun,
  command: ServersCommand,
  { tx, queue, now }: FencedTransaction,
): Promise<Progress> {
  const { id: poolId } = run.service;
  await holdPools(tx, [poolId]);
  const servers = (await serversOf(tx, poolId)).filter((server) => !command.settled(server));
  const issued = await issuedFor(tx, run);
  const failed: OperationRow[] = [];
  const wanted: NewOperation[] = [];
  let waiting = 0;
  for (const { service, open, projected } of servers) {
    const mine = issued.get(service.id);
    if (mine?.status === "failed") failed.push(mine);
    else if (mine?.status === "succeeded") continue;
    else {
      waiting += 1;
      // What waits or runs leads to it, or decides whether it still has to be asked for.
      if (mine !== undefined && mine.status !== "cancelled") continue;
      if (!acceptsCommand(projected, command.kind)) {
        if (command.otherwise !== undefined && open.length === 0)
          await tx.update(services).set(command.otherwise).where(eq(services.id, service.id));
        continue;
      }
      if (leadsThere(command, open, projected)) continue;
      if (command.kind === "terminate") await cancelWaiting(tx, open, run.operation.actor, now);
      const order: AskedByPool = { pool: poolId, by: run.operation.id };
      wanted.push({
        kind: command.kind,
        serviceId: service.id,
        customerId: service.customerId,
        panelId: service.panelId,
        input: { ...command.input, ...order },
        actor: run.operation.actor,
      });
    }
  }
  await issueOperations(tx, queue, wanted, now);
  return { waiting, failed };
}

/** Whether somebody else has asked for the same. */
function leadsThere({ kind }: ServersCommand, open: readonly OperationRow[], projected: ServiceState): boolean {
  if (kind === "terminate") return projected === "terminated";
  return kind === "suspend" && projected === "suspended" && open.length > 0;
}

/** The servers that are left, held, in the order of their making. */
export async function serversOf(tx: Database, poolId: string): Promise<readonly ServerOfPool[]> {
  const rows = await tx
    .select()
    .from(services)
    .where(and(eq(services.poolId, poolId), ne(services.state, "terminated")))
    .orderBy(asc(services.id))
    .for("update");
  return withOpenOperations(
    tx,
    rows.toSorted((one, other) => one.number - other.number),
  );
}

/** Servers with what is still to be done with them. */
export async function withOpenOperations(db: Database, rows: readonly ServiceRow[]): Promise<readonly ServerOfPool[]> {
  const open = await openOperationsOf(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((service) => {
    const ofService = open.get(service.id) ?? [];
    return { service, open: ofService, projected: stateAfter(service.state, ofService) };
  });
}

/** The last operation on each server that this try of the pool's operation has issued. */
async function issuedFor(tx: Database, { operation, service }: ServiceRun): Promise<ReadonlyMap<string, OperationRow>> {
  const members = tx.select({ id: services.id }).from(services).where(eq(services.poolId, service.id));
  const rows = await tx
    .select()
    .from(operations)
    .where(
      and(
        inArray(operations.serviceId, members),
        gt(operations.number, Number(operation.progress.after ?? 0)),
        sql`${operations.input} ->> 'by' = ${operation.id}`,
      ),
    )
    .orderBy(asc(operations.number));
  return new Map(rows.map((row) => [row.serviceId ?? "", row]));
}

function serversFailed({ service }: ServiceRun, { kind }: ServersCommand, failed: readonly OperationRow[]) {
  const named = failed.map(({ serviceId, failure }) => `${serviceId}: ${failure?.message ?? "it was given up"}`);
  return {
    class: "needs-person",
    code: "pool_servers_failed",
    message: `Servers of pool ${service.id} did not take ${kind}. ${named.join(" ")}`,
    remedy: "Look at the operations of these servers, mend what they name, then try the pool's operation again.",
  } as const;
}
