import type { Panel, PanelId } from "../domain/panel.ts";
import type { PanelCatalogue } from "../domain/panel-catalogue.ts";
import type { CommandContext } from "./actor.ts";
import type { Page, PageQuery } from "./page.ts";

/** A panel to work with. */
export interface PanelInput {
  readonly id: PanelId;
  /** @default the id */
  readonly name?: string;
  /** Where the panel is, for example `https://panel.example.com`. */
  readonly url: string;
  /** Key of the application API (`ptla_…`), or an administrator's account key. Stored encrypted; may be left out when the panel is put again. */
  readonly applicationKey?: string;
  /** Account key (`ptlc_…`) of an administrator, for the control functions. Stored encrypted; null removes it. */
  readonly clientKey?: string | null;
  /** False: existing services are served, new orders go elsewhere. @default true */
  readonly acceptsOrders?: boolean;
}

/** A panel as answered: never with its keys. */
export interface PanelDetails extends Panel {
  readonly hasClientKey: boolean;
  /** When the catalogue was read last; null if never. */
  readonly catalogueReadAt: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** What a panel's diagnosis found. */
export interface PanelDiagnosis {
  readonly panelId: PanelId;
  /** Whether everything that provisioning needs works. */
  readonly ok: boolean;
  readonly checks: readonly DiagnosisCheck[];
}

export interface DiagnosisCheck {
  readonly name: string;
  readonly outcome: "passed" | "failed" | "skipped" | "warning";
  readonly message: string;
  /** Empty when it passed. */
  readonly remedy: string;
}

/** What is sold and what is left on a node, with our own reservations counted. Memory and disk in MiB. */
export interface NodeCapacity {
  readonly nodeId: number;
  readonly name: string;
  readonly locationId: number;
  readonly public: boolean;
  readonly maintenance: boolean;
  readonly memory: number;
  readonly disk: number;
  /** Null: without limit. */
  readonly freeMemory: number | null;
  readonly freeDisk: number | null;
  /** Null: not read yet. */
  readonly freeAllocations: number | null;
  /** Until when operations on this node wait, because its daemon did not answer; null when it does. */
  readonly heldUntil: Date | null;
}

/** Panels and what is known about them. */
export interface Panels {
  /**
   * Adds a panel, or changes it. Asks the panel nothing. Concurrent calls for one id: the last one wins.
   * @throws InvalidInputError if a field is wrong, or a new panel comes without an application key.
   */
  put(input: PanelInput, context?: CommandContext): Promise<PanelDetails>;
  /** @throws NotFoundError */
  get(id: PanelId): Promise<PanelDetails>;
  list(query?: PageQuery): Promise<Page<PanelDetails>>;
  /**
   * Forgets a panel and its keys.
   * @throws PanelInUseError while services on it are not terminated.
   */
  remove(id: PanelId, context?: CommandContext): Promise<void>;
  /** Asks the panel what works with this URL and these keys. Takes about a dozen requests. */
  diagnose(id: PanelId): Promise<PanelDiagnosis>;
  /**
   * Nests, eggs with variables, locations and nodes: from the cache, or freshly read.
   * @throws PanelFailedError if it has to be read and the panel does not answer.
   */
  catalogue(id: PanelId, options?: { readonly refresh?: boolean }): Promise<PanelCatalogue>;
  /** Room per node, from the cache and our own reservations. */
  capacity(id: PanelId, options?: { readonly refresh?: boolean }): Promise<readonly NodeCapacity[]>;
}
