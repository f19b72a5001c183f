import type { Limited } from "./backups.ts";

/** A database of a server. */
export interface ServerDatabase {
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly host: { readonly address: string; readonly port: number };
  /** Addresses that may connect; `%` stands for any. */
  readonly remote: string;
  /** Only where it was asked for, or has just been made. */
  readonly password: string | null;
}

export interface ControlDatabases {
  /** @param options `passwords`: with their passwords. @default false */
  list(options?: { readonly passwords?: boolean }): Promise<Limited<ServerDatabase>>;
  /** The panel puts a prefix before the name. The answer has the password. */
  create(input: {
    readonly name: string;
    /** @default "%" */
    readonly remote?: string;
  }): Promise<ServerDatabase>;
  /** The answer has the new password; the old one no longer works. */
  rotatePassword(database: string): Promise<ServerDatabase>;
  delete(database: string): Promise<void>;
}
