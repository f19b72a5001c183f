import type { Flavour, Panel, PanelId } from "../domain/panel.ts";
import type { PanelCatalogue } from "../domain/panel-catalogue.ts";
import type { PanelHold } from "../domain/panel-hold.ts";
import type { CommandContext } from "./actor.ts";
import type { Page, PageQuery } from "./page.ts";

/** A panel to work with. */
export interface PanelInput {
  readonly id: PanelId;
  /** @default the id */
  readonly name?: string;
  /** Where the panel is, for example `https://panel.example.com`. */
  readonly url: string;
  /**
   * Which panel it is. Left out, its application key says so (`papp_…` and `pacc_…` are Pelican's), or, with `check`, the panel
   * itself: one that was moved to Pelican may still know its old keys. It is kept until address or key change.
   */
  readonly flavour?: Flavour;
  /** Key of the application API (`ptla_…`, `papp_…`), or an administrator's account key. Stored encrypted; may be left out when the panel is put again. */
  readonly applicationKey?: string;
  /** Account key (`ptlc_…`, `pacc_…`) of an administrator, for the control functions. Stored encrypted; null removes it. */
  readonly clientKey?: string | null;
  /** False: existing services are served, new orders go elsewhere. @default true */
  readonly acceptsOrders?: boolean;
  /** Ask the panel first what works with this address and these keys, and store nothing if something does not. @default false */
  readonly check?: boolean;
}

/** A panel as answered: never with its keys. */
export interface PanelDetails extends Panel {
  readonly hasClientKey: boolean;
  /** When the catalogue was read last; null if never. */
  readonly catalogueReadAt: Date | null;
  /** Why operations on it wait; null: they are carried out. */
  readonly hold: PanelHold | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** What a panel's diagnosis found. */
export interface PanelDiagnosis {
  readonly panelId: PanelId;
  /** What the panel itself shows to be; `unknown` where it does not answer. */
  readonly flavour: Flavour | "unknown";
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
  /** Null: the panel has no locations. */
  readonly locationId: number | null;
  /** None on a panel without tags. */
  readonly tags: readonly string[];
  readonly public: boolean;
  readonly maintenance: boolean;
  readonly memory: number;
  readonly disk: number;
  /** Null: without limit. */
  readonly freeMemory: number | null;
  readonly freeDisk: number | null;
  /** Percent of a core that CPU limits may still add up to; null on Pterodactyl, and on nodes without a limit. */
  readonly freeCpu: number | null;
  /** Null: not read yet. */
  readonly freeAllocations: number | null;
  /** Until when operations on this node wait, because its daemon did not answer; null when it does. */
  readonly heldUntil: Date | null;
}

/** Panels and what is known about them. */
export interface Panels {
  /**
   * Adds a panel, or changes it. Asks the panel nothing, unless `check` says so. A new key or address lets everything go on that
   * waits because the panel is in trouble. Concurrent calls for one id: the last one wins.
   * @throws InvalidInputError if a field is wrong, or a new panel comes without an application key.
   * @throws PanelCheckFailedError if it is to be checked and something that provisioning needs does not work.
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
  /**
   * Lets operations go on that wait because the panel is held. One that is still in trouble is held again at once.
   * @throws NotFoundError
   */
  release(id: PanelId, context?: CommandContext): Promise<PanelDetails>;
  /** Asks the panel what works with this URL and these keys. Takes about a dozen requests. */
  diagnose(id: PanelId): Promise<PanelDiagnosis>;
  /**
   * Eggs with variables and nodes, with nests and locations where the panel has any: from the cache, or freshly read.
   * @throws PanelFailedError if it has to be read and the panel does not answer.
   */
  catalogue(id: PanelId, options?: { readonly refresh?: boolean }): Promise<PanelCatalogue>;
  /** Room per node, from the cache and our own reservations. */
  capacity(id: PanelId, options?: { readonly refresh?: boolean }): Promise<readonly NodeCapacity[]>;
}
