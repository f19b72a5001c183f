import type { Database } from "../database/database.ts";
import { isFinished } from "../domain/operation.ts";
import { ProvisionerStoppedError } from "../errors/provisioner-stopped-error.ts";
import type { OperationDetails, OperationEvent } from "../interface/operations.ts";
import { listEvents } from "../queries/events.ts";
import type { OperationReader } from "../queries/operations.ts";
import type { EventHub } from "./event-hub.ts";
import { streamEvents } from "./event-stream.ts";

const ends = new Set(["operation.succeeded", "operation.failed", "operation.cancelled"]);

interface Parts {
  readonly db: Database;
  readonly read: OperationReader;
  readonly hub: EventHub;
  readonly stopped: AbortSignal;
}

/** Waits for the end of an operation, whichever process works on it. */
export async function operationFinished(
  { db, read, hub, stopped }: Parts,
  id: string,
  signal: AbortSignal | undefined,
): Promise<OperationDetails> {
  await hub.follow();
  const position = String(hub.position);
  const now = await read(id);
  if (isFinished(now.status)) return now;
  const matches = (event: { operationId: string | null; type: string }) =>
    event.operationId === id && ends.has(event.type);
  for await (const _ of streamEvents(db, hub, { after: position, matches, signal, stopped })) {
    const operation = await read(id);
    if (isFinished(operation.status)) return operation;
  }
  signal?.throwIfAborted();
  throw new ProvisionerStoppedError();
}

/** The events of an operation so far and as they come, up to its end. */
export async function* watchOperation(
  { db, read, hub, stopped }: Parts,
  id: string,
  signal: AbortSignal | undefined,
): AsyncGenerator<OperationEvent> {
  await hub.follow();
  const operation = await read(id);
  let last = 0;
  let ended = false;
  let cursor: string | null | undefined;
  do {
    const page = await listEvents(db, { operation: id, limit: 200, ...(cursor ? { cursor } : {}) });
    for (const event of page.items) {
      last = Number(event.id);
      ended = ends.has(event.type);
      yield event as OperationEvent;
    }
    cursor = page.nextCursor;
  } while (cursor !== null);
  if (ended && isFinished(operation.status)) return;
  const after = String(last === 0 ? hub.position : last);
  const options = {
    after,
    matches: (event: { operationId: string | null }) => event.operationId === id,
    isLast: (event: { type: string }) => ends.has(event.type),
    signal,
    stopped,
  };
  for await (const event of streamEvents(db, hub, options)) yield event as OperationEvent;
}
