import type { HatcheryEvent } from "../api/model.ts";

export type EventType = HatcheryEvent["type"];

/** Every type of event; the type check sees to it that none is missing. */
export const eventTypes = Object.keys({
  "service.created": true,
  "service.installing": true,
  "service.activated": true,
  "service.suspended": true,
  "service.unsuspended": true,
  "service.renewed": true,
  "service.expired": true,
  "service.upgraded": true,
  "service.reinstalled": true,
  "service.renamed": true,
  "service.owner-changed": true,
  "service.imported": true,
  "service.terminated": true,
  "service.failed": true,
  "service.reminder": true,
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
  "panel.unreachable": true,
  "panel.reachable": true,
  "webhook.disabled": true,
} satisfies Record<EventType, true>) as readonly EventType[];
