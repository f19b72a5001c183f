import type { JsonValue } from "../../domain/json.ts";
import type { Page, PageQuery } from "../page.ts";

/**
 * Details of an event, as its panel notes them; which there are depends on the event, and there may be others. Of lists Pterodactyl tells
 * all, Pelican the first as a text.
 */
export interface ActivityProperties {
  readonly command?: string;
  /** Of files; begins and ends with a slash. */
  readonly directory?: string;
  readonly file?: string;
  readonly files?: JsonValue;
  /** Of a backup, a database, a schedule. */
  readonly name?: string;
  /** Of a start-up variable. */
  readonly variable?: string;
  readonly old?: JsonValue;
  readonly new?: JsonValue;
  /** Of a subuser. */
  readonly email?: string;
  readonly permissions?: JsonValue;
  /** Address and port, or that with a mask. */
  readonly allocation?: string;
  /** How long the list among them is. */
  readonly count?: number;
  readonly [detail: string]: JsonValue | undefined;
}

/** Something that was done to a server. */
export interface ActivityEntry {
  readonly id: string;
  /** The panel's name, for example `server:power.start`. */
  readonly event: string;
  /** Who did it: the customer, a subuser, the panel itself, or somebody else, such as the host or we on the customer's behalf. */
  readonly by: { readonly kind: "customer" | "subuser" | "system" | "other"; readonly name: string | null };
  readonly properties: ActivityProperties;
  readonly at: Date;
}

export interface ControlActivity {
  /** Newest first. */
  list(query?: PageQuery): Promise<Page<ActivityEntry>>;
}
