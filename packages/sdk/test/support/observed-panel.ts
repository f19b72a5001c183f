import { createPanelClient, type PanelClient } from "../../src/index.ts";
import type { PanelClientOptions } from "../../src/panel-client-options.ts";
import { createPelicanClient, type PelicanClient } from "../../src/pelican/index.ts";

/** A request as it would have gone over the wire. */
export interface ObservedRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: unknown;
  readonly redirect: string | undefined;
}

export type Respond = (request: ObservedRequest, number: number) => Response | Promise<Response>;

export interface ObservedPanel<Client = PanelClient> {
  readonly panel: Client;
  readonly requests: ObservedRequest[];
  /** Method, path and query of each request. */
  readonly lines: () => string[];
}

/** A client whose `fetch` is a function of the test: real requests and responses, no network. */
export function observePanel(respond: Respond, options: Partial<PanelClientOptions> = {}): ObservedPanel {
  return observe(createPanelClient, respond, {
    applicationKey: keyWith("ptla_"),
    clientKey: keyWith("ptlc_"),
    ...options,
  });
}

/** The same for a client of a Pelican panel. */
export function observePelican(
  respond: Respond,
  options: Partial<PanelClientOptions> = {},
): ObservedPanel<PelicanClient> {
  return observe(createPelicanClient, respond, {
    applicationKey: keyWith("papp_"),
    clientKey: keyWith("pacc_"),
    ...options,
  });
}

/** A key of 48 characters. */
export function keyWith(prefix: string): string {
  return `${prefix}0123456789abcdefghijklmnopqrstuvwxyzABCDEFG`;
}

function observe<Client>(
  createClient: (options: PanelClientOptions) => Client,
  respond: Respond,
  options: Partial<PanelClientOptions>,
): ObservedPanel<Client> {
  const requests: ObservedRequest[] = [];
  const fetch = async (input: RequestInfo | URL, init: RequestInit = {}) => {
    init.signal?.throwIfAborted();
    const { body } = init;
    const request: ObservedRequest = {
      method: init.method ?? "GET",
      url: new URL(String(input)),
      headers: new Headers(init.headers),
      body: typeof body === "string" && body.startsWith("{") ? JSON.parse(body) : (body ?? undefined),
      redirect: init.redirect,
    };
    requests.push(request);
    return respond(request, requests.length);
  };
  const panel = createClient({ url: "http://panel.example", retry: { delayMs: 1 }, fetch, ...options });
  const lines = () => requests.map(({ method, url }) => `${method} ${url.pathname}${decodeURIComponent(url.search)}`);
  return { panel, requests, lines };
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });
}

export function noContent(): Response {
  return new Response(null, { status: 204 });
}

export function panelError(status: number, code: string, detail: string, meta?: object): Response {
  return json({ errors: [{ code, status: String(status), detail, ...(meta && { meta }) }] }, status);
}

export function page(items: readonly object[], current = 1, pages = 1): object {
  return {
    object: "list",
    data: items,
    meta: {
      pagination: {
        total: items.length * pages,
        count: items.length,
        per_page: items.length,
        current_page: current,
        total_pages: pages,
        links: { next: "http://panel.example/api/application/servers?page=2" },
      },
    },
  };
}
