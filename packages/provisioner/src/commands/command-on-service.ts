import { isDeepStrictEqual } from "node:util";
import { and, desc, eq } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { databaseNow } from "../database/database-time.ts";
import { operationFromRow } from "../database/operation-from-row.ts";
import type { OperationRow, ServiceRow } from "../database/rows.ts";
import { operations, services } from "../database/schema.ts";
import { serviceFromRow } from "../database/service-from-row.ts";
import { acceptsCommand, commandRules, mayMakeMore, notOfPools, poolDecides } from "../domain/command-rules.ts";
import type { ServiceOperationKind } from "../domain/operation.ts";
import type { OperationInput } from "../domain/operation-input.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { CommandRefusedError } from "../errors/command-refused-error.ts";
import { NotFoundError } from "../errors/not-found-error.ts";
import { PoolNotActiveError } from "../errors/pool-not-active-error.ts";
import { ServiceHasNoServerError } from "../errors/service-has-no-server-error.ts";
import { ServiceInPoolError } from "../errors/service-in-pool-error.ts";
import { useGrant } from "../grants/use-grant.ts";
import type { Actor } from "../interface/actor.ts";
import type { CommandResult } from "../interface/services.ts";
import { issueOperation } from "../operations/issue-operation.ts";
import { cancelWaiting, openOperations, stateAfter, stateToCome } from "../operations/open-operations.ts";
import { holdPoolOf } from "../operations/pool/hold-pool.ts";
import { repeatedCommand } from "./repeated-command.ts";

/** A command on a service that exists. */
export interface ServiceCommand<Kind extends ServiceOperationKind = ServiceOperationKind> {
  readonly serviceId: string;
  readonly kind: Kind;
  readonly input: OperationInput<Kind>;
  readonly actor: Actor;
  /** The caller's own word for it: under that it is carried out once. */
  readonly reference?: string | undefined;
  /** What it uses up. */
  readonly grant?: string | undefined;
  /** Whether twice is more than once, even with the same content: then only its reference tells a repetition. */
  readonly adds?: boolean;
  /** Whether the service is what the command leads to: then the operation that brought it there is the answer, if it was the same command. */
  readonly isDone?: (service: ServiceRow) => boolean;
  /** Rows that have to be taken before the service's own. */
  readonly before?: (tx: Database, now: Date) => Promise<void>;
  /**
   * What is true from the command on, before any operation ran. Answers the service after it. The pool that the service is in is held
   * where the command may take more of it.
   */
  readonly inTransaction?: (
    tx: Database,
    service: ServiceRow,
    now: Date,
    pool: ServiceRow | null,
  ) => Promise<ServiceRow>;
}

/**
 * Stores a command, if the service accepts it in the state that its waiting operations lead to. The last waiting operation
 * with the same content is the answer to the same command again. The service's row is held throughout, so that commands get their turns one by one.
 *
 * @throws NotFoundError, CommandRefusedError, ReferenceReusedError, GrantEndedError
 */
export async function commandOnService<Kind extends ServiceOperationKind>(
  context: EngineContext,
  command: ServiceCommand<Kind>,
): Promise<CommandResult> {
  const { serviceId, kind, actor } = command;
  const point = { kind, serviceId };
  const answer = await context.database.db.transaction(async (tx) => {
    const now = await databaseNow(tx);
    await command.before?.(tx, now);
    const pool = mayMakeMore.has(kind) ? await holdPoolOf(tx, serviceId) : null;
    const [service] = await tx.select().from(services).where(eq(services.id, serviceId)).for("update");
    if (service === undefined) throw new NotFoundError("service", serviceId);
    refuseForPool(service, kind);
    const repeated = await repeatedCommand(tx, command);
    if (repeated !== null) return result(service, repeated);
    const open = await openOperations(tx, serviceId);
    const last = open.at(-1);
    const isSame = last?.kind === kind && command.adds !== true && isDeepStrictEqual(last.input, command.input);
    if (isSame) return result(service, last);
    if (open.length === 0 && command.isDone?.(service) === true) {
      const done = await lastDone(tx, service.id, kind);
      if (done !== null && isDeepStrictEqual(done.input, command.input)) return result(service, done);
    }
    const projected = stateAfter(service.state, open);
    if (!acceptsCommand(projected, kind)) {
      const done = await doneBefore(tx, service, kind);
      if (done !== null) return result(service, done);
      throw new CommandRefusedError(serviceId, kind, projected);
    }
    if (pool !== null) await requireActive(tx, pool);
    if (kind === "terminate") await cancelWaiting(tx, open, actor, now);
    const changed = (await command.inTransaction?.(tx, service, now, pool)) ?? service;
    const operation = await issueOperation(
      tx,
      context.queue,
      {
        kind,
        serviceId,
        customerId: service.customerId,
        panelId: service.panelId,
        input: command.input,
        actor,
        reference: command.reference,
      },
      now,
    );
    if (command.grant !== undefined)
      await useGrant(tx, { reference: command.grant, serviceId, operationId: operation.id });
    await context.crashPoint("command.before-commit", point);
    return result(changed, operation);
  });
  await context.crashPoint("command.after-commit", point);
  return answer;
}

/**
 * Whether a service accepts a command in the state that its waiting operations lead to; stores nothing.
 * @throws NotFoundError, CommandRefusedError
 */
export async function checkCommand(
  context: EngineContext,
  serviceId: string,
  kind: ServiceOperationKind,
): Promise<void> {
  const { db } = context.database;
  const [service] = await db.select().from(services).where(eq(services.id, serviceId));
  if (service === undefined) throw new NotFoundError("service", serviceId);
  refuseForPool(service, kind);
  const projected = await stateToCome(db, service);
  if (!acceptsCommand(projected, kind)) throw new CommandRefusedError(serviceId, kind, projected);
}

/** What a pool, or a server of one, never takes. @throws ServiceHasNoServerError, ServiceInPoolError */
export function refuseForPool({ id, poolId, budget }: ServiceRow, kind: ServiceOperationKind): void {
  if (budget !== null && notOfPools.has(kind)) throw new ServiceHasNoServerError(id);
  if (poolId !== null && poolDecides.has(kind)) throw new ServiceInPoolError(id, poolId, kind);
}

/** @throws PoolNotActiveError if the pool is not, or will not be when what is ordered is done */
export async function requireActive(tx: Database, pool: ServiceRow): Promise<void> {
  const state = await stateToCome(tx, pool);
  if (state !== "active") throw new PoolNotActiveError(pool.id, state);
}

/** The operation that brought the service to where the command leads, when it is there for good. */
async function doneBefore(tx: Database, service: ServiceRow, kind: ServiceOperationKind): Promise<OperationRow | null> {
  if (!commandRules[kind].alreadyDoneIn.includes(service.state) || commandRules[kind].acceptedIn.length === 0)
    return null;
  return lastDone(tx, service.id, kind);
}

async function lastDone(tx: Database, serviceId: string, kind: ServiceOperationKind): Promise<OperationRow | null> {
  const [operation] = await tx
    .select()
    .from(operations)
    .where(and(eq(operations.serviceId, serviceId), eq(operations.kind, kind), eq(operations.status, "succeeded")))
    .orderBy(desc(operations.number))
    .limit(1);
  return operation ?? null;
}

function result(service: ServiceRow, operation: OperationRow): CommandResult {
  return { service: serviceFromRow(service), operation: operationFromRow(operation) };
}
