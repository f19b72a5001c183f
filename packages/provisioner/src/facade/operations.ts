import { cancelOperation } from "../commands/cancel-operation.ts";
import { retryOperation } from "../commands/retry-operation.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import type { EventHub } from "../events/event-hub.ts";
import { streamEvents } from "../events/event-stream.ts";
import { createOperationEnds } from "../events/operation-ends.ts";
import { operationFinished, watchOperation } from "../events/operation-finished.ts";
import type { Events } from "../interface/events.ts";
import type { Operations } from "../interface/operations.ts";
import { listEvents } from "../queries/events.ts";
import { operationId } from "../queries/operation-id.ts";
import { createOperationReader, listOperations } from "../queries/operations.ts";
import { actorOf } from "./services.ts";

export function operationsOf(context: EngineContext, hub: EventHub, stopped: AbortSignal): Operations {
  const { db } = context.database;
  const read = createOperationReader(db);
  const parts = { db, read, hub, ends: createOperationEnds(hub), stopped };
  return {
    get: read,
    list: (query) => listOperations(db, query),
    finished: (id, options) => operationFinished(parts, id, options?.signal),
    retry: async (id, by) => retryOperation(context, operationId(id), actorOf(by)),
    cancel: async (id, by) => cancelOperation(context, operationId(id), actorOf(by)),
    watch: (id, options) => watchOperation(parts, id, options?.signal),
  };
}

export function eventsOf(context: EngineContext, hub: EventHub, stopped: AbortSignal): Events {
  const { db } = context.database;
  return {
    list: (query) => listEvents(db, query),
    stream: ({ after, service, customer, signal } = {}) =>
      streamEvents(db, hub, {
        after,
        signal,
        stopped,
        matches: (event) =>
          (service === undefined || event.serviceId === service) &&
          (customer === undefined || event.customerId === customer),
      }),
  };
}
