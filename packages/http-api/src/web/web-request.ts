import type { RequestContext } from "../request-context.ts";
import type { ApiRequest, ShownRequest } from "../routing/api-request.ts";
import { readJson } from "./read-json.ts";

/** A request of the web as routes see it. */
export class WebRequest implements ApiRequest {
  readonly method: string;
  readonly mount: string;
  readonly path: string;
  readonly shown: ShownRequest;
  readonly #request: Request;
  readonly #url: URL;

  constructor(request: Request, basePath: string, context: RequestContext) {
    this.#request = request;
    this.#url = new URL(request.url);
    const { pathname } = this.#url;
    const isBelow = pathname === basePath || pathname.startsWith(`${basePath}/`);
    this.method = request.method;
    this.mount = isBelow ? basePath : "";
    this.path = (isBelow ? pathname.slice(basePath.length) : pathname) || "/";
    this.shown = { request, context };
  }

  get query(): Readonly<Record<string, unknown>> {
    const query: Record<string, string | string[]> = Object.create(null);
    for (const [name, value] of this.#url.searchParams) {
      const before = query[name];
      if (before === undefined) query[name] = value;
      else if (typeof before === "string") query[name] = [before, value];
      else before.push(value);
    }
    return query;
  }

  header(name: string): string | undefined {
    const value = this.#request.headers.get(name);
    if (value !== null) return value;
    // Requests that no server has read off a wire have none.
    return name === "host" ? this.#url.host : undefined;
  }

  readBody(limitBytes: number): Promise<unknown> {
    return readJson(this.#request, limitBytes);
  }

  hasLeft(): boolean {
    return this.#request.signal.aborted;
  }
}
