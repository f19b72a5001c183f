import type { ServerLimits } from "../domain/limits.ts";
import type { OperationPriority } from "../domain/operation.ts";
import type { PanelId } from "../domain/panel.ts";
import type { PanelAllocation, PanelCatalogue, PanelNode } from "../domain/panel-catalogue.ts";
import type { PanelFeatureLimits, PanelServer, PanelUser } from "../domain/panel-server.ts";

/** A server to make. */
export interface NewServer {
  readonly externalId: string;
  readonly name: string;
  readonly description: string;
  readonly userId: number;
  readonly eggId: number;
  readonly image: string;
  readonly startup: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly limits: ServerLimits;
  readonly featureLimits: PanelFeatureLimits;
  readonly allocationId: number;
  readonly furtherAllocationIds: readonly number[];
  readonly startOnCompletion: boolean;
  readonly skipScripts: boolean;
}

export interface NewUser {
  readonly externalId: string;
  readonly email: string;
  readonly username: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly language: string | null;
}

/** The build side of a server, whole: the panel replaces it. */
export interface ServerBuild {
  /** Null where the server has no main address and none is given to it. */
  readonly allocationId: number | null;
  readonly limits: ServerLimits;
  readonly featureLimits: PanelFeatureLimits;
  readonly addAllocationIds: readonly number[];
  readonly removeAllocationIds: readonly number[];
}

/** The start-up side of a server, whole. */
export interface ServerStartup {
  readonly eggId: number;
  readonly image: string;
  readonly startup: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly skipScripts: boolean;
}

/** Where a server is moved to. */
export interface ServerMove {
  readonly nodeId: number;
  /** The primary one. */
  readonly allocationId: number;
  readonly furtherAllocationIds: readonly number[];
}

/**
 * How a panel moves servers to other nodes. It takes minutes to hours and nobody tells how it ends: a server that moves has the new
 * allocations beside its old ones, one that has arrived the new node, one whose move has failed the old allocations only.
 */
export interface ServerTransfers {
  /** Not idempotent. A daemon that cannot be reached leaves a move that never ends: `cancel` it. After an unknown outcome read the server first. */
  begin(id: number, move: ServerMove): Promise<void>;
  /** Whether a move is under way. Null: without a client key, or with one that may not, nobody can look. */
  isUnderWay(identifier: string): Promise<boolean | null>;
  /** Idempotent: none under way is success. The new allocations stay with the server. */
  cancel(id: number): Promise<void>;
}

/** A server with the addresses it has. */
export interface AddressedServer extends PanelServer {
  readonly allocations: readonly PanelAllocation[];
}

/** A server with the account that owns it. */
export interface OwnedServer extends PanelServer {
  readonly owner: PanelUser | null;
}

/** A server with its addresses and the account that owns it. */
export interface WholeServer extends AddressedServer, OwnedServer {}

/** What the panel keeps about a server besides its resources; it replaces all four at once. */
export interface ServerDetails {
  readonly name: string;
  readonly userId: number;
  readonly externalId: string | null;
  readonly description: string;
}

/** What a server does at this moment; a panel may answer what was so up to 20 s ago. */
export interface ServerUse {
  /** Whatever it does besides being off: starting and stopping as well. */
  readonly running: boolean;
  /** Counters of bytes since its last start. */
  readonly receivedBytes: number;
  readonly sentBytes: number;
  readonly diskBytes: number;
}

/** A page of accounts. */
export interface UserPage {
  readonly users: readonly PanelUser[];
  readonly pages: number;
}

