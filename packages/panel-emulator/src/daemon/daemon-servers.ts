import type { Panel } from "../panel.ts";
import type { ServerRow } from "../world/rows/server.ts";
import { DaemonResponseError } from "./daemon-response-error.ts";
import { DaemonServer } from "./daemon-server.ts";

/** A stop at a suspension ends with a kill after this time. */
const stopWithinMs = 60_000;

/** What the daemons of all nodes hold. It follows what happens to the panel's servers. */
export class DaemonServers {
  readonly #panel: Panel;
  readonly #servers = new Map<string, DaemonServer>();
  /** Servers of the panel that no daemon ever took, by uuid. */
  readonly #refused = new Set<string>();

  constructor(panel: Panel) {
    this.#panel = panel;
    const { events, clock, daemonProcesses } = panel;
    events.on("created", (server, { startOnCompletion }) => {
      const daemon = this.of(server);
      if (startOnCompletion) daemon.startWhenInstalled();
    });
    events.on("synced", (server) => this.#sync(server));
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

  /** A suspended server is stopped, and newer daemons break its consoles off. */
  #sync(server: Readonly<ServerRow>): void {
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
    found?.power.destroy();
    found?.console.publish("deleted", "null");
    if (this.#panel.daemonLine === "1.12") found?.console.cut();
    else found?.console.close(1001, "server deleted");
  }
}
