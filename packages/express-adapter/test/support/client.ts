import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { createApiDocument, type Route, routes } from "../../src/index.ts";
import type { Host } from "./host.ts";

const document = JSON.parse(JSON.stringify(createApiDocument(routes).at("/api")));
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
const checks = new Map<object, ValidateFunction>();

/** What a request got. */
export interface Got {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: every test looks into another answer
  readonly body: any;
}

export interface Sent {
  readonly person?: string;
  readonly body?: unknown;
  readonly rawBody?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a request of a route and holds the answer against the document. */
export async function send(host: Host, method: string, path: string, sent: Sent = {}): Promise<Got> {
  const body = sent.rawBody ?? (sent.body === undefined ? undefined : JSON.stringify(sent.body));
  const response = await fetch(host.url + path, {
    method: method.toUpperCase(),
    headers: {
      ...(sent.person === undefined ? {} : { "x-person": sent.person }),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...sent.headers,
    },
    ...(body === undefined ? {} : { body }),
    signal: AbortSignal.timeout(20_000),
  });
  const type = response.headers.get("content-type") ?? "";
  if (type.startsWith("text/event-stream")) {
    await response.body?.cancel();
    return { status: response.status, headers: response.headers, body: null };
  }
  const text = await response.text();
  const got: Got = {
    status: response.status,
    headers: response.headers,
    body: type.includes("json") ? JSON.parse(text) : text,
  };
  validate(method.toLowerCase(), path, got, type.split(";")[0] ?? "");
  return got;
}

/** @throws Error if the document does not know the answer. */
function validate(method: string, path: string, got: Got, type: string): void {
  const route = routeOf(method, path);
  if (route === undefined || got.status === 204) return;
  const media = document.paths[route.path][method].responses[got.status]?.content?.[type];
  if (media === undefined)
    throw new Error(
      `${method} ${route.path}: ${got.status} ${type} is not in the document: ${JSON.stringify(got.body)}`,
    );
  const check = checks.get(media.schema) ?? ajv.compile({ ...media.schema, components: document.components });
  checks.set(media.schema, check);
  if (check(got.body) !== true)
    throw new Error(`${method} ${route.path} ${got.status}: ${ajv.errorsText(check.errors)}`);
}

/** The route that a request reaches: fixed paths come before parameters, as in the router. */
function routeOf(method: string, path: string): Route | undefined {
  const wanted = path.split("?")[0] ?? "";
  return routes.find(
    (route) => route.method === method && new RegExp(`^${route.path.replaceAll(/\{\w+\}/g, "[^/]+")}$`).test(wanted),
  );
}
