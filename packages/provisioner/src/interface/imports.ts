import type { CustomerId } from "../domain/customer.ts";
import type { ImportConflict, ImportSuggestion } from "../domain/import/import-suggestion.ts";
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
  readonly expiresAt?: Date | string | null;
}

/** What an entry would do; nothing was changed for it. */
export interface ImportPlanEntry {
  readonly entry: ImportEntry;
  /** `done` when the server is linked to this very service already. */
  readonly outcome: "possible" | "done" | "conflict";
  readonly conflicts: readonly ImportConflict[];
}

/** Servers that a panel has and no service stands for. */
export interface Imports {
  /** One list request per page of the panel's servers, none per server. */
  scan(panel: PanelId, query?: PageQuery): Promise<Page<ImportSuggestion>>;
  plan(entries: readonly ImportEntry[]): Promise<readonly ImportPlanEntry[]>;
  /**
   * Makes services of servers; on the panel only the external id changes. Again changes nothing.
   * @throws ProvisionerError `import_conflict` if an entry has conflicts; nothing is imported then.
   */
  run(entries: readonly ImportEntry[], context?: CommandContext): Promise<readonly CommandResult[]>;
}
