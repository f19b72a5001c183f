import type { Logger } from "@hatchery/provisioner";
import { createDatabaseWeather } from "../database/create-database-weather.ts";
import type { FreshDatabase } from "../database/database-image.ts";
import { DatabaseServer } from "../database/database-server.ts";
import type { FaultKind } from "../faults/fault-kinds.ts";
import { inspectRequest, noteOutcome, type Owner } from "../invariants/inspect-request.ts";
import type { Violation } from "../invariants/violation.ts";
import type { PanelNetworkParts } from "../panel/panel-network.ts";
import { openPanelSite, type PanelSite } from "../panel/panel-site.ts";
import { createPanelWeather } from "../panel/panel-weather.ts";
import { Story } from "../story/story.ts";
import type { Machine } from "../virtual-time/machine.ts";
import { liveIn } from "../virtual-time/replace-globals.ts";
import { drawFrom } from "../virtual-time/seeded-randomness.ts";
import { VirtualTime } from "../virtual-time/virtual-time.ts";
import { Account } from "./account.ts";
import type { Installation } from "./installation.ts";
import type { WorkerProcess } from "./worker-process.ts";
import type { WorldPlan } from "./world-plan.ts";

/** Everything that there is while one seed is played. */
export class World {
  readonly plan: WorldPlan;
  readonly #freshDatabase: FreshDatabase;
  readonly time = new VirtualTime();
  readonly story = new Story(this.time);
  readonly violations: Violation[] = [];
  readonly met = new Map<FaultKind, number>();
  readonly sites: PanelSite[] = [];
  readonly installations: Installation[] = [];
  readonly machines = new Map<Machine, WorkerProcess>();
  readonly cutOff = new Set<Machine>();
  /** Commands that were given and not answered. */
  unanswered = 0;
  /** Whose the servers and users on the panels are, by their uuids: those who had them made. */
  readonly owners = new Map<string, Owner>();
  readonly weather;
  readonly network: PanelNetworkParts;

  constructor(plan: WorldPlan, freshDatabase: FreshDatabase) {
    this.plan = plan;
    this.#freshDatabase = freshDatabase;
    this.weather = createPanelWeather(plan);
    this.network = {
      time: this.time,
      story: this.story,
      weather: this.weather,
      sites: this.sites,
      cutOff: this.cutOff,
      sent: 0,
      met: (fault) => this.meet(fault),
      inspect: (site, call) => inspectRequest(this, site, call),
      carriedOut: (site, call, answer) => noteOutcome(this, site, call, answer),
    };
  }

  /** Makes panels and databases. From here on the process lives in this world's time. */
  async open(): Promise<void> {
    const { installations } = this.plan;
    const databases = [];
    for (let number = 0; number < installations; number += 1) databases.push(await this.#freshDatabase(number));
    liveIn(this.time);
    drawFrom(this.plan.seed);
    for (const [at, flavour] of this.plan.panels.entries()) {
      this.sites.push(await openPanelSite(this.time, { id: at === 0 ? "eu" : "us", flavour }, this.plan.installMs));
    }
    for (const [number, session] of databases.entries()) {
      const weather = createDatabaseWeather(this.plan, `database ${number}`, (fault) => this.meet(fault));
      const database = new DatabaseServer(this.time, session, weather);
      this.installations.push({ number, database, weather, processes: [], account: new Account(), tried: new Map() });
    }
  }

  meet(fault: FaultKind): void {
    this.met.set(fault, (this.met.get(fault) ?? 0) + 1);
  }

  violate(rule: string, text: string, ...about: readonly string[]): void {
    this.story.tell(`VIOLATION: ${text}`, ...about);
    this.violations.push({ rule, text, about, atMs: this.time.elapsedMs });
  }

  logger(name: string): Logger {
    const tell = (fields: object, message: string) => {
      const { error } = fields as { readonly error?: unknown };
      this.story.tell(
        `${name} says: ${message}${error === undefined ? "" : ` (${String((error as Error).message ?? error)})`}`,
        `log`,
      );
    };
    return { debug() {}, info() {}, warn: tell, error: tell };
  }

  async close(): Promise<void> {
    for (const machine of this.machines.keys()) machine.kill();
    this.time.clear();
    for (const { emulator } of this.sites) await emulator.close();
    await this.time.passUntil(this.time.elapsedMs);
  }
}
