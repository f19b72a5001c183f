import type { RequestContext } from "../request-context.ts";

/** What the host's functions are shown of a request. */
export interface ShownRequest {
  /** The request as the host knows it: the web's, or its framework's. */
  readonly request: unknown;
  readonly context: RequestContext;
}

/** A request as routes see it, whatever it came in. */
export interface ApiRequest {
  /** In capitals. */
  readonly method: string;
  /** Where the API is mounted, for example `/api/hatchery`; empty at the root. */
  readonly mount: string;
  /** Below the mount, still encoded. */
  readonly path: string;
  /** A name that came more than once has a list. */
  readonly query: Readonly<Record<string, unknown>>;
  readonly shown: ShownRequest;
  /** @param name in small letters */
  header(name: string): string | undefined;
  /** Reads the body as JSON; undefined if there is none. @throws RequestError if it is none, or larger than so many bytes */
  readBody(limitBytes: number): Promise<unknown>;
  /** Whether the client has gone. */
  hasLeft(): boolean;
}
