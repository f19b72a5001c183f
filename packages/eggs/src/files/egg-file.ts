import type { RuleText } from "../rules/parse-rules.ts";

/** Versions of egg files: two of Pterodactyl, three of Pelican. */
export type EggFileVersion = "PTDL_v1" | "PTDL_v2" | "PLCN_v1" | "PLCN_v2" | "PLCN_v3";

/** Something with a name, in the order of the file: the first of several is what a panel takes. */
export interface Named {
  readonly name: string;
  readonly value: string;
}

/** What an egg says, whatever the version and the form of its file. */
export interface EggFile {
  readonly version: EggFileVersion;
  /** Pelican only: an egg with the same one is replaced when the file is imported. */
  readonly uuid: string | null;
  readonly name: string;
  readonly author: string;
  readonly description: string | null;
  /** A picture as a `data:` address. */
  readonly icon: string | null;
  readonly updateUrl: string | null;
  readonly tags: readonly string[];
  /** What the panel's pages offer for it, such as `eula`; null where the file says nothing of it. */
  readonly features: readonly string[] | null;
  /** Label and image. */
  readonly images: readonly Named[];
  /** Name and command; one called `Default` where the version has only one. */
  readonly startupCommands: readonly Named[];
  readonly fileDenylist: readonly string[];
  readonly config: EggFileConfig;
  readonly installation: EggFileInstallation;
  readonly variables: readonly EggFileVariable[];
}

/** How the daemon configures, starts and stops the game. */
export interface EggFileConfig {
  /** Files that the daemon writes, by their path. */
  readonly files: Readonly<Record<string, unknown>>;
  readonly startup: Readonly<Record<string, unknown>>;
  readonly logs: Readonly<Record<string, unknown>>;
  /** A command for the console, or a signal such as `^C`. */
  readonly stop: string | null;
  /** Any of these texts in the console says that the game is up. */
  readonly done: readonly string[];
}

export interface EggFileInstallation {
  readonly script: string | null;
  readonly container: string | null;
  readonly entrypoint: string | null;
}

export interface EggFileVariable {
  readonly name: string;
  readonly description: string;
  /** Name in the environment. */
  readonly envVariable: string;
  /** Numbers as their digits, booleans as `true` and `false`, nothing as an empty text. */
  readonly defaultValue: string;
  readonly userViewable: boolean;
  readonly userEditable: boolean;
  /** As the file has them: a text, or a list of single rules. */
  readonly rules: RuleText;
  /** Pelican: its place among the variables. */
  readonly sort: number | null;
}