/** A page of servers. */
export interface ServerPage<Server extends PanelServer = PanelServer> {
  readonly servers: readonly Server[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

/** How a gateway asks. */
export interface GatewayOptions {
  /** @default "routine" */
  readonly priority?: OperationPriority;
  /** Whether the client may ask the panel's client API. @default false */
  readonly hasClientKey?: boolean;
}

/**
 * The panel requests that the engine needs, in terms that panels of either flavour can keep, one request per call unless said otherwise. Every member throws `PanelProblem`;
 * its failure class says what is known about the outcome. Nothing here is repeated after it may have changed something.
 */
export interface PanelGateway {
  readonly panelId: PanelId;
  /** The same panel with requests in another lane. */
  withPriority(priority: OperationPriority): PanelGateway;

  /** Null: the panel has no way to move a server. */
  readonly transfers: ServerTransfers | null;

  /** Asks for the least that every operation needs: one page with one server. Whether the panel is the one it should be, and knows us. */
  probe(): Promise<void>;
  /** Eggs with variables, and nests and locations where there are any. One request, or two with those. */
  readCatalogue(): Promise<Omit<PanelCatalogue, "panelId" | "flavour" | "nodes">>;
  readNodes(): Promise<readonly PanelNode[]>;
  /** All allocations of a node; one request per 5,000. */
  readAllocations(nodeId: number): Promise<readonly PanelAllocation[]>;
  /** Makes allocations that do not exist; existing ones are left alone, so that again does no harm: where the panel does not do so itself, up to three requests. Ids have to be read afterwards. */
  createAllocations(nodeId: number, ip: string, ports: readonly number[]): Promise<void>;

  /** Makes a user. Racing calls with one external id or e-mail: one succeeds, the others are `taken`. */
  createUser(user: NewUser): Promise<PanelUser>;
  findUserByExternalId(externalId: string): Promise<PanelUser | null>;
  /** Every user whose e-mail contains this text, over all pages: who is meant is decided by the domain. */
  findUsersByEmail(email: string): Promise<readonly PanelUser[]>;
  /** The user that has this number now; null if there is none. */
  findUser(id: number): Promise<PanelUser | null>;
  /** Replaces e-mail and names; external id and rights stay, and the language does when it is null. The same again is harmless. */
  replaceUser(id: number, user: Omit<NewUser, "externalId">): Promise<void>;
  /** As `replaceUser`, and gives it the external id. */
  adoptUser(id: number, user: NewUser): Promise<PanelUser>;

  /**
   * Makes a server. Racing calls with one external id: exactly one succeeds. After an unknown outcome look it up by
   * external id before calling again. When the daemon failed, either the panel has removed it again, or the outcome is unknown: then it
   * may be on the panel alone, which `isOnNode` tells. Creations at the same time can get the same address: it is among the
   * `allocations` of the one that has it.
   */
  createServer(server: NewServer): Promise<WholeServer>;
  findServerByExternalId(externalId: string): Promise<WholeServer | null>;
  /** The server that has this number now; null if there is none. */
  findServer(id: number): Promise<AddressedServer | null>;
  /** As `findServer`, for a server that must be there. */
  getServer(id: number): Promise<AddressedServer>;
  /** Those of these servers that exist, in as few list requests as possible: one for up to several hundred. */
  readServers(identifiers: readonly string[]): Promise<readonly PanelServer[]>;
  /** All accounts by id, page by page. */
  listUsers(page: number, perPage: number): Promise<UserPage>;
  /** All servers by id, page by page. */
  listServers(page: number, perPage: number): Promise<ServerPage>;
  /** As `listServers`, with the accounts that own them. */
  listOwnedServers(page: number, perPage: number): Promise<ServerPage<OwnedServer>>;
  /** One server with the account that owns it; null if there is none. */
  findOwnedServer(id: number): Promise<OwnedServer | null>;

  /**
   * Idempotent on the panel: again does no harm. Without an answer the outcome is unknown. After an unknown outcome, or where it is
   * not certain what the panel has stored, `doubtful` sees to it that the node's daemon is told as well: two requests on panels
   * that store a suspension before the daemon knows of it.
   */
  suspendServer(id: number, command?: { readonly doubtful: boolean }): Promise<void>;
  /** As `suspendServer`. */
  unsuspendServer(id: number, command?: { readonly doubtful: boolean }): Promise<void>;
  /** Idempotent: a server that is gone is success, since nothing else removes what was there. On its node it may live on unless `isOnNode`. */
  deleteServer(id: number): Promise<void>;
  /**
   * Whether the daemon of its node knows the server and does what the panel says. No request where the panel's own answers tell;
   * else one, which changes nothing. A daemon that cannot be reached is given the benefit of the doubt.
   */
  isOnNode(server: PanelServer): Promise<boolean>;
  /** Not idempotent: again installs again. After an unknown outcome read the server first. */
  reinstallServer(id: number): Promise<void>;
  /** Replaces all four; the same again is harmless. Answers the server as it is then. */
  updateDetails(id: number, details: ServerDetails): Promise<PanelServer>;
  /** As `updateDetails`, with the allocations in the answer. An external id that another server has is `taken`. */
  adoptServer(id: number, details: ServerDetails): Promise<AddressedServer>;
  /** Replaces the build; the same again is harmless. Answers the server with its allocations, since the panel ignores wrong ones silently. */
  updateBuild(id: number, build: ServerBuild): Promise<AddressedServer>;
  /** Whether there is nothing in a server's root directory. Null: without a client key, or with one that may not, nobody can look. */
  isEmpty(identifier: string): Promise<boolean | null>;
  /** What a server does at this moment. Null: without a client key nobody can look. */
  readUse(identifier: string): Promise<ServerUse | null>;
  /** Ends the access of everybody whom the owner let use a server; answers of how many. Without a client key of none. One request, and one each. */
  removeSubusers(identifier: string): Promise<number>;
  /** Replaces the start-up side; the same again is harmless. Answers the server as it is then. */
  updateStartup(id: number, startup: ServerStartup): Promise<PanelServer>;
}
