import type { DaemonConnectionError } from "../daemon/daemon-connection-error.ts";
import type { DaemonResponseError } from "../daemon/daemon-response-error.ts";
import type { NodeToken } from "../daemon/tokens/node-token.ts";
import type { PanelError } from "../errors/panel-error.ts";
import type { Reply } from "../http/reply.ts";
import type { Route } from "../http/route.ts";
import type { Panel } from "../panel.ts";
import type { PanelState } from "../state/panel-state.ts";
import type { ServerRow } from "../world/rows/server.ts";
import type { UserRow } from "../world/rows/user.ts";
import type { WorldFormat } from "../world/world-format.ts";

/** The kinds of panels that the emulator can be. */
export type FlavourName = "pterodactyl" | "pelican";

/** The version lines of panels that the emulator knows. */
export type PanelVersion = "1.11" | "1.12" | "1.0-beta38";

/**
 * Everything in which one kind of panel differs from the other. What both do alike stands in the folders of the emulator
 * and asks the flavour where it matters.
 */
export interface Flavour {
  readonly name: FlavourName;
  /** The first is the usual one. */
  readonly versions: readonly [PanelVersion, ...PanelVersion[]];
  readonly world: WorldFormat;
  readonly routes: readonly Route[];
  readonly http: HttpManners;
  readonly keys: KeyManners;
  readonly daemon: DaemonManners;
  readonly servers: ServerManners;
  readonly backups: BackupRules;
  readonly activity: ActivityManners;
}

/** How the panel answers, whatever the operation. */
export interface HttpManners {
  /** Whether the objects of a path are looked for (404) before the key, and what refuses a key does not count. */
  readonly objectsBeforeKey: boolean;
  /** Whether the panel's own tables are on its database host, so that nothing works without it. */
  readonly sharesDatabaseHost: boolean;
  /** Headers of every answer. */
  readonly headers: Readonly<Record<string, string>>;
  /** Where people without a key are sent who did not ask for JSON. */
  readonly loginPath: string;
  /** Pages outside the API that need no key, by their paths. */
  readonly openPages: Readonly<Record<string, () => Reply>>;
}

export interface KeyManners {
  /** What stands before the key in the header `Authorization`. */
  readonly scheme: RegExp;
  readonly prefixes: { readonly application: string; readonly account: string };
}

export interface BackupRules {
  /** Whether deleted backups count for the limit in time. */
  readonly deletedOnesCount: boolean;
  /** Whether a failed backup is deleted although the daemon does not. */
  readonly failedOnesNeedNoDaemon: boolean;
}

/** What the panel makes of its daemons. */
export interface DaemonManners {
  /** The panel's error for a daemon that answered with an error; undefined: that did not answer. */
  failure(
    answer: DaemonResponseError | undefined,
    call: { readonly keepStatus: boolean; readonly path: string },
  ): DaemonConnectionError;
  /** Whether an error of a daemon that does not name itself counts as no answer at all. */
  readonly looksAtAgent: boolean;
  /** What becomes of the daemon's refusal to take a command. */
  readonly refusalsOfCommands: "passed on" | "ignored";
  /** What a task may meet that may fail. */
  readonly toleratedByTasks: "every failure" | "silence";
  readonly files: FileManners;
  /** What a signed token says besides the times and the claims of its purpose. */
  tokenClaims(panel: Panel, token: NodeToken): Readonly<Record<string, unknown>>;
  /** The id of all tokens that a user gets for a server. */
  tokenId(user: Readonly<UserRow>, server: Readonly<ServerRow>): string;
}

/** How the panel's daemons treat files where they differ. */
export interface FileManners {
  /** Whether what the egg's deny list names cannot be changed. */
  readonly keepDenyList: boolean;
  /** Whether it is an error to rename what is not there, and to make a directory that is. */
  readonly areStrict: boolean;
  readonly archives: ArchiveManners;
}

/** What daemons tell of an archive that they made. */
export interface ArchiveManners {
  /** The type of a tar with gzip. */
  readonly tarType: string;
  /** Bytes, for all of them; left out: as many as there are. */
  readonly size?: number;
}

/** What the panel writes down of what its users do. */
export interface ActivityManners {
  /** What is told of renamed files besides their list. */
  renamedFiles(files: readonly { readonly from: string; readonly to: string }[]): Readonly<Record<string, unknown>>;
}

/** When a server can be used by its customers. */
export interface ServerManners {
  /** Why it cannot be used now, if so. */
  conflict(state: PanelState, server: Readonly<ServerRow>): PanelError | undefined;
  /** Whether an operation works all the same. */
  opensBusy(state: PanelState, use: ServerUse): boolean;
}

/** Somebody's wish to use a server. */
export interface ServerUse {
  readonly operation: string;
  readonly server: Readonly<ServerRow>;
  readonly user: Readonly<UserRow>;
}
