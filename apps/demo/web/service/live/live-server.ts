import type { components } from "@hatchery/express/client";
import { apiUrl } from "../../api/request.ts";

export type PowerState = "offline" | "starting" | "running" | "stopping";

/** What the server used at a moment. */
export interface Sample {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Of one core. */
  readonly cpuPercent: number;
  readonly memoryBytes: number;
  readonly memoryLimitBytes: number;
  readonly diskBytes: number;
  readonly receivedBytes: number;
  readonly sentBytes: number;
}

/** Why there is no server to listen to: its panel refuses it, or does not have it any more. */
export type Absence = "suspended" | "gone";

export interface LiveState {
  readonly connection: "connecting" | "open" | "lost" | "refused";
  /** Unless it is null nobody tries again by itself. */
  readonly absence: Absence | null;
  /** Null until the server has said it. */
  readonly power: PowerState | null;
  readonly uptimeMs: number;
  /** The last minutes, oldest first. */
  readonly samples: readonly Sample[];
}

export interface LineListener {
  line(text: string): void;
  begin(): void;
}

/** One connection to a server's console: its lines, its state and what it uses, for everything on the page. */
export interface LiveServer {
  readonly state: LiveState;
  /** Lines so far, oldest first; the oldest are forgotten. */
  readonly lines: readonly string[];
  onChange(listener: () => void): () => void;
  /** Told every new line, and when they begin anew. */
  onLine(listener: LineListener): () => void;
  /** Listens again after it was given up. */
  tryAgain(): void;
  close(): void;
}

type ConsoleEvent = components["schemas"]["ConsoleEvent"];

const keptLines = 2000;
const keptSamples = 180;
const closestSamplesMs = 400;
const comeBackMs = 5000;

/** What a stream that was refused means, by the code of its problem; everything else may pass. */
const absences: Readonly<Record<string, Absence>> = {
  control_not_possible: "suspended",
  service_has_no_server: "suspended",
  control_object_not_found: "gone",
};

/** Nothing is known of a server that nobody can listen to. */
const unknown = { power: null, uptimeMs: 0, samples: [] } as const;

/** What the console shows besides the game's own lines. */
const spoken: ReadonlySet<string> = new Set(["daemon message", "daemon error"]);

/**
 * Listens to a server. A lost connection is taken up again by the browser; one that was ended, after a pause; one that was refused
 * because the server is suspended or gone, when somebody says so.
 */
export function openLiveServer(service: string): LiveServer {
  let state: LiveState = { connection: "connecting", absence: null, ...unknown };
  const lines: string[] = [];
  const changeListeners = new Set<() => void>();
  const lineListeners = new Set<LineListener>();
  let series = "";
  let source: EventSource;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function change(part: Partial<LiveState>) {
    state = { ...state, ...part };
    for (const listener of changeListeners) listener();
  }

  function addLine(line: string) {
    lines.push(line);
    if (lines.length > keptLines) lines.shift();
    for (const listener of lineListeners) listener.line(line);
  }

  /** A stream that was opened anew tells its last lines again. */
  function beginAnew(id: string) {
    const [next = ""] = id.split("-");
    if (next === series) return;
    series = next;
    lines.length = 0;
    for (const listener of lineListeners) listener.begin();
  }

  function hear(event: ConsoleEvent) {
    const power = event.stats?.state ?? event.state;
    // A server that has stopped uses nothing, and nobody measures it any more.
    if (power === "offline") change({ power, uptimeMs: 0, samples: [] });
    else if (event.stats)
      change({ power: event.stats.state, uptimeMs: event.stats.uptime, samples: withSample(event.stats) });
    else if (power) change({ power });
    else if (event.line !== undefined) addLine(event.line);
    else if (event.text !== undefined && spoken.has(event.type)) addLine(`\u001b[33m${event.text}\u001b[39m`);
    else if (event.type === "dropped") addLine(`\u001b[2m… ${event.lines}\u001b[22m`);
    else if (event.type === "disconnected") change({ connection: "lost" });
    else if (event.type === "connected") change({ connection: "open" });
  }

  function withSample(stats: NonNullable<ConsoleEvent["stats"]>): readonly Sample[] {
    const sample = {
      at: Date.now(),
      cpuPercent: stats.cpu_absolute,
      memoryBytes: stats.memory_bytes,
      memoryLimitBytes: stats.memory_limit_bytes,
      diskBytes: stats.disk_bytes,
      receivedBytes: stats.network.rx_bytes,
      sentBytes: stats.network.tx_bytes,
    };
    // Those who come later are told the last moments at once: of what arrives together the newest counts.
    const before = state.samples.filter((each) => sample.at - each.at >= closestSamplesMs);
    return [...before, sample].slice(-keptSamples);
  }

  function endedWith(part: Partial<LiveState>) {
    source.close();
    change(part);
    clearTimeout(timer);
    if (state.absence === null) timer = setTimeout(listen, comeBackMs);
  }

  function refusedWith({ code }: components["schemas"]["Problem"]) {
    endedWith({ connection: "refused", absence: absences[code] ?? null, ...unknown });
  }

  function listen() {
    source = new EventSource(apiUrl(`/hatchery/services/${encodeURIComponent(service)}/console/events`));
    source.onopen = () => change({ connection: "open" });
    source.onmessage = (message: MessageEvent<string>) => {
      beginAnew(message.lastEventId);
      hear(JSON.parse(message.data) as ConsoleEvent);
    };
    source.onerror = () =>
      source.readyState === EventSource.CLOSED ? endedWith({ connection: "lost" }) : change({ connection: "lost" });
    source.addEventListener("end", () => endedWith({ connection: "lost" }));
    source.addEventListener("problem", ({ data }: MessageEvent<string>) => refusedWith(JSON.parse(data)));
  }

  listen();
  return {
    get state() {
      return state;
    },
    lines,
    onChange(listener) {
      changeListeners.add(listener);
      return () => changeListeners.delete(listener);
    },
    onLine(listener) {
      lineListeners.add(listener);
      return () => lineListeners.delete(listener);
    },
    tryAgain() {
      if (state.absence === null) return;
      change({ connection: "connecting", absence: null });
      listen();
    },
    close() {
      clearTimeout(timer);
      source.close();
    },
  };
}
