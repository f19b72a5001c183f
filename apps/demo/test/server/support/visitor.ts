import type { Demo } from "../../../server/demo.ts";

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the server says; every test states what it expects of it
  readonly body: any;
}

interface Sent {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** @default the one of the session */
  readonly csrfToken?: string;
}

/** Somebody in front of the demo, with a browser's cookies and the token that its pages would send. */
export interface Visitor {
  readonly cookie: string;
  send(method: string, path: string, sent?: Sent): Promise<Answer>;
  signIn(role: "customer" | "admin"): Promise<Answer>;
}

export async function visit(demo: Pick<Demo, "url" | "accounts">, headers: Sent["headers"] = {}): Promise<Visitor> {
  const cookies = new Map<string, string>();
  let csrfToken = "";
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");

  async function send(method: string, path: string, sent: Sent = {}): Promise<Answer> {
    const response = await fetch(`${demo.url}/api${path}`, {
      method,
      headers: {
        cookie: cookie(),
        // The process behind the address is killed in some tests: no connection to it is kept.
        connection: "close",
        "x-csrf-token": sent.csrfToken ?? csrfToken,
        ...(sent.body !== undefined && { "content-type": "application/json" }),
        ...headers,
        ...sent.headers,
      },
      ...(sent.body !== undefined && { body: JSON.stringify(sent.body) }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      const at = pair.indexOf("=");
      cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    const text = await response.text();
    const isJson = response.headers.get("content-type")?.includes("json") ?? false;
    const body: unknown = isJson && text !== "" ? JSON.parse(text) : text;
    if (path === "/session" && response.ok) csrfToken = (body as { csrfToken: string }).csrfToken;
    return { status: response.status, headers: response.headers, body };
  }

  await send("GET", "/session");
  return {
    get cookie() {
      return cookie();
    },
    send,
    async signIn(role) {
      const account = demo.accounts.find((each) => each.role === role);
      return send("POST", "/session", { body: { email: account?.email, password: account?.password } });
    },
  };
}
