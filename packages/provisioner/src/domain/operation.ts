import type { CustomerId } from "./customer.ts";
import type { Failure } from "./failure.ts";
import type { PanelId } from "./panel.ts";
import type { ServiceId } from "./service.ts";

export type OperationId = string;

/** The changes that we make. All but `sync-customer` belong to a service. */
export const operationKinds = [
  "create",
  "suspend",
  "unsuspend",
  "expire",
  "terminate",
  "upgrade",
  "change-options",
  "reinstall",
  "rename",
  "change-owner",
  "import",
  "renew",
  "repair",
  "sync-customer",
] as const;

/** `repair` mends one finding of the drift report; `change-options` is carried out as an upgrade within the same product version; `renew` asks the panel only when the service is suspended. */
export type OperationKind = (typeof operationKinds)[number];

/** The kinds that a service can be the subject of. */
export type ServiceOperationKind = Exclude<OperationKind, "sync-customer">;

/** The kinds that change what a service is; their input is a `ChangeInput`. */
export const changeKinds = ["upgrade", "change-options", "reinstall"] as const;

export const operationStatuses = ["waiting", "running", "succeeded", "failed", "cancelled"] as const;

/**
 * - `waiting`: for its turn, its next try, an installation or a transfer.
 * - `running`: a worker holds it.
 * - `failed`: given up; `failure` says why and what to do, and it can be retried.
 */
export type OperationStatus = (typeof operationStatuses)[number];

export const waitReasons = [
  "turn",
  "retry",
  "rate-limit",
  "node",
  "panel",
  "installation",
  "transfer",
  "servers",
] as const;

/** What a waiting operation waits for; `servers`: that of a pool, for operations on the servers in it. */
export type WaitReason = (typeof waitReasons)[number];

/** One entry in the log of an operation. */
export interface StepLogEntry {
  readonly step: string;
  readonly attempt: number;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  /** `already-done` when reading showed that an earlier try had done it. */
  readonly outcome: "done" | "already-done" | "failed" | "waits";
  /** Requests to the panel that this step took. */
  readonly panelRequests: number;
  readonly failure: Failure | null;
}

/** One change that we are making to a service (or to a customer). */
export interface Operation {
  readonly id: OperationId;
  readonly kind: OperationKind;
  readonly status: OperationStatus;
  readonly serviceId: ServiceId | null;
  readonly customerId: CustomerId | null;
  readonly panelId: PanelId | null;
  readonly priority: OperationPriority;
  /** Tries that counted; waiting for a rate limit does not. */
  readonly attempts: number;
  readonly nextTryAt: Date | null;
  readonly failure: Failure | null;
  readonly steps: readonly StepLogEntry[];
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
}

/** From first to last: somebody watches, somebody has paid, it should happen today, it can wait. */
export const operationPriorities = ["interactive", "paid", "routine", "background"] as const;

export type OperationPriority = (typeof operationPriorities)[number];

/** What an operation gets unless the command says otherwise. */
export const defaultPriority: Readonly<Record<OperationKind, OperationPriority>> = {
  create: "paid",
  unsuspend: "paid",
  renew: "paid",
  upgrade: "paid",
  "change-options": "paid",
  reinstall: "interactive",
  rename: "interactive",
  "change-owner": "interactive",
  suspend: "routine",
  expire: "routine",
  terminate: "routine",
  import: "background",
  repair: "routine",
  "sync-customer": "background",
};

/** The statuses that nothing follows, save a retry of `failed`. */
export function isFinished(status: OperationStatus): boolean {
  return status === "succeeded" || status === "failed" || status === "cancelled";
}
