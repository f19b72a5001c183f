import type { OperationRow, ServiceRow } from "../database/rows.ts";
import type { NewEvent } from "../database/write-events.ts";
import type { EventMap, OperationEventData, ServiceEventData } from "../domain/events.ts";

type ServiceEventType = keyof EventMap & (`service.${string}` | `pool.${string}`);
type OperationEventType = keyof EventMap & `operation.${string}`;

/** What is particular to an event besides what all events of its family carry. */
type Particular<Type extends keyof EventMap, Common> = Omit<EventMap[Type], keyof Common>;

type EventSubject = Pick<ServiceRow, "id" | "customerId" | "productId" | "state">;

/** An event about a service, in the state that it has after what happened. */
export function serviceEvent<Type extends ServiceEventType>(
  type: Type,
  service: EventSubject,
  operationId: string | null,
  particular: Particular<Type, ServiceEventData>,
): NewEvent {
  const common: ServiceEventData = {
    serviceId: service.id,
    customerId: service.customerId,
    productId: service.productId,
    state: service.state,
    operationId,
  };
  return {
    type,
    data: { ...common, ...particular },
    serviceId: service.id,
    customerId: service.customerId,
    operationId,
  } as NewEvent;
}

/** An event about an operation. */
export function operationEvent<Type extends OperationEventType>(
  type: Type,
  operation: Pick<OperationRow, "id" | "kind" | "serviceId" | "customerId" | "attempts">,
  particular: Particular<Type, OperationEventData>,
): NewEvent {
  const common: OperationEventData = {
    operationId: operation.id,
    kind: operation.kind,
    serviceId: operation.serviceId,
    customerId: operation.customerId,
    attempts: operation.attempts,
  };
  return {
    type,
    data: { ...common, ...particular },
    serviceId: operation.serviceId,
    customerId: operation.customerId,
    operationId: operation.id,
  } as NewEvent;
}
