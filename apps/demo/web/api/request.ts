import { newIdempotencyKey, type Problem } from "@hatchery/express/client";
import { ProblemError } from "./problem-error.ts";

interface RequestOptions {
  readonly query?: Readonly<Record<string, string | number | boolean | null | undefined>>;
  readonly body?: unknown;
  /** The same key for the same wish: a repeated POST is then done once. @default a new one */
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal | undefined;
}

let sessionToken = "";

/** Every request that changes something carries the session's token; the session answer brings it. */
export function rememberCsrfToken(token: string): void {
  sessionToken = token;
}

/** The token of the session, for other clients of the same server. */
export function csrfToken(): string {
  return sessionToken;
}

/** The address of something under `/api`, with its query. */
export function apiUrl(path: string, query: RequestOptions["query"] = {}): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== "") params.set(name, String(value));
  }
  const text = params.toString();
  return text ? `/api${path}?${text}` : `/api${path}`;
}

/** Sends a request and answers its JSON; a refusal throws {@link ProblemError}. */
export async function request<Answer>(method: string, path: string, options: RequestOptions = {}): Promise<Answer> {
  const { query, body, idempotencyKey, signal } = options;
  const headers = new Headers({ accept: "application/json" });
  if (method !== "GET") headers.set("x-csrf-token", sessionToken);
  if (method === "POST") headers.set("idempotency-key", idempotencyKey ?? newIdempotencyKey());
  const init: RequestInit = { method, headers, ...(signal ? { signal } : {}) };
  if (typeof body === "string") {
    headers.set("content-type", "text/plain");
    init.body = body;
  } else if (body !== undefined) {
    headers.set("content-type", "application/json");
    init.body = JSON.stringify(body);
  }
  const response = await fetch(apiUrl(path, query), init);
  if (!response.ok) throw await refusal(response);
  if (response.status === 204) return undefined as Answer;
  return (
    response.headers.get("content-type")?.includes("json") ? response.json() : response.text()
  ) as Promise<Answer>;
}

async function refusal(response: Response): Promise<ProblemError> {
  const fallback: Problem = {
    type: "about:blank",
    title: response.statusText || `HTTP ${response.status}`,
    status: response.status,
    detail: "",
    code: `http_${response.status}`,
    remedy: "",
  };
  const body: unknown = await response.json().catch(() => null);
  return new ProblemError(typeof body === "object" && body !== null ? { ...fallback, ...body } : fallback);
}
