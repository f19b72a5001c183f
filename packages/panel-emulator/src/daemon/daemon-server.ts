import type { Panel } from "../panel.ts";
import { invocationOf } from "../servers/invocation.ts";
import type { ServerRow } from "../world/rows/server.ts";
import { BackupStore } from "./backups/backup-store.ts";
import { ConsoleHub } from "./console/console-hub.ts";
import { FilePatterns } from "./files/file-patterns.ts";
import { ServerFiles } from "./files/server-files.ts";
import type { GameScript } from "./power/game.ts";
import { PowerControl } from "./power/power-control.ts";
import { measure, type ServerStats } from "./resources/resource-meter.ts";

/** A server as its daemon knows it: files, console, power, resources, backups. */
export class DaemonServer {
  readonly console: ConsoleHub;
  readonly files: ServerFiles;
  readonly power: PowerControl;
  readonly backups = new BackupStore();
  readonly #panel: Panel;
  readonly #serverId: number;

  constructor(panel: Panel, server: Readonly<ServerRow>) {
    const { clock, daemonSettings, flavour } = panel;
    this.#panel = panel;
    this.#serverId = server.id;
    this.console = new ConsoleHub(clock);
    this.files = new ServerFiles(clock, {
      denied: () => new FilePatterns((flavour.daemon.files.keepDenyList && this.#egg()?.file_denylist) || []),
      isStrict: flavour.daemon.files.areStrict,
      archives: flavour.daemon.files.archives,
    });
    this.power = new PowerControl({
      clock,
      console: this.console,
      startMs: daemonSettings.startMs,
      stopMs: daemonSettings.stopMs,
      script: () => this.#script(),
    });
    for (const { path, directory, content, mode } of daemonSettings.freshServerFiles) {
      if (directory) this.files.tree.makeDirectory(path, Number.parseInt(mode, 8));
      else this.files.tree.write(path, Buffer.from(content), Number.parseInt(mode, 8));
    }
  }

  /** The row as it is now; undefined once the server is deleted. */
  get row(): Readonly<ServerRow> | undefined {
    return this.#panel.state.servers.get(this.#serverId);
  }

  get isInstalling(): boolean {
    return this.row !== undefined && this.#panel.installer.isInstalling(this.row.uuid);
  }

  stats(): ServerStats {
    const { state, uptimeMs } = this.power;
    const { memory = 0, cpu = 0 } = this.row ?? {};
    return measure({ state, uptimeMs, memory, cpu, diskBytes: this.files.tree.size });
  }

  #egg() {
    return this.row && this.#panel.state.eggs.get(this.row.egg_id);
  }

  #script(): GameScript {
    const egg = this.#egg();
    const { done } = egg?.config_startup ?? {};
    const first: unknown = Array.isArray(done) ? done[0] : done;
    return {
      invocation: this.row ? invocationOf(this.#panel.state, this.row, "all values") : "",
      done: typeof first === "string" ? first : "Server is ready",
      stop: egg?.config_stop ?? "stop",
    };
  }
}
