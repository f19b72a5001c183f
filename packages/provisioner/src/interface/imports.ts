import type { CustomerId } from "../domain/customer.ts";
import type { AcceptableConflict, ImportConflict, ImportSuggestion } from "../domain/import/import-suggestion.ts";
import type { PanelId } from "../domain/panel.ts";
import type { ProductId } from "../domain/product/product.ts";
import type { ServiceId } from "../domain/service.ts";
import type { CommandContext } from "./actor.ts";
import type { CustomerInput } from "./customers.ts";
import type { Page, PageQuery } from "./page.ts";
import type { CommandResult } from "./services.ts";

/** A server to take over. */
export interface ImportEntry {
  readonly panel: PanelId;
  readonly serverId: number;
  /** Id of the service to make. */
  readonly service: ServiceId;
  readonly product: ProductId;
  /** Key of the product's egg. @default the one with the server's egg number */
  readonly egg?: string;
  readonly customer: CustomerInput | { readonly id: CustomerId };
  /** Null or absent: never by itself. */
  readonly expiresAt?: Date | string | null;
  /** Conflicts to import it in spite of. @default none */
  readonly accept?: readonly AcceptableConflict[];
}

/** A server to take over into a pool, if it fits. Whose it is and how long it lasts is the pool's. */
export interface PoolImportEntry extends Omit<ImportEntry, "customer" | "expiresAt"> {
  /** The pool: id of a service of a pool product. */
  readonly pool: ServiceId;
}

/** A server that no service stands for, and what could be made of it. */
export interface ImportCandidate extends ImportSuggestion {
  /** Ready to be planned or run; null as long as something is undecided. */
  readonly entry: ImportEntry | null;
}

/** One page of a panel's servers, without those that have a service. Candidates may be fewer than the limit, or none. */
export interface ImportScanPage extends Page<ImportCandidate> {
  /** Servers on the whole panel, those with a service included. */
  readonly servers: number;
}

/** What an entry would do; nothing was changed for it. */
export interface ImportPlanEntry {
  readonly entry: ImportEntry | PoolImportEntry;
  /** `done` when the service is or is being made of this very server. */
  readonly outcome: "possible" | "done" | "conflict";
  readonly conflicts: readonly ImportConflict[];
}

/** Servers that a panel has and no service stands for. */
export interface Imports {
  /**
   * One list request per page, none per server.
   * @param query `limit` is the page's size on the panel, at most 1000. @default 100
   */
  scan(panel: PanelId, query?: PageQuery): Promise<ImportScanPage>;
  /**
   * A dry run. Reads one or two servers by themselves, more of them by the pages of the panel's list.
   * @throws NotFoundError for a product, a panel or a customer that is named and not there.
   */
  plan(entries: readonly (ImportEntry | PoolImportEntry)[]): Promise<readonly ImportPlanEntry[]>;
  /**
   * Makes services of servers, by one operation each, which takes one request: on the panel only the external id changes.
   * The same again changes nothing and answers the same operations. Two calls for one server: one of them gets it.
   * @throws ImportConflictError if an entry has conflicts; nothing is imported then.
   */
  run(entries: readonly (ImportEntry | PoolImportEntry)[], context?: CommandContext): Promise<readonly CommandResult[]>;
}
