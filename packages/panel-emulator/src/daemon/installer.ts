import * as z from "zod";
import { atomTime, type ClockTimer } from "../clock.ts";
import type { Panel } from "../panel.ts";
import type { ServerRow } from "../world/rows/server.ts";

/** How installations go from now on. */
export const installBehaviour = z.strictObject({
  /** Emulated ms that an installation takes. */
  delayMs: z.number().min(0).optional(),
  fail: z.boolean().optional(),
});

export type InstallBehaviour = z.output<typeof installBehaviour>;

/** Runs installations: each ends after a while and tells the panel how it went. */
export class Installer {
  readonly #panel: Panel;
  readonly #running = new Map<string, ClockTimer>();
  #delayMs: number;
  #fail = false;

  constructor(panel: Panel) {
    this.#panel = panel;
    this.#delayMs = panel.daemonSettings.installMs;
  }

  configure(behaviour: InstallBehaviour): void {
    this.#delayMs = behaviour.delayMs ?? this.#delayMs;
    this.#fail = behaviour.fail ?? this.#fail;
  }

  isInstalling(uuid: string): boolean {
    return this.#running.has(uuid);
  }

  /** Starts an installation; one that is already running is replaced. */
  start(server: Readonly<ServerRow>, kind: "first" | "again"): void {
    this.abandon(server.uuid);
    const id = server.id;
    this.#panel.events.emit("installStarted", server);
    this.#running.set(
      server.uuid,
      this.#panel.clock.schedule(this.#delayMs, () => this.#finish(id, kind)),
    );
  }

  /** The server is gone: its installation ends without a report. */
  abandon(uuid: string): void {
    this.#running.get(uuid)?.cancel();
    this.#running.delete(uuid);
  }

  #finish(serverId: number, kind: "first" | "again"): void {
    const { servers, eggs } = this.#panel.state;
    const server = servers.get(serverId);
    if (!server) return;
    this.#running.delete(server.uuid);
    const failed = this.#fail || eggs.get(server.egg_id)?.installation === "fails";
    const failure = kind === "first" ? "install_failed" : "reinstall_failed";
    this.#report(server, failed ? failure : null);
    this.#panel.events.emit("installCompleted", server, !failed);
  }

  /** The end of an installation does not lift a suspension. */
  #report(server: Readonly<ServerRow>, outcome: "install_failed" | "reinstall_failed" | null): void {
    const now = atomTime(this.#panel.clock.now());
    const status = server.status === "suspended" ? "suspended" : outcome;
    this.#panel.state.servers.update(server.id, { status, installed_at: now, updated_at: now });
  }
}
