import type { Database } from "../database/database.ts";
import { isFinished } from "../domain/operation.ts";
import { ProvisionerStoppedError } from "../errors/provisioner-stopped-error.ts";
import type { OperationDetails, OperationEvent } from "../interface/operations.ts";
import { listEvents } from "../queries/events.ts";
import type { OperationReader } from "../queries/operations.ts";
import type { EventHub } from "./event-hub.ts";
import { streamEvents } from "./event-stream.ts";
import { isEnd, type OperationEnds } from "./operation-ends.ts";

interface Parts {
  readonly db: Database;
  readonly read: OperationReader;
  readonly hub: EventHub;
  readonly ends: OperationEnds;
  readonly stopped: AbortSignal;
}

/** Waits for the end of an operation, whichever process works on it. @throws ProvisionerStoppedError, or the signal's reason */
export async function operationFinished(
  { read, hub, ends, stopped }: Parts,
  id: string,
  signal: AbortSignal | undefined,
): Promise<OperationDetails> {
  await hub.follow();
  const interrupted = signal === undefined ? stopped : AbortSignal.any([stopped, signal]);
  for (;;) {
    signal?.throwIfAborted();
    if (stopped.aborted) throw new ProvisionerStoppedError();
    const { promise: changed, resolve } = Promise.withResolvers<void>();
    const onInterrupt = () => resolve();
    interrupted.addEventListener("abort", onInterrupt);
    // Before it is read: an end that comes in between is not missed.
    const leave = ends.listen(id, resolve);
    try {
      const operation = await read(id);
      if (isFinished(operation.status)) return operation;
      await changed;
    } finally {
      leave();
      interrupted.removeEventListener("abort", onInterrupt);
    }
  }
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
      ended = isEnd(event);
      yield event as OperationEvent;
    }
    cursor = page.nextCursor;
  } while (cursor !== null);
  if (ended && isFinished(operation.status)) return;
  const after = String(last === 0 ? hub.position : last);
  const options = {
    after,
    matches: (event: { operationId: string | null }) => event.operationId === id,
    isLast: isEnd,
    signal,
    stopped,
  };
  for await (const event of streamEvents(db, hub, options)) yield event as OperationEvent;
}
