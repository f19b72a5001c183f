import type { ApiFaultInput } from "./control/api-faults.ts";
import type { ClockState } from "./control/clock-control.ts";
import type { RequestFilter, RequestLogEntry } from "./control/request-log.ts";
import type { ResetCommand } from "./control/reset-command.ts";
import type { DaemonFault } from "./daemon/daemon-faults.ts";
import type { HeldServer } from "./daemon/daemon-servers.ts";
import type { GameBehaviourInput } from "./daemon/game/game-behaviour.ts";
import type { InstallBehaviour } from "./daemon/installations/install-behaviour.ts";
import type { DaemonRestart } from "./daemon/processes/restart-daemon.ts";
import type { TransferBehaviour } from "./daemon/transfers/transfers.ts";
import type { FlavourName } from "./flavour/flavour.ts";
import type { Worlds } from "./flavour/worlds.ts";

/** Options of {@link createControlClient}. */
export interface ControlClientOptions {
  /** The control interface's address, such as `http://127.0.0.1:8000/_emulator`. */
  readonly url: string;
  /** Replaces the global `fetch`. */
  readonly fetch?: typeof fetch;
}

/** A typed client of the control interface `/_emulator`. */
export interface ControlClient<F extends FlavourName = "pterodactyl"> {
  readonly url: string;
  /** Back to the world as it was loaded: counters empty, daemons healthy, time real. The request log stays. */
  reset(command?: ResetCommand): Promise<void>;
  /** Begins anew from another world. */
  load(world: Worlds[F]["input"]): Promise<void>;
  /** The state of the panel as a world. */
  dump(): Promise<Worlds[F]["output"]>;
  /** Makes the daemon of a node misbehave; `{ mode: "none" }` heals it. */
  daemon(fault: Omit<DaemonFault, "node"> & { readonly node?: number | "all" }): Promise<void>;
  /**
   * What the daemons have, whatever the panel says: servers that it has deleted without them as well, none that they refused, and
   * suspended is what they have heard of.
   */
  daemonServers(): Promise<readonly HeldServer[]>;
  /** Makes the panel's API itself misbehave; `clear` ends all such faults. */
  readonly api: { fault(fault: ApiFaultInput): Promise<void>; clear(): Promise<void> };
  /**
   * Ends the daemon of a node and starts it again: consoles break, tokens of before are refused, installations and backups
   * under way are lost and the panel takes them for done; games go on. Resolves when the daemon is back.
   */
  restartDaemon(restart: DaemonRestart): Promise<void>;
  /** How many requests the panel answers at the same time; null: as many as there are. */
  workers(limit: number | null): Promise<void>;
  /** How the game of every server behaves from its next start on. */
  game(behaviour: GameBehaviourInput): Promise<void>;
  /** How installations go from now on, of all eggs or of one: how long, what they print and leave, whether they fail. */
  install(behaviour: InstallBehaviour): Promise<void>;
  /** How the daemons of Pelican move servers to other nodes from now on: how long, and whether they fail. */
  transfer(behaviour: TransferBehaviour): Promise<void>;
  databaseHost(state: "up" | "down"): Promise<void>;
  /** Deletes a key, by the first 16 characters of it. */
  revokeKey(identifier: string): Promise<void>;
  readonly clock: {
    get(): Promise<ClockState>;
    /** Moves time forward by emulated ms; what becomes due happens before the answer. */
    advance(ms: number): Promise<ClockState>;
    freeze(): Promise<ClockState>;
    resume(): Promise<ClockState>;
  };
  /** Requests that the panel got, the oldest first. */
  requests(filter?: RequestFilter): Promise<RequestLogEntry[]>;
  clearRequests(): Promise<void>;
}

export function createControlClient<F extends FlavourName = "pterodactyl">({
  url,
  fetch = globalThis.fetch,
}: ControlClientOptions): ControlClient<F> {
  const call = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const response = await fetch(`${url}${path}`, {
      method,
      ...(body !== undefined && { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
    });
    const answer = (await response.json()) as { error?: string };
    if (!response.ok) throw new Error(`The emulator refused ${method} ${path}: ${answer.error ?? response.status}`);
    return answer as T;
  };
  return {
    url,
    reset: async (command = {}) => void (await call("POST", "/reset", command)),
    load: async (world) => void (await call("POST", "/load", world)),
    dump: () => call("GET", "/dump"),
    daemon: async (fault) => void (await call("POST", "/daemon", fault)),
    daemonServers: async () => (await call<{ servers: HeldServer[] }>("GET", "/daemon-servers")).servers,
    api: {
      fault: async (fault) => void (await call("POST", "/api-faults", fault)),
      clear: async () => void (await call("DELETE", "/api-faults")),
    },
    restartDaemon: async (restart) => void (await call("POST", "/daemon-restart", restart)),
    workers: async (limit) => void (await call("POST", "/workers", { limit })),
    game: async (behaviour) => void (await call("POST", "/game", behaviour)),
    install: async (behaviour) => void (await call("POST", "/install", behaviour)),
    transfer: async (behaviour) => void (await call("POST", "/transfer", behaviour)),
    databaseHost: async (state) => void (await call("POST", "/database-host", { state })),
    revokeKey: async (identifier) => void (await call("POST", "/keys/revoke", { identifier })),
    clock: {
      get: () => call("GET", "/clock"),
      advance: (ms) => call("POST", "/clock", { advanceMs: ms }),
      freeze: () => call("POST", "/clock", { frozen: true }),
      resume: () => call("POST", "/clock", { frozen: false }),
    },
    requests: async (filter = {}) => {
      const given = Object.entries(filter).filter(([, value]) => value !== undefined);
      const query = new URLSearchParams(
        given.map(([name, value]): [string, string] => [name, String(value)]),
      ).toString();
      return (await call<{ requests: RequestLogEntry[] }>("GET", query === "" ? "/requests" : `/requests?${query}`))
        .requests;
    },
    clearRequests: async () => void (await call("DELETE", "/requests")),
  };
}
