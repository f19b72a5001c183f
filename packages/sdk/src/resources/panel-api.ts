import type { Client } from "openapi-fetch";
import type { PanelRequest } from "../errors/panel-error.ts";
import type { RequestOptions } from "../http/request-draft.ts";
import { type Envelope, unwrap } from "./envelope.ts";
import { type Page, type PanelList, panelList } from "./list.ts";
import { type PanelPromise, panelPromise, type WithResponse } from "./panel-promise.ts";

/** A path, or how to make it: what is wrong with it then rejects the call's promise. */
export type Path = string | (() => string);

/** What resources say about a call beside its method and path. */
export interface Call {
  readonly body?: unknown;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether repeating a POST or PUT changes nothing. GET, PATCH and DELETE always are so. */
  readonly idempotent?: boolean;
  readonly timeoutMs?: number;
  readonly bodySerializer?: (body: unknown) => unknown;
}

/** What lists are asked with. */
export interface ListOptions extends RequestOptions {
  readonly include?: readonly string[];
  readonly filter?: object;
  readonly sort?: string | readonly string[];
  readonly perPage?: number;
}

/** The handful of calls that all resources are made of. */
export interface PanelApi {
  /** One object, unwrapped. */
  item<T>(method: string, path: Path, options?: ItemOptions, call?: Call): PanelPromise<T>;
  /** One object with the facts from its `meta` among its attributes. */
  itemWithMeta<T>(method: string, path: Path, options?: ItemOptions, call?: Call): PanelPromise<T>;
  /** A body without an envelope. */
  bare<T>(method: string, path: Path, options?: RequestOptions, call?: Call): PanelPromise<T>;
  /** What stands under `data` of a body without an envelope. */
  data<T>(path: Path, options?: RequestOptions): PanelPromise<T>;
  /** No content worth reading. */
  nothing(method: string, path: Path, options?: RequestOptions, call?: Call): PanelPromise<void>;
  text(method: string, path: Path, options?: RequestOptions, call?: Call): PanelPromise<string>;
  list<T, P extends Page<T> = Page<T>>(path: Path, options?: ListOptions, defaults?: object): PanelList<T, P>;
}

export interface ItemOptions extends RequestOptions {
  readonly include?: readonly string[];
}

/** Called with each JSON answer before it is unwrapped. */
export type CheckResponse = (body: unknown, request: PanelRequest) => void | Promise<void>;

interface UntypedClient {
  request(method: string, path: string, init: object): Promise<{ readonly response: Response }>;
}

export function createPanelApi(
  http: Client<object>,
  api: "application" | "client",
  check: CheckResponse | false,
): PanelApi {
  const send = async (method: string, path: Path, options: ItemOptions = {}, call: Call = {}): Promise<Response> => {
    const { include, headers, timeoutMs = call.timeoutMs, ...request } = options;
    const { response } = await (http as unknown as UntypedClient).request(method, textOf(path), {
      ...call,
      ...request,
      params: { query: { ...call.query, include } },
      headers: { ...call.headers, ...headers },
      timeoutMs,
      // What is read here is kept for `withResponse()`; a stream would be made only to be thrown away.
      parseAs: "text",
    });
    return response;
  };
  /** Reads an answer that must have this member. */
  const read = async <T>(
    member: keyof Envelope | undefined,
    dataOf: (body: Envelope) => T,
    method: string,
    path: Path,
    ...rest: [ItemOptions?, Call?]
  ): Promise<WithResponse<T>> => {
    const response = await send(method, path, ...rest);
    const body: Envelope = await response.json();
    const isPanels = body && (!member || body[member]);
    if (!isPanels || check) {
      const request = { method, path: `/api/${api}${textOf(path)}` };
      if (!isPanels) throw (await import("../on-demand.ts")).notThePanels(body, response, request);
      if (check) await check(body, request);
    }
    return { data: dataOf(body), response };
  };
  const object = (body: Envelope) => unwrap(body, api) as never;
  const asItIs = (body: Envelope) => body as never;
  return {
    item: (...call) => panelPromise(read("attributes", object, ...call)),
    itemWithMeta: (...call) =>
      panelPromise(read("attributes", (body) => ({ ...(object(body) as object), ...body.meta }) as never, ...call)),
    bare: (...call) => panelPromise(read(undefined, asItIs, ...call)),
    data: (path, options) => panelPromise(read("data", ({ data }) => data as never, "GET", path, options)),
    nothing: (...call) => panelPromise(send(...call).then((response) => ({ data: undefined, response }))),
    text: (...call) =>
      panelPromise(send(...call).then(async (response) => ({ data: await response.text(), response }))),
    list: (path, { filter, sort, perPage, ...request } = {}, defaults = {}) =>
      panelList<never, never>((page) => {
        const given = { ...(sort && { sort }), ...(perPage && { per_page: perPage }), ...(page > 1 && { page }) };
        const items = (body: Envelope) => ({ items: object(body) as never[], body });
        return read("data", items, "GET", path, request, { query: { ...defaults, filter, ...given } });
      }),
  };
}

function textOf(path: Path): string {
  return typeof path === "string" ? path : path();
}
