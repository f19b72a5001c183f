import type { Panel } from "../panel.ts";
import type { ServerRow } from "../world/rows/server.ts";
import { DaemonServer } from "./daemon-server.ts";
import { installLines } from "./install-lines.ts";
import { TokenLedger } from "./tokens/token-ledger.ts";

/** What the daemons of all nodes hold. It follows what happens to the panel's servers. */
export class DaemonServers {
  readonly tokens: TokenLedger;
  readonly #panel: Panel;
  readonly #servers = new Map<string, DaemonServer>();
  readonly #toBeStarted = new Set<string>();

  constructor(panel: Panel) {
    this.#panel = panel;
    this.tokens = new TokenLedger(panel.clock);
    const { events } = panel;
    events.on("created", (server, { startOnCompletion }) => {
      this.of(server);
      if (startOnCompletion) this.#toBeStarted.add(server.uuid);
    });
    events.on("synced", (server) => this.#sync(server));
    events.on("installStarted", (server) => this.#beginInstallation(server));
    events.on("installCompleted", (server, successful) => this.#endInstallation(server, successful));
    events.on("deleted", (server) => this.#remove(server.uuid));
    events.on("accessRevoked", (server, userId) => {
      const user = panel.state.users.get(userId);
      if (user) this.tokens.revoke(panel.flavour.daemon.tokenId(user, server));
    });
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

  /** A suspended server is stopped, and newer daemons end its websockets. */
  #sync(server: Readonly<ServerRow>): void {
    if (this.#panel.state.servers.get(server.id)?.status !== "suspended") return;
    const found = this.#servers.get(server.uuid);
    found?.power.handle("kill");
    if (this.#panel.version === "1.12") found?.console.close(4409, "server suspended");
  }

  #beginInstallation(server: Readonly<ServerRow>): void {
    const { console, power } = this.of(server);
    power.handle("kill");
    console.publish("install started", "");
    for (const line of installLines) console.publish("install output", line);
  }

  #endInstallation(server: Readonly<ServerRow>, successful: boolean): void {
    const { console, power } = this.of(server);
    console.publish("install completed", "");
    console.daemonLine(successful ? "Installation completed" : "Installation failed");
    if (!this.#toBeStarted.delete(server.uuid) || !successful) return;
    if (this.#panel.state.servers.get(server.id)?.status === null) power.handle("start");
  }

  #remove(uuid: string): void {
    const found = this.#servers.get(uuid);
    this.#servers.delete(uuid);
    found?.power.handle("kill");
    found?.console.publish("deleted", "null");
    found?.console.close(1001, "server deleted");
  }
}
