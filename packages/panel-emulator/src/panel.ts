import { atomTime, type EmulatorClock } from "./clock.ts";
import { DaemonClient } from "./daemon/daemon-client.ts";
import { DaemonFaults } from "./daemon/daemon-faults.ts";
import { DaemonServers } from "./daemon/daemon-servers.ts";
import { Installer } from "./daemon/installer.ts";
import type { Flavour, PanelVersion } from "./flavour/flavour.ts";
import { RateLimiter } from "./rate-limit/rate-limiter.ts";
import { Throttle } from "./rate-limit/throttle.ts";
import { Scheduler } from "./schedules/scheduler.ts";
import { ServerEvents } from "./servers/server-events.ts";
import { PanelCache } from "./state/panel-cache.ts";
import type { PanelState } from "./state/panel-state.ts";
import type { AnyWorld } from "./world/world-format.ts";
import type { DaemonSettings, PanelSettings, RateLimits } from "./world/world-settings.ts";

/** What stays when the panel starts anew from a world. */
export interface PanelSurroundings {
  readonly clock: EmulatorClock;
  readonly flavour: Flavour;
  readonly version: PanelVersion;
  /** The address under which the panel says it can be reached, without a trailing slash. */
  readonly url: string;
}

/** What a reset may set besides the world. */
export interface PanelOverrides {
  readonly limits?: { readonly application?: number | undefined; readonly client?: number | undefined } | undefined;
  readonly settings?: Partial<PanelSettings> | undefined;
}

/** One run of an emulated panel, from the loading of a world to the next reset. */
export class Panel {
  readonly clock: EmulatorClock;
  readonly flavour: Flavour;
  readonly version: PanelVersion;
  readonly url: string;
  readonly world: AnyWorld;
  readonly state: PanelState;
  readonly settings: PanelSettings;
  readonly limits: RateLimits;
  readonly daemonSettings: DaemonSettings;
  readonly throttle: Throttle;
  readonly cache: PanelCache;
  readonly faults = new DaemonFaults();
  readonly events = new ServerEvents();
  readonly daemon: DaemonClient;
  readonly daemonServers: DaemonServers;
  readonly installer: Installer;
  readonly scheduler: Scheduler;
  /** Whether the panel can log in to its database hosts. */
  databaseHost: "up" | "down" = "up";

  constructor(world: AnyWorld, surroundings: PanelSurroundings, overrides: PanelOverrides = {}) {
    this.clock = surroundings.clock;
    this.flavour = surroundings.flavour;
    this.version = surroundings.version;
    this.url = surroundings.url;
    this.world = world;
    this.state = this.flavour.world.load(world);
    this.settings = { ...world.settings, ...overrides.settings };
    this.limits = {
      ...world.rateLimits,
      application: overrides.limits?.application ?? world.rateLimits.application,
      client: overrides.limits?.client ?? world.rateLimits.client,
    };
    this.daemonSettings = world.daemon;
    this.throttle = new Throttle(new RateLimiter(this.clock), this.clock);
    this.cache = new PanelCache(this.clock);
    this.daemon = new DaemonClient(this);
    this.daemonServers = new DaemonServers(this);
    this.installer = new Installer(this);
    this.scheduler = new Scheduler(this);
    for (const server of this.state.servers.values())
      if (server.status === "installing") this.installer.start(server, "first");
  }

  /** The present moment as the panel's tables hold it. */
  now(): string {
    return atomTime(this.clock.now());
  }
}
