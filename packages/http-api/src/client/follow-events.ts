import type { paths } from "../generated/api.ts";
import type { EventStreams } from "../generated/event-streams.ts";
import type { Problem } from "./hatchery-problem-error.ts";

type ParametersOf<Path extends keyof EventStreams> = paths[Path]["get"]["parameters"];
type PathOf<Path extends keyof EventStreams> = ParametersOf<Path> extends { path: infer Named } ? Named : undefined;
type QueryOf<Path extends keyof EventStreams> = ParametersOf<Path> extends { query?: infer Query } ? Query : undefined;

/** What to follow, and whom to tell. */
export type FollowOptions<Path extends keyof EventStreams> = {
  /** Where the router is mounted, for example `/api/hatchery`. */
  readonly baseUrl: string;
  readonly query?: QueryOf<Path>;
  onEvent(event: EventStreams[Path]): void;
  /** Nothing follows: the stream has come to its end. */
  onEnd?(): void;
  /** Nothing follows: what the stream was fed from has broken, or may not be had now. */
  onProblem?(problem: Problem): void;
  /** The connection is there, or gone for now: the browser comes back by itself and misses nothing. */
  onConnection?(connected: boolean): void;
  /** @default the platform's `EventSource` */
  readonly eventSource?: (url: string) => EventSource;
} & (PathOf<Path> extends undefined ? { readonly params?: undefined } : { readonly params: PathOf<Path> });

/**
 * Follows an event stream of the API; answers what ends that.
 *
 * @example
 * const stop = followEvents("/services/{service}/console/events", {
 *   baseUrl: "/api/hatchery",
 *   params: { service: "1042" },
 *   onEvent: (event) => terminal.write(event.line ?? ""),
 * });
 */
export function followEvents<Path extends keyof EventStreams>(path: Path, options: FollowOptions<Path>): () => void {
  const { eventSource = (url: string) => new EventSource(url) } = options;
  const source = eventSource(urlOf(path, options));
  const onConnection = (connected: boolean) => options.onConnection?.(connected);
  source.addEventListener("open", () => onConnection(true));
  source.addEventListener("error", () => onConnection(false));
  source.addEventListener("message", (message: MessageEvent<string>) =>
    options.onEvent(JSON.parse(message.data) as EventStreams[Path]),
  );
  source.addEventListener("end", () => {
    source.close();
    options.onEnd?.();
  });
  source.addEventListener("problem", (message: MessageEvent<string>) => {
    source.close();
    options.onProblem?.(JSON.parse(message.data) as Problem);
  });
  return () => source.close();
}

function urlOf<Path extends keyof EventStreams>(path: Path, { baseUrl, params, query }: FollowOptions<Path>): string {
  const named = (params ?? {}) as Readonly<Record<string, string | number>>;
  const filled = path.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => encodeURIComponent(named[name] ?? ""));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined && value !== null) search.set(name, String(value));
  }
  return `${baseUrl}${filled}${search.size > 0 ? `?${search}` : ""}`;
}
