import type { OperationDetails, Provisioner, StoredEvent } from "@hatchery/provisioner";
import type { SourceEvent, StreamSource } from "./stream-source.ts";

/** An operation's events so far and as they come; ends with the operation. Everybody who watches it for the same audience shares one. */
export function operationEvents(
  provisioner: Provisioner,
  operation: OperationDetails,
  audience: "admin" | "customer",
): StreamSource {
  return {
    key: `${audience} operation ${operation.id}`,
    complete: operation.finishedAt !== null,
    remembers: true,
    open: (signal) => storedEvents(provisioner.operations.watch(operation.id, { signal })),
  };
}

/** Events of the outbox, each under its own id. */
export async function* storedEvents(stored: AsyncIterable<StoredEvent>): AsyncIterable<SourceEvent> {
  for await (const event of stored) yield { id: event.id, data: event };
}
