import type { SignedUrl } from "./files.ts";

/** A backup of a server's files. */
export interface Backup {
  readonly id: string;
  readonly name: string;
  /** `running` until it has ended. */
  readonly status: "running" | "done" | "failed";
  /** Locked ones cannot be deleted. */
  readonly locked: boolean;
  /** Patterns of files that it leaves out. */
  readonly ignored: readonly string[];
  /** 0 while it runs. */
  readonly sizeBytes: number;
  /** With its kind, `sha1:…`; null while it runs. */
  readonly checksum: string | null;
  readonly createdAt: Date;
  readonly completedAt: Date | null;
}

/** All of a kind that a server has, and how many it may have. */
export interface Limited<Item> {
  readonly items: readonly Item[];
  /** What was sold; null if that is not known. */
  readonly limit: number | null;
}

export interface ControlBackups {
  list(): Promise<Limited<Backup>>;
  get(backup: string): Promise<Backup>;
  /**
   * Begins a backup. Where the product says `backupsAtLimit: "replace-oldest"`, the oldest that is not locked is deleted at the limit.
   * @throws PanelRateLimitedError after two within ten minutes; ControlRefusedError at the limit of what was sold.
   */
  create(input?: {
    /** @default the time */
    readonly name?: string;
    readonly ignored?: readonly string[];
    readonly locked?: boolean;
  }): Promise<Backup>;
  /** @throws ControlRefusedError if it is locked. */
  delete(backup: string): Promise<void>;
  /** Begins to restore it; the server refuses everything until that has ended. With `truncate` all files are deleted first. */
  restore(backup: string, input: { readonly truncate: boolean }): Promise<void>;
  /** Protects it against deletion, or no longer. The same again changes nothing. */
  setLocked(backup: string, locked: boolean): Promise<Backup>;
  downloadUrl(backup: string): Promise<SignedUrl>;
}
