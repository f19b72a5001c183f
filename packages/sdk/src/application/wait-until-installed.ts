import { InstallationFailedError } from "../errors/installation-failed-error.ts";
import { learnAllRemedies } from "../errors/learn-all-remedies.ts";
import type { PanelErrorCode } from "../errors/remedies.ts";
import { pause } from "../http/pause.ts";
import type { RequestOptions } from "../http/request-draft.ts";
import type { ApplicationObject } from "../pterodactyl/application/objects.ts";
import type { PanelList } from "../resources/list.ts";

/** What of a server says how far its installation is; the same on both panels. */
interface InstalledServer extends ServerToWaitFor {
  readonly status: string | null;
}

/** A server as far as waiting needs it. */
export interface ServerToWaitFor {
  readonly id: number;
  readonly uuid: string;
}

/** How far a server's installation is. */
export interface Installation<Server = ApplicationObject<"Server">> {
  readonly server: Server;
  /**
   * `empty`: the panel calls it installed, and there is nothing in it, as after a restart of its daemon in the middle.
   * `suspended`: the panel shows the suspension, and not the installation that may go on behind it.
   */
  readonly outcome: "installing" | "installed" | "failed" | "empty" | "suspended";
}

/** The part of a client API that looks into a server. */
export interface LooksIntoServers {
  server(uuid: string): {
    readonly files: { list(directory: string, options?: RequestOptions): AsyncIterable<unknown> };
  };
}

export interface WaitOptions<Server = ApplicationObject<"Server">> extends RequestOptions {
  /** The pause between rounds, in milliseconds. @default 2000 */
  readonly intervalMs?: number;
  /**
   * How long `reinstall_failed` has to last to be believed, in milliseconds: a reinstallation beside another one fails at once,
   * while the other goes on. @default 30000
   */
  readonly failureLastsMs?: number;
  /**
   * The `client` of a panel, with the key of an administrator or of the owner: looks once into each server that is said to be
   * installed, because a daemon that was restarted in the middle says so too. Leave it out for eggs without a script. One request
   * of the client API for each server.
   */
  readonly lookInto?: LooksIntoServers;
  /** Called with each server of each round. */
  readonly onProgress?: (installation: Installation<Server>) => void;
}

export interface WaitUntilInstalled<Server = ApplicationObject<"Server">> {
  /**
   * Waits for one server.
   *
   * @throws {InstallationFailedError} when its installation fails (`installation_failed`), leaves nothing
   * (`installation_empty`), or cannot be seen because the server is suspended (`installation_hidden`)
   * @throws {PanelNotFoundError} when it is deleted meanwhile
   */
  (server: number | ServerToWaitFor, options?: WaitOptions<Server>): Promise<Server>;
  /** Waits for all of these, with one request per round for up to 100; failures are in the result. Those that are deleted meanwhile are left out. */
  (servers: readonly ServerToWaitFor[], options?: WaitOptions<Server>): Promise<Installation<Server>[]>;
}

/** What waiting asks of the panel. */
interface Reads<Server> {
  get(id: number, options?: RequestOptions): Promise<Server>;
  list(options: RequestOptions & { readonly filter: { readonly uuid: string[] } }): PanelList<Server>;
}

export function createWaitUntilInstalled<Server extends InstalledServer>({
  get,
  list,
}: Reads<Server>): WaitUntilInstalled<Server> {
  learnAllRemedies();
  async function waitForAll(
    servers: readonly ServerToWaitFor[],
    options: WaitOptions<Server> = {},
  ): Promise<Installation<Server>[]> {
    const { judge, intervalMs, onProgress, request } = watch(options);
    const ended = new Map<string, Installation<Server>>();
    let waiting = servers.map((server) => server.uuid);
    for (;;) {
      const still: string[] = [];
      for (let from = 0; from < waiting.length; from += 100) {
        for await (const server of list({ ...request, filter: { uuid: waiting.slice(from, from + 100) } })) {
          const installation: Installation<Server> = { server, outcome: await judge(server) };
          onProgress?.(installation);
          if (installation.outcome === "installing") still.push(server.uuid);
          else ended.set(server.uuid, installation);
        }
      }
      if (still.length === 0) return servers.flatMap(({ uuid }) => ended.get(uuid) ?? []);
      waiting = still;
      await pause(intervalMs, request.signal);
    }
  }

  async function waitForOne(id: number, options: WaitOptions<Server> = {}): Promise<Server> {
    const { judge, intervalMs, onProgress, request } = watch(options);
    for (;;) {
      const server = await get(id, request);
      const outcome = await judge(server);
      onProgress?.({ server, outcome });
      if (outcome === "installed") return server;
      if (outcome !== "installing") throw notInstalled(server, outcome);
      await pause(intervalMs, request.signal);
    }
  }

  return ((target: number | ServerToWaitFor | readonly ServerToWaitFor[], options?: WaitOptions<Server>) =>
    Array.isArray(target)
      ? waitForAll(target, options)
      : waitForOne(
          typeof target === "number" ? target : (target as ServerToWaitFor).id,
          options,
        )) as WaitUntilInstalled<Server>;
}

function notInstalled({ id, status }: InstalledServer, outcome: "failed" | "empty" | "suspended") {
  const [code, what] = {
    failed: ["installation_failed", `is ${status}`],
    empty: ["installation_empty", "is said to be installed, and there is nothing in it"],
    suspended: ["installation_hidden", "is suspended, which hides whether it is installed"],
  }[outcome] as [PanelErrorCode, string];
  return new InstallationFailedError(code, `server ${id} ${what}`, id);
}

/** One wait: what it was asked for, and what it remembers from round to round. */
function watch<Server extends InstalledServer>({
  intervalMs = 2000,
  failureLastsMs = 30_000,
  lookInto,
  onProgress,
  ...request
}: WaitOptions<Server>) {
  const failedSince = new Map<string, number>();
  async function judge({ uuid, status }: Server): Promise<Installation["outcome"]> {
    if (status !== "reinstall_failed") failedSince.delete(uuid);
    switch (status) {
      case null:
        return lookInto !== undefined && (await isEmpty(lookInto, uuid, request)) ? "empty" : "installed";
      case "suspended":
        return "suspended";
      case "install_failed":
        return "failed";
      case "reinstall_failed": {
        const since = failedSince.get(uuid) ?? performance.now();
        failedSince.set(uuid, since);
        return performance.now() - since >= failureLastsMs ? "failed" : "installing";
      }
      default:
        return status === "installing" ? "installing" : "installed";
    }
  }
  return { judge, intervalMs, onProgress, request };
}

async function isEmpty(client: LooksIntoServers, uuid: string, options: RequestOptions): Promise<boolean> {
  for await (const _file of client.server(uuid).files.list("/", options)) return false;
  return true;
}
