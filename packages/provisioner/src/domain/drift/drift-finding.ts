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
  "not-suspended",
  "not-unsuspended",
  "not-terminated",
] as const;

export type DriftKind = (typeof driftKinds)[number];

/** What can be done about a finding. The first one offered mends the panel to what was sold. */
export type DriftRepair =
  /** Make the server again, empty. */
  | "recreate-server"
  /** Terminate the service here. Never done by itself. */
  | "give-up-service"
  /** Make a service for the server. */
  | "import-server"
  | "delete-server"
  | "restore-external-id"
  | "restore-owner"
  | "restore-limits"
  | "restore-egg"
  | "suspend-server"
  | "unsuspend-server"
  /** Take the panel's state as the truth. */
  | "accept-panel";

/** One disagreement between the panel and the database. */
export interface DriftFinding {
  readonly kind: DriftKind;
  readonly serviceId: ServiceId | null;
  /** Number of the server on the panel; null when it is gone. */
  readonly serverId: number | null;
  /** What is, what should be, and how it can have come about. */
  readonly message: string;
  readonly repairs: readonly DriftRepair[];
}
