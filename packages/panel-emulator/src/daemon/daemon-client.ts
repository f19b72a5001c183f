import type { Panel } from "../panel.ts";
import type { NodeAddress, NodeRow } from "../world/rows/node.ts";
import type { ServerRow } from "../world/rows/server.ts";
import type { DaemonConnectionError } from "./daemon-connection-error.ts";
import type { DaemonFault } from "./daemon-faults.ts";
import { DaemonResponseError } from "./daemon-response-error.ts";

/** Details of one request to a daemon. */
export interface DaemonCall<T> {
  readonly node: Readonly<NodeRow>;
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** Such as `/api/servers/{uuid}/sync`, filled in. */
  readonly path: string;
  /** What the daemon does and answers. It throws {@link DaemonResponseError} for its own refusals. */
  readonly action: () => T | Promise<T>;
  /** false: every failure is a 504. @default true */
  readonly keepStatus?: boolean;
  /** How long the panel waits for the daemon. @default the setting of the world */
  readonly timeoutSeconds?: number;
  /** Whether the daemon asks the panel for the server's settings before it answers, which takes another worker. */
  readonly asksBack?: boolean;
}

/** The panel's side of the daemons: every request goes through here, where faults strike. */
export class DaemonClient {
  readonly #panel: Panel;

  constructor(panel: Panel) {
    this.#panel = panel;
  }

  /** @throws {DaemonConnectionError} when the daemon fails or is silent for too long. */
  async call<T>(call: DaemonCall<T>): Promise<T> {
    if (!this.#isReachable(call.node)) throw this.#failure(call);
    if (!this.#panel.daemonProcesses.of(call.node.id).isUp) throw this.#failure(call);
    const fault = this.#panel.faults.take(call.node.id, call.method, call.path);
    if (fault) await this.#strike(fault, call);
    if (call.asksBack) await this.#askBack(call);
    try {
      return await call.action();
    } catch (error) {
      if (!(error instanceof DaemonResponseError)) throw error;
      throw this.#failure(call, this.#isUnnamed(fault) ? undefined : error);
    }
  }

  /** Asks the daemon of a server. */
  async callServer<T>(server: Readonly<ServerRow>, call: Omit<DaemonCall<T>, "node">): Promise<T> {
    const node = this.#panel.state.nodes.get(server.node_id);
    if (!node) throw new Error(`Server ${server.id} is on node ${server.node_id}, which does not exist.`);
    return this.call({ ...call, node });
  }

  /** A panel whose workers all wait for daemons answers none of them, and gives them up one by one. */
  async #askBack(call: DaemonCall<unknown>): Promise<void> {
    const { workers, clock, daemonSettings } = this.#panel;
    if (!workers.areLimited) return;
    const timeoutMs = (call.timeoutSeconds ?? daemonSettings.panelTimeoutSeconds) * 1000;
    const { promise: givenUp, reject } = Promise.withResolvers<never>();
    const timer = clock.schedule(timeoutMs, () => reject(this.#failure(call)));
    const answered = workers.run(async () => {});
    try {
      await Promise.race([answered, givenUp]);
    } finally {
      timer.cancel();
    }
  }

  /** Daemons listen at the addresses of the world's nodes. */
  #isReachable(node: Readonly<NodeRow>): boolean {
    if (this.#panel.daemonSettings.newNodes === "reachable") return true;
    return this.#panel.world.nodes.some((known) => addressOf(known) === addressOf(node));
  }

  /** Whether the panel takes an error of the daemon for somebody else's. */
  #isUnnamed(fault: DaemonFault | undefined): boolean {
    return this.#panel.flavour.daemon.looksAtAgent && (fault?.mode === "noagent" || fault?.mode === "foreign");
  }

  /** What the panel makes of an answer with an error, or of none. */
  #failure({ keepStatus = true, path }: DaemonCall<unknown>, answer?: DaemonResponseError): DaemonConnectionError {
    return this.#panel.flavour.daemon.failure(answer, { keepStatus, path });
  }

  async #strike(fault: DaemonFault, call: DaemonCall<unknown>): Promise<void> {
    const timeoutMs = (call.timeoutSeconds ?? this.#panel.daemonSettings.panelTimeoutSeconds) * 1000;
    const status = fault.mode === "http500" ? 500 : (fault.status ?? 500);
    switch (fault.mode) {
      case "refuse":
      case "reset":
        throw this.#failure(call);
      case "hang":
        await this.#panel.clock.sleep(timeoutMs);
        throw this.#failure(call);
      case "delay":
        await this.#panel.clock.sleep(Math.min(fault.ms ?? 0, timeoutMs));
        if ((fault.ms ?? 0) >= timeoutMs) throw this.#failure(call);
        return;
      case "http":
      case "http500":
        throw this.#failure(call, new DaemonResponseError(status, "simulated fault"));
      case "noagent":
      case "foreign":
      case "none":
        return;
    }
  }
}

function addressOf(node: NodeAddress): string {
  return `${node.scheme}://${node.fqdn}:${node.daemon_connect ?? node.daemon_listen}`;
}
