import type { Panel } from "../panel.ts";
import type { ServerRow } from "../world/rows/server.ts";
import { DaemonResponseError } from "./daemon-response-error.ts";
import { DaemonServer } from "./daemon-server.ts";

/** A stop at a suspension ends with a kill after this time. */
const stopWithinMs = 60_000;

/** A server as the daemon of its node has it. */
export interface HeldServer {
  readonly uuid: string;
  readonly node: number;
  /** By what the daemon has read last. */
  readonly suspended: boolean;
}

/** What the daemons of all nodes hold. It follows what happens to the panel's servers. */
export class DaemonServers {
  readonly #panel: Panel;
  readonly #servers = new Map<string, DaemonServer>();
  /** Servers of the panel that no daemon ever took, by uuid. */
  readonly #refused = new Set<string>();
  /** What daemons go by instead of what the panel has stored since, by uuid: whether the server is suspended. */
  readonly #outdated = new Map<string, boolean>();
  /** Servers that the panel has deleted and their daemons have not. */
  readonly #left = new Map<string, HeldServer>();

  constructor(panel: Panel) {
    this.#panel = panel;
    const { events, clock, daemonProcesses } = panel;
    events.on("created", (server, { startOnCompletion }) => {
      const daemon = this.of(server);
      if (startOnCompletion) daemon.startWhenInstalled();
    });
    events.on("synced", (server) => this.#sync(server));
    events.on("unheard", ({ uuid }, suspended) => this.#miss(uuid, suspended));
    events.on("forgotten", (server) => this.#leave(server));
    events.on("moved", (server) => this.#move(server));
    events.on("deleted", (server) => this.#remove(server.uuid));
    events.on("accessRevoked", (server, userId) => {
      const user = panel.state.users.get(userId);
      if (user)
        daemonProcesses.of(server.node_id).tokens.revoke(panel.flavour.daemon.tokenId(user, server), clock.now());
    });
  }

  /** The daemon has answered the making of a server with an error, and the panel keeps it all the same. */
  refused(server: Readonly<ServerRow>): void {
    this.#refused.add(server.uuid);
  }

  /** @throws {DaemonResponseError} 404 for a server that the daemon never took, like every request about one (source). */
  mustHave(server: Readonly<ServerRow>): void {
    if (this.#refused.has(server.uuid))
      throw new DaemonResponseError(404, "The requested resource does not exist on this instance.");
  }

  /** The daemon's side of a server; servers of a world come to life when they are first asked for. */
  of(server: Readonly<ServerRow>): DaemonServer {
    let found = this.#servers.get(server.uuid);
    if (!found) {
      found = new DaemonServer(this.#panel, server);
      this.#servers.set(server.uuid, found);
    }
    return found;
  }

  /** Every server that a daemon has: those of the panel which were not refused, and those that the panel has deleted alone. */
  held(): readonly HeldServer[] {
    const known = this.#panel.state.servers.all().filter(({ uuid }) => !this.#refused.has(uuid));
    return [...known.map((server) => this.#heldOf(server)), ...this.#left.values()];
  }

  #heldOf({ uuid, node_id, status }: Readonly<ServerRow>): HeldServer {
    return { uuid, node: node_id, suspended: this.#outdated.get(uuid) ?? status === "suspended" };
  }

  #miss(uuid: string, suspended: boolean): void {
    if (!this.#outdated.has(uuid)) this.#outdated.set(uuid, !suspended);
  }

  /** One that is still to be installed no daemon may ever have heard of. */
  #leave(server: Readonly<ServerRow>): void {
    const isKnown = this.#servers.has(server.uuid) || server.status !== "installing";
    if (isKnown && !this.#refused.has(server.uuid)) this.#left.set(server.uuid, this.#heldOf(server));
  }

  /** A daemon that starts reads what the panel has. */
  reread(nodeId: number): void {
    for (const { uuid } of this.#panel.state.servers.by("node_id", nodeId)) this.#outdated.delete(uuid);
  }

  /** A suspended server is stopped, and newer daemons break its consoles off. */
  #sync(server: Readonly<ServerRow>): void {
    this.#outdated.delete(server.uuid);
    if (this.#panel.state.servers.get(server.id)?.status !== "suspended") return;
    const found = this.#servers.get(server.uuid);
    if (this.#panel.daemonLine === "1.12") found?.console.cut();
    found?.power.shutDown(stopWithinMs);
  }

  /** The old daemon deletes what it had, and breaks the consoles off. */
  #move(server: Readonly<ServerRow>): void {
    const found = this.of(server);
    found.console.close(1001, "server deleted");
    found.moveTo(server.node_id);
  }

  /** Older daemons close the consoles with a reason, newer ones break them off. */
  #remove(uuid: string): void {
    const found = this.#servers.get(uuid);
    this.#servers.delete(uuid);
    this.#outdated.delete(uuid);
    found?.power.destroy();
    found?.console.publish("deleted", "null");
    if (this.#panel.daemonLine === "1.12") found?.console.cut();
    else found?.console.close(1001, "server deleted");
  }
}
