import type { Page, PageQuery } from "../page.ts";

/** Something that was done to a server. */
export interface ActivityEntry {
  readonly id: string;
  /** The panel's name, for example `server:power.start`. */
  readonly event: string;
  /** Who did it: the customer, a subuser, the panel itself, or somebody else, such as the host or we on the customer's behalf. */
  readonly by: { readonly kind: "customer" | "subuser" | "system" | "other"; readonly name: string | null };
  /** Details of the event. */
  readonly properties: Readonly<Record<string, unknown>>;
  readonly at: Date;
}

export interface ControlActivity {
  /** Newest first. */
  list(query?: PageQuery): Promise<Page<ActivityEntry>>;
}
