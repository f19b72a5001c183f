import { InstallationFailedError } from "../errors/installation-failed-error.ts";
import { learnAllRemedies } from "../errors/learn-all-remedies.ts";
import { pause } from "../http/pause.ts";
import type { RequestOptions } from "../http/request-draft.ts";
import type { ApplicationObject } from "../pterodactyl/application/objects.ts";
import type { PanelList } from "../resources/list.ts";

/** What of a server says how far its installation is; the same on both panels. */
interface InstalledServer extends ServerToWaitFor {
  readonly status: string | null;
  readonly container: { readonly installed: number };
}

/** A server as far as waiting needs it. */
export interface ServerToWaitFor {
  readonly id: number;
  readonly uuid: string;
}

/** How far a server's installation is. */
export interface Installation<Server = ApplicationObject<"Server">> {
  readonly server: Server;
  readonly outcome: "installing" | "installed" | "failed";
}

export interface WaitOptions<Server = ApplicationObject<"Server">> extends RequestOptions {
  /** The pause between rounds, in milliseconds. @default 2000 */
  readonly intervalMs?: number;
  /** Called with each server of each round. */
  readonly onProgress?: (installation: Installation<Server>) => void;
}

export interface WaitUntilInstalled<Server = ApplicationObject<"Server">> {
  /**
   * Waits for one server.
   *
   * @throws {InstallationFailedError} when its installation fails
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
    const { intervalMs = 2000, onProgress, ...request } = options;
    const ended = new Map<string, Installation<Server>>();
    let waiting = servers.map((server) => server.uuid);
    for (;;) {
      const still: string[] = [];
      for (let from = 0; from < waiting.length; from += 100) {
        for await (const server of list({ ...request, filter: { uuid: waiting.slice(from, from + 100) } })) {
          const installation: Installation<Server> = { server, outcome: outcomeOf(server) };
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

  async function waitForOne(
    id: number,
    { intervalMs = 2000, onProgress, ...request }: WaitOptions<Server> = {},
  ): Promise<Server> {
    for (;;) {
      const server = await get(id, request);
      const outcome = outcomeOf(server);
      onProgress?.({ server, outcome });
      if (outcome === "installed") return server;
      if (outcome === "failed") throw new InstallationFailedError(server.id, String(server.status));
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

/** A suspension hides the installation, which goes on behind it. */
function outcomeOf({ status, container }: InstalledServer): Installation["outcome"] {
  if (status?.endsWith("_failed")) return "failed";
  return status === null || (status !== "installing" && container.installed === 1) ? "installed" : "installing";
}
