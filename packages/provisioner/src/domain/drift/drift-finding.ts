import type { CustomerId } from "../customer.ts";
import type { ServiceId } from "../service.ts";

/** The ways in which panel and database can disagree. */
export const driftKinds = [
  "missing-server",
  "orphan-server",
  "duplicate-server",
  "lost-external-id",
  "wrong-owner",
  "wrong-limits",
  "wrong-egg",
  "moved-server",
  "not-suspended",
  "not-unsuspended",
  "not-terminated",
  "missing-account",
  "reused-account",
  "doubled-account",
  "pool-exceeded",
] as const;

export type DriftKind = (typeof driftKinds)[number];

/** Every repair there is. */
export const driftRepairs = [
  "recreate-server",
  "give-up-service",
  "import-server",
  "delete-server",
  "restore-external-id",
  "restore-owner",
  "restore-limits",
  "restore-egg",
  "suspend-server",
  "unsuspend-server",
  "accept-panel",
  "forget-account",
] as const;

/**
 * What can be done about a finding. The first one offered mends the panel to what was sold.
 * - `recreate-server`: make the server again, empty.
 * - `give-up-service`: terminate the service here.
 * - `import-server`: make a service for the server.
 * - `accept-panel`: take the panel's state as the truth.
 * - `forget-account`: the customer's next order makes an account anew.
 */
export type DriftRepair = (typeof driftRepairs)[number];

/** Repairs that end something for good: done only when a person has named them. */
export const finalRepairs: ReadonlySet<DriftRepair> = new Set(["give-up-service", "delete-server"]);

/** Repairs that a policy may carry out by itself: those that take nothing away and need no decision. */
export const policyRepairs = [
  "recreate-server",
  "restore-external-id",
  "restore-owner",
  "restore-limits",
  "restore-egg",
  "suspend-server",
  "unsuspend-server",
  "accept-panel",
  "forget-account",
] as const satisfies readonly DriftRepair[];

export type PolicyRepair = (typeof policyRepairs)[number];

/** What a finding about a server does not say. */
export const noAccount = { customerId: null, panelUserId: null } as const;

/** One disagreement between the panel and the database. */
export interface DriftFinding {
  readonly kind: DriftKind;
  readonly serviceId: ServiceId | null;
  /** Null: it is not about an account. */
  readonly customerId: CustomerId | null;
  /** Number of the server on the panel; null when it is gone. */
  readonly serverId: number | null;
  /** Number of the account on the panel that is missing, somebody else's, or one too many; null: it is not about an account. */
  readonly panelUserId: number | null;
  /** What is, what should be, and how it can have come about. */
  readonly message: string;
  readonly repairs: readonly DriftRepair[];
}
