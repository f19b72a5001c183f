import type { Host } from "./host.ts";

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

/** Sends a request. Whether the answer is as documented is judged by the host. */
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
    signal: AbortSignal.timeout(60_000),
  });
  const { status, headers } = response;
  const type = headers.get("content-type") ?? "";
  if (type.startsWith("text/event-stream")) {
    await response.body?.cancel();
    return { status, headers, body: null };
  }
  const text = await response.text();
  return { status, headers, body: type.includes("json") ? JSON.parse(text) : text };
}
