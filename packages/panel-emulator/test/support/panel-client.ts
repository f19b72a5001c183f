/** An answer as a test looks at it. */
export interface PanelResponse {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests reach into answers of many shapes
  readonly body: any;
}

/** A bare HTTP client for tests: no SDK, nothing retried, redirects not followed. */
export async function call(
  url: string,
  key: string | undefined,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<PanelResponse> {
  const response = await fetch(`${url}${path}`, {
    method,
    redirect: "manual",
    headers: {
      accept: "application/json",
      ...(key && { authorization: `Bearer ${key}` }),
      ...(body !== undefined && { "content-type": "application/json" }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get("content-type") === "application/json";
  return { status: response.status, headers: response.headers, body: isJson && text !== "" ? JSON.parse(text) : text };
}

/** A Paper server of the demo world on its first node. */
export function paperServer(changes: Record<string, unknown> = {}) {
  return {
    name: "Paper",
    user: 2,
    egg: 1,
    docker_image: "ghcr.io/pterodactyl/yolks:java_21",
    startup: "java -jar {{SERVER_JARFILE}}",
    environment: { SERVER_JARFILE: "server.jar", BUILD_NUMBER: "latest" },
    limits: { memory: 1024, swap: 0, disk: 2048, io: 500, cpu: 0 },
    feature_limits: { databases: 1, allocations: 1, backups: 1 },
    allocation: { default: 1 },
    ...changes,
  };
}
