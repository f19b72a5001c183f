import { atomTime, type ClockTimer } from "../../clock.ts";
import type { Panel } from "../../panel.ts";
import type { ServerRow } from "../../world/rows/server.ts";
import type { DaemonServer } from "../daemon-server.ts";
import { isSimulated } from "../files/file-answers.ts";
import { type InstallBehaviour, InstallBehaviours, type InstallPlan } from "./install-behaviour.ts";

type Kind = "first" | "again";

/** A stop before a reinstallation ends with a kill after this time. */
const stopWithinMs = 10_000;
/** A second installation beside a running one fails as soon as the daemon has asked the panel for its script. */
const refusedAfterMs = 300;
const skippedAfterMs = 50;

/** Runs installations: each ends after a while and tells the panel how it went. */
export class Installer {
  readonly #panel: Panel;
  readonly #behaviours: InstallBehaviours;
  /** What runs, by the servers' uuids. */
  readonly #running = new Map<string, ClockTimer[]>();
  /** Servers of whose installation the panel will not hear. */
  readonly #unheard = new Set<string>();

  constructor(panel: Panel) {
    this.#panel = panel;
    this.#behaviours = new InstallBehaviours(panel.daemonSettings);
  }

  configure(behaviour: InstallBehaviour): void {
    this.#behaviours.configure(behaviour);
  }

  isInstalling(uuid: string): boolean {
    return this.#running.has(uuid);
  }

  /** Starts an installation, after a running server was stopped. One beside a running installation fails. */
  start(server: Readonly<ServerRow>, kind: Kind): void {
    const daemon = this.#panel.daemonServers.of(server);
    daemon.power.shutDown(stopWithinMs, () => {
      if (server.skip_scripts) this.#skip(daemon, kind);
      else if (this.isInstalling(server.uuid)) this.#refuse(daemon, kind);
      else this.#run(daemon, server, kind);
    });
  }

  /** The panel does not hear of the installations that run now: they never end for it. */
  loseReports(): void {
    for (const uuid of this.#running.keys()) this.#unheard.add(uuid);
  }

  /** The server is gone: its installation ends without a report. */
  abandon(uuid: string): void {
    for (const timer of this.#running.get(uuid) ?? []) timer.cancel();
    this.#running.delete(uuid);
    this.#unheard.delete(uuid);
  }

  /** The daemon of a node ends, and with it what it installed. */
  forget(nodeId: number): void {
    for (const { uuid } of this.#panel.state.servers.by("node_id", nodeId)) this.abandon(uuid);
  }

  #skip(daemon: DaemonServer, kind: Kind): void {
    daemon.process.schedule(skippedAfterMs, () => this.#end(daemon, kind, true));
  }

  #refuse(daemon: DaemonServer, kind: Kind): void {
    daemon.process.schedule(refusedAfterMs, () => {
      daemon.console.publish("install started", "");
      this.#end(daemon, kind, false);
    });
  }

  #run(daemon: DaemonServer, server: Readonly<ServerRow>, kind: Kind): void {
    const plan = this.#behaviours.planFor(this.#panel.state.eggs.get(server.egg_id));
    const { console, process } = daemon;
    console.publish("install started", "");
    if (plan.lines)
      console.publish("daemon message", "Starting installation process, this could take a few minutes...");
    const timers = linesOf(plan).map(({ atMs, line }) =>
      process.schedule(atMs, () => console.publish("install output", line)),
    );
    const end = process.schedule(plan.delayMs, () => {
      this.#running.delete(server.uuid);
      if (plan.lines || isSimulated(this.#panel.daemonSettings)) daemon.leaveFiles(plan.files);
      this.#end(daemon, kind, !plan.fail);
    });
    this.#running.set(server.uuid, [...timers, end]);
  }

  #end(daemon: DaemonServer, kind: Kind, successful: boolean): void {
    if (!daemon.row) return;
    this.#report(daemon.row, successful ? null : kind === "first" ? "install_failed" : "reinstall_failed");
    daemon.console.publish("install completed", "");
    if (kind === "first") daemon.onFirstInstallation(successful);
  }

  /** The end of an installation does not lift a suspension. */
  #report(server: Readonly<ServerRow>, outcome: "install_failed" | "reinstall_failed" | null): void {
    if (this.#unheard.delete(server.uuid) || !this.#panel.hasTables) return;
    const now = atomTime(this.#panel.clock.now());
    const status = server.status === "suspended" ? "suspended" : outcome;
    this.#panel.state.servers.update(server.id, { status, installed_at: now, updated_at: now });
  }
}

/** The script's lines lie at the end of the installation: before them its container is made. */
function linesOf({ lines, delayMs }: InstallPlan): { readonly atMs: number; readonly line: string }[] {
  if (!lines) return [];
  const duration = lines.reduce((sum, { afterMs }) => sum + afterMs, 0);
  let atMs = Math.max(0, delayMs - duration);
  return lines.map(({ afterMs, line }) => {
    atMs += afterMs;
    return { atMs, line };
  });
}
