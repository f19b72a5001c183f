import type { EmulatorClock } from "./clock.ts";
import { ApiFaults } from "./control/api-faults.ts";
import { RequestLog } from "./control/request-log.ts";
import { createDaemonHttp } from "./daemon/http/daemon-http.ts";
import type { Flavour, PanelVersion } from "./flavour/flavour.ts";
import type { PanelAnswer } from "./http/panel-answer.ts";
import { Panel, type PanelOverrides } from "./panel.ts";
import type { AnyWorld } from "./world/world-format.ts";

/** What the emulator holds besides the panel itself: the panel is replaced at every reset, this is not. */
export class EmulatorCore {
  readonly clock: EmulatorClock;
  readonly flavour: Flavour;
  readonly version: PanelVersion;
  readonly log = new RequestLog();
  readonly apiFaults = new ApiFaults();
  readonly daemonHttp = createDaemonHttp();
  readonly #overrides: PanelOverrides;
  /** The address of the panel, known once it listens. */
  url = "";
  onAnswer: ((answer: PanelAnswer) => void) | undefined;
  #world: AnyWorld;
  #panel: Panel | undefined;

  constructor(
    { clock, flavour, version }: Pick<EmulatorCore, "clock" | "flavour" | "version">,
    world: AnyWorld,
    overrides: PanelOverrides,
  ) {
    this.clock = clock;
    this.flavour = flavour;
    this.version = version;
    this.#world = world;
    this.#overrides = overrides;
  }

  /** The panel as it runs now. */
  get panel(): Panel {
    this.#panel ??= this.#start({});
    return this.#panel;
  }

  /** Begins anew from the world: counters and caches empty, daemons healthy, timers gone. The request log stays. */
  reset(overrides: PanelOverrides = {}): void {
    this.#end();
    this.#panel = this.#start(overrides);
  }

  /** Begins anew from another world, which later resets return to. */
  load(world: AnyWorld): void {
    this.#end();
    this.#world = world;
    this.#panel = this.#start({});
  }

  #end(): void {
    this.daemonHttp.closeAll();
    this.clock.reset();
    this.apiFaults.clear();
  }

  #start(overrides: PanelOverrides): Panel {
    const merged = {
      limits: { ...this.#overrides.limits, ...overrides.limits },
      settings: { ...this.#overrides.settings, ...overrides.settings },
      workers: this.#overrides.workers,
    };
    return new Panel(this.#world, this, merged);
  }
}
