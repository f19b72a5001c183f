import type { Flavour, PanelId } from "./panel.ts";

/** A variable of an egg, as the panel describes it. */
export interface EggVariable {
  readonly name: string;
  readonly description: string;
  /** Name in the environment, for example `MAX_PLAYERS`. */
  readonly envVariable: string;
  readonly defaultValue: string;
  readonly userViewable: boolean;
  readonly userEditable: boolean;
  /** Laravel rules, for example `required|integer|between:1,128`. */
  readonly rules: string;
}

/** An egg with its variables. */
export interface PanelEgg {
  readonly id: number;
  /** The same wherever the egg was imported from one file, on panels that keep it. Absent in what was read before this was kept. */
  readonly uuid?: string;
  /** Null: the panel has no nests. */
  readonly nestId: number | null;
  readonly name: string;
  /** Image that the panel takes first. */
  readonly dockerImage: string;
  /** Label to image, in the panel's order. */
  readonly dockerImages: Readonly<Record<string, string>>;
  /** Command that the panel takes first. */
  readonly startup: string;
  /** Whether servers with it are installed by a script. Absent in what was read before this was kept. */
  readonly hasScript?: boolean;
  /** Label to start command, in the panel's order. Absent: there is only `startup`. */
  readonly startups?: Readonly<Record<string, string>>;
  readonly variables: readonly EggVariable[];
}

export interface PanelNest {
  readonly id: number;
  readonly name: string;
}

export interface PanelLocation {
  readonly id: number;
  readonly short: string;
  readonly long: string | null;
}

/** A node with what is sold on it. Memory and disk in MiB, cpu in percent of a core. */
export interface PanelNode {
  readonly id: number;
  readonly name: string;
  /** Null: the panel has no locations. */
  readonly locationId: number | null;
  /** What a panel without locations finds it by. Absent: none. */
  readonly tags?: readonly string[];
  readonly public: boolean;
  readonly maintenance: boolean;
  readonly memory: number;
  /** Percent on top of `memory`; -1 means without limit. */
  readonly memoryOverallocate: number;
  readonly disk: number;
  /** Percent on top of `disk`; -1 means without limit. */
  readonly diskOverallocate: number;
  /** MiB given to servers already. */
  readonly allocatedMemory: number;
  readonly allocatedDisk: number;
  /** What its servers' CPU limits may add up to. Absent: the panel counts no CPU, or did not when it was read. */
  readonly cpu?: { readonly limit: number; readonly overallocate: number; readonly allocated: number };
  /** Largest file that its daemon takes, in MiB. Absent in what was read before this was kept. */
  readonly uploadLimit?: number;
}

/** An ip and port of a node. */
export interface PanelAllocation {
  readonly id: number;
  readonly ip: string;
  readonly alias: string | null;
  readonly port: number;
  /** True when a server of the panel has it, whoever's. */
  readonly assigned: boolean;
}

/** What changes seldom on a panel, cached per panel and refreshed when the panel contradicts it. */
export interface PanelCatalogue {
  readonly panelId: PanelId;
  readonly flavour: Flavour;
  /** None on a panel without nests. */
  readonly nests: readonly PanelNest[];
  readonly eggs: readonly PanelEgg[];
  /** None on a panel without locations. */
  readonly locations: readonly PanelLocation[];
  readonly nodes: readonly PanelNode[];
}
