import type { Limited } from "./backups.ts";

/** An allocation of a server: where it can be reached. */
export interface ServerAllocation {
  readonly id: number;
  readonly ip: string;
  /** The name to show instead of the ip. */
  readonly alias: string | null;
  readonly port: number;
  /** What players connect to. */
  readonly primary: boolean;
  /** One of the further ports that were sold: neither what players connect to nor a port of the product's port plan. */
  readonly further: boolean;
  readonly notes: string | null;
}

/** Changes are kept in the service's addresses as well. */
export interface ControlNetwork {
  /** The limit is how many of them may be further ones. */
  list(): Promise<Limited<ServerAllocation>>;
  /** Adds one that the panel chooses. @throws ControlRefusedError if the panel allows none. */
  add(): Promise<ServerAllocation>;
  setPrimary(allocation: number): Promise<ServerAllocation>;
  /** null or "" clears them. */
  setNotes(allocation: number, notes: string | null): Promise<ServerAllocation>;
  /** @throws ControlRefusedError for the primary one, and for those that the product's port plan made. */
  remove(allocation: number): Promise<void>;
}
