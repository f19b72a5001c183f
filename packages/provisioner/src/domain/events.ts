import type { CustomerId } from "./customer.ts";
import type { DriftKind } from "./drift/drift-finding.ts";
import type { Failure } from "./failure.ts";
import type { OperationId, OperationKind } from "./operation.ts";
import type { PanelId } from "./panel.ts";
import type { PanelHoldReason, PanelRelease } from "./panel-hold.ts";
import type { Budget } from "./pool/budget.ts";
import type { ProductId } from "./product/product.ts";
import type { ServiceAddress, ServiceId, ServiceState, SuspensionReason } from "./service.ts";
import type { UsedService, UsedTime } from "./usage/used-time.ts";

/** What every event about a service carries. */
export interface ServiceEventData {
  readonly serviceId: ServiceId;
  readonly customerId: CustomerId;
  readonly productId: ProductId;
  readonly state: ServiceState;
  /** The operation that led to it, if one did. */
  readonly operationId: OperationId | null;
}

export interface OperationEventData {
  readonly operationId: OperationId;
  readonly kind: OperationKind;
  readonly serviceId: ServiceId | null;
  readonly customerId: CustomerId | null;
  readonly attempts: number;
}

/** Every event and its payload. Payloads are plain JSON; instants are ISO 8601 texts in UTC. */
export interface EventMap {
  /** `poolId`: in which pool it is made; null: in none. */
  "service.created": ServiceEventData & { readonly poolId: ServiceId | null };
  "service.installing": ServiceEventData & { readonly panelId: PanelId; readonly serverId: number };
  "service.activated": ServiceEventData & {
    readonly panelId: PanelId;
    readonly identifier: string;
    readonly addresses: readonly ServiceAddress[];
  };
  "service.suspended": ServiceEventData & { readonly reason: SuspensionReason };
  "service.unsuspended": ServiceEventData;
  "service.renewed": ServiceEventData & { readonly expiresAt: string | null };
  /** It is to end with its paid time, at `expiresAt`. */
  "service.cancelled": ServiceEventData & { readonly expiresAt: string };
  /** Its cancellation was taken back, or a renewal has ended it. */
  "service.kept": ServiceEventData;
  "service.expired": ServiceEventData & { readonly expiresAt: string };
  "service.upgraded": ServiceEventData & { readonly productVersion: number };
  /** It runs on another node of its panel now, under other addresses. */
  "service.moved": ServiceEventData & {
    readonly panelId: PanelId;
    readonly fromNodeId: number;
    readonly nodeId: number;
    readonly addresses: readonly ServiceAddress[];
  };
  "service.reinstalled": ServiceEventData & { readonly egg: string };
  "service.renamed": ServiceEventData & { readonly name: string };
  "service.owner-changed": ServiceEventData & { readonly previousCustomerId: CustomerId };
  "service.imported": ServiceEventData & { readonly panelId: PanelId; readonly serverId: number };
  "service.terminated": ServiceEventData;
  /** A panel brought the server of a service that had ended, and it was deleted. */
  "service.late-server-deleted": ServiceEventData & { readonly panelId: PanelId; readonly serverId: number };
  "service.failed": ServiceEventData & { readonly failure: Failure };
  "service.reminder": ServiceEventData & {
    readonly before: "expiry" | "termination";
    readonly by: string;
    readonly at: string;
  };
  /** A period of its use has ended, and never changes any more; once for each `serviceId` and `startsAt`. */
  "usage.closed": { readonly serviceId: ServiceId; readonly startsAt: string; readonly endsAt: string } & UsedService &
    UsedTime;
  /** A pool can be filled. */
  "pool.activated": ServiceEventData & { readonly budget: Budget };
  /** A pool is another product or has other options now. */
  "pool.changed": ServiceEventData & { readonly productVersion: number; readonly budget: Budget };
  "operation.queued": OperationEventData;
  "operation.started": OperationEventData;
  "operation.retrying": OperationEventData & {
    readonly failure: Failure;
    /** Null: when its panel is no longer held. */
    readonly nextTryAt: string | null;
  };
  "operation.succeeded": OperationEventData;
  "operation.failed": OperationEventData & { readonly failure: Failure };
  "operation.cancelled": OperationEventData;
  "customer.linked": { readonly customerId: CustomerId; readonly panelId: PanelId; readonly panelUserId: number };
  "customer.synchronised": { readonly customerId: CustomerId; readonly panelId: PanelId };
  "drift.found": {
    readonly panelId: PanelId;
    readonly kind: DriftKind;
    readonly serviceId: ServiceId | null;
    readonly serverId: number | null;
    readonly customerId: CustomerId | null;
    readonly panelUserId: number | null;
    readonly message: string;
  };
  "drift.repaired": {
    readonly panelId: PanelId;
    readonly kind: DriftKind;
    readonly serviceId: ServiceId | null;
    readonly serverId: number | null;
    readonly customerId: CustomerId | null;
    readonly panelUserId: number | null;
  };
  "webhook.disabled": { readonly endpointId: string; readonly because: string };
  "panel.held": PanelHoldReason & { readonly panelId: PanelId };
  "panel.released": { readonly panelId: PanelId; readonly by: PanelRelease };
}

export type EventType = keyof EventMap;

/** One thing that happened. */
export interface HatcheryEvent<Type extends EventType = EventType> {
  /** Unique and ascending in time. */
  readonly id: string;
  readonly type: Type;
  readonly occurredAt: Date;
  readonly data: EventMap[Type];
}

/** An event of any one type: narrowing on `type` narrows `data`. */
export type AnyEvent = { [Type in EventType]: HatcheryEvent<Type> }[EventType];

/** Every event type, for filters and documentation. */
export const eventTypes = Object.keys({
  "service.created": true,
  "service.installing": true,
  "service.activated": true,
  "service.suspended": true,
  "service.unsuspended": true,
  "service.renewed": true,
  "service.cancelled": true,
  "service.kept": true,
  "service.expired": true,
  "service.upgraded": true,
  "service.moved": true,
  "service.reinstalled": true,
  "service.renamed": true,
  "service.owner-changed": true,
  "service.imported": true,
  "service.terminated": true,
  "service.late-server-deleted": true,
  "service.failed": true,
  "service.reminder": true,
  "usage.closed": true,
  "pool.activated": true,
  "pool.changed": true,
  "operation.queued": true,
  "operation.started": true,
  "operation.retrying": true,
  "operation.succeeded": true,
  "operation.failed": true,
  "operation.cancelled": true,
  "customer.linked": true,
  "customer.synchronised": true,
  "drift.found": true,
  "drift.repaired": true,
  "webhook.disabled": true,
  "panel.held": true,
  "panel.released": true,
} satisfies Record<EventType, true>) as readonly EventType[];
