import type { Panel } from "../panel.ts";
import { invocationOf } from "../servers/invocation.ts";
import type { ServerRow } from "../world/rows/server.ts";
import { BackupStore } from "./backups/backup-store.ts";
import { ConsoleHub } from "./console/console-hub.ts";
import { fileAnswers } from "./files/file-answers.ts";
import { FilePatterns } from "./files/file-patterns.ts";
import { ServerFiles } from "./files/server-files.ts";
import type { GameScript } from "./game/game-process.ts";
import { startupLines } from "./game/startup-lines.ts";
import { PowerControl } from "./power/power-control.ts";
import type { DaemonProcess } from "./processes/daemon-process.ts";
import { measure, type ServerStats } from "./resources/resource-meter.ts";

const mebibyte = 1024 * 1024;

/** A server as its daemon knows it: files, console, power, resources, backups. */
export class DaemonServer {
  readonly console: ConsoleHub;
  readonly files: ServerFiles;
  readonly power: PowerControl;
  readonly backups = new BackupStore();
  readonly #panel: Panel;
  readonly #serverId: number;
  #nodeId: number;
  #startWhenInstalled = false;

  constructor(panel: Panel, server: Readonly<ServerRow>) {
    const { clock, daemonSettings, flavour } = panel;
    this.#panel = panel;
    this.#serverId = server.id;
    this.#nodeId = server.node_id;
    this.console = new ConsoleHub(clock);
    this.files = new ServerFiles({
      clock,
      answers: fileAnswers(panel),
      isStrict: flavour.daemon.files.areStrict,
      denied: () => new FilePatterns((flavour.daemon.files.keepDenyList && this.#egg()?.file_denylist) || []),
      limit: () => (this.row?.disk ?? 0) * mebibyte || Number.POSITIVE_INFINITY,
    });
    this.power = new PowerControl({
      clock,
      console: this.console,
      containerMs: () => Math.max(0, daemonSettings.startMs - this.#bootMs()),
      script: () => this.#script(),
      obstacle: () => this.#obstacle(),
      disk: () => this.#diskState(),
      onOffline: () => this.console.publish("stats", JSON.stringify(this.stats())),
    });
    if (server.status !== "installing") this.leaveFiles();
  }

  /** The row as it is now; undefined once the server is deleted. */
  get row(): Readonly<ServerRow> | undefined {
    return this.#panel.state.servers.get(this.#serverId);
  }

  /** The daemon that the server is on. */
  get process(): DaemonProcess {
    return this.#panel.daemonProcesses.of(this.#nodeId);
  }

  /** It is another daemon's now. Its files came along, what the old one kept beside them did not. */
  moveTo(nodeId: number): void {
    this.#nodeId = nodeId;
    this.backups.clear();
  }

  get isInstalling(): boolean {
    return this.row !== undefined && this.#panel.installer.isInstalling(this.row.uuid);
  }

  startWhenInstalled(): void {
    this.#startWhenInstalled = true;
  }

  onFirstInstallation(successful: boolean): void {
    if (this.#startWhenInstalled && successful) this.power.handle("start");
    this.#startWhenInstalled = false;
  }

  /** What an installation script leaves; left out: what the world says that a new server's directory holds. */
  leaveFiles(contents?: Readonly<Record<string, string>>): void {
    const { tree } = this.files;
    if (contents) for (const [path, content] of Object.entries(contents)) tree.write(path, Buffer.from(content), 0o644);
    else
      for (const { path, directory, content, mode } of this.#panel.daemonSettings.freshServerFiles) {
        if (directory) tree.makeDirectory(path, Number.parseInt(mode, 8));
        else tree.write(path, Buffer.from(content), Number.parseInt(mode, 8));
      }
  }

  stats(): ServerStats {
    const { state, uptimeMs, wasEverStarted } = this.power;
    const { memory = 0, cpu = 0 } = this.row ?? {};
    const { size } = this.files.tree;
    const withDiskIo = this.#panel.daemonLine === "1.12";
    return measure({ state, uptimeMs, wasEverStarted, memory, cpu, diskBytes: size, withDiskIo });
  }

  /** While a backup is put back the daemon takes the server for suspended. */
  #obstacle(): "installing" | "suspended" | undefined {
    if (this.isInstalling) return "installing";
    const { status } = this.row ?? {};
    return status === "restoring_backup" || status === "suspended" ? "suspended" : undefined;
  }

  #diskState(): "unlimited" | "full" | "room" {
    const limit = this.row?.disk ?? 0;
    if (limit <= 0) return "unlimited";
    return this.files.tree.size > limit * mebibyte ? "full" : "room";
  }

  #egg() {
    return this.row && this.#panel.state.eggs.get(this.row.egg_id);
  }

  #bootMs(): number {
    return this.#panel.game.bootMs ?? this.#panel.daemonSettings.startMs / 2;
  }

  #script(): GameScript {
    const egg = this.#egg();
    const { example, isDone } = startupLines(egg);
    const { game } = this.#panel;
    return {
      behaviour: game,
      invocation: this.row ? invocationOf(this.#panel.state, this.row, "all values") : "",
      bootMs: this.#bootMs(),
      done: game.done ?? example,
      isDone,
      stop: egg?.config_stop ?? "stop",
      stopMs: this.#panel.daemonSettings.stopMs,
    };
  }
}
