import assert from "node:assert/strict";

/** A server that carries the API, and who can speak to it. */
export interface Skin {
  /** Where the API is mounted. */
  readonly url: string;
  readonly panel: { readonly url: string; readonly keys: Readonly<Record<string, string | undefined>> };
}

/** Whom the hosts of the suite know, each by a key of the same name. */
export const apiKeys = {
  admin: { role: "admin", id: "kim" },
  watcher: { role: "admin", id: "lee" },
  customer: { role: "customer", customer: "ada" },
  other: { role: "customer", customer: "bob" },
  visitor: { role: "visitor" },
} as const;

/** What a request got. */
export interface Got {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: every part of the suite looks into another answer
  readonly body: any;
}

/** What is sent besides method and path. */
export interface Sent {
  readonly person?: keyof typeof apiKeys | undefined;
  /** As JSON. */
  readonly body?: unknown;
  readonly rawBody?: NonNullable<RequestInit["body"]>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** Sends a request; the answer's body is not read yet. */
export function request({ url }: Skin, method: string, path: string, sent: Sent = {}): Promise<Response> {
  const body = sent.rawBody ?? (sent.body === undefined ? null : JSON.stringify(sent.body));
  return fetch(url + path, {
    method: method.toUpperCase(),
    headers: {
      ...(sent.person === undefined ? {} : { authorization: `Bearer ${sent.person}` }),
      ...(body === null ? {} : { "content-type": "application/json" }),
      ...sent.headers,
    },
    body,
    signal: sent.signal ?? AbortSignal.timeout(60_000),
    ...({ duplex: "half" } as object),
  });
}

/** Sends a request and reads its answer; of an event stream only the head. */
export async function ask(skin: Skin, method: string, path: string, sent: Sent = {}): Promise<Got> {
  const response = await request(skin, method, path, sent);
  const { status, headers } = response;
  const type = headers.get("content-type") ?? "";
  if (type.startsWith("text/event-stream")) {
    await response.body?.cancel();
    return { status, headers, body: null };
  }
  const text = await response.text();
  return { status, headers, body: type.includes("json") && text !== "" ? JSON.parse(text) : text };
}

/** Puts a panel and a product, and sells a server to Ada; a second time it changes nothing. */
export async function stock(skin: Skin): Promise<{ readonly service: string; readonly operation: string }> {
  const { application = "", client = "" } = skin.panel.keys;
  const admin = async (method: string, path: string, body: unknown) => {
    const got = await ask(skin, method, path, { person: "admin", body });
    assert.ok(got.status < 300, `${method} ${path}: ${got.status} ${JSON.stringify(got.body)}`);
    return got.body;
  };
  await admin("put", "/admin/panels/eu", { url: skin.panel.url, applicationKey: application, clientKey: client });
  await admin("put", "/admin/products/block-world", {
    name: "Block World",
    panels: [{ panel: "eu" }],
    limits: { memory: "512 MiB", disk: "1 GiB", cpu: 100 },
    eggs: [{ key: "block", nest: 1, egg: 1 }],
  });
  await admin("put", "/admin/customers/bob", { email: "bob@example.test" });
  const { service, operation } = await admin("post", "/admin/services", orderFor("s-1"));
  return { service: service.id, operation: operation.id };
}

export const orderFor = (id: string) => ({
  id,
  product: "block-world",
  customer: { id: "ada", email: "ada@example.test" },
});
