import type { ServerLimits } from "./limits.ts";

/** `status` of a server in the panel's words; null is normal. */
export type PanelServerStatus =
  | "installing"
  | "install_failed"
  | "reinstall_failed"
  | "suspended"
  | "restoring_backup"
  | null;

/** A server as the panel shows it. */
export interface PanelServer {
  readonly id: number;
  readonly uuid: string;
  readonly identifier: string;
  readonly externalId: string | null;
  readonly name: string;
  readonly description: string;
  readonly status: PanelServerStatus;
  readonly suspended: boolean;
  readonly limits: ServerLimits;
  readonly featureLimits: PanelFeatureLimits;
  readonly userId: number;
  readonly nodeId: number;
  /** Id of the primary allocation; null: it has none. */
  readonly allocationId: number | null;
  /** Null: the panel has no nests. */
  readonly nestId: number | null;
  readonly eggId: number;
  readonly image: string;
  readonly startup: string;
  /** By the panel's clock. */
  readonly createdAt: Date;
  /** Values as the panel has them, its own `STARTUP` and `P_SERVER_…` left out. */
  readonly environment: Readonly<Record<string, string>>;
}

/** What a panel lets the customer make. Null is no limit for databases, and 0 for the others. */
export interface PanelFeatureLimits {
  readonly databases: number | null;
  readonly backups: number | null;
  /** All that the server may have, the one that it comes with included. */
  readonly allocations: number | null;
}

/** A user of the panel. */
export interface PanelUser {
  readonly id: number;
  readonly uuid: string;
  readonly externalId: string | null;
  readonly email: string;
  readonly username: string;
  /** By the panel's clock. */
  readonly createdAt: Date;
  readonly rootAdmin: boolean;
}
