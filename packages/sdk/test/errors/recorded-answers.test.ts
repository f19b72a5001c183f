import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createPanelClient, PanelError } from "../../src/index.ts";

interface Recorded {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body: { readonly $text?: string; readonly errors?: readonly { code: string; detail: string }[] } | null;
}
interface Step {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly expect?: Recorded;
}

const folder = new URL("../../../../fixtures/panel/recordings/", import.meta.url);
const refusals = readdirSync(folder).flatMap((file) => {
  const { steps } = JSON.parse(readFileSync(new URL(file, folder), "utf8")) as { steps: Step[] };
  return steps.flatMap((step) =>
    step.expect && step.expect.status >= 300 ? [{ ...step, file, expect: step.expect }] : [],
  );
});

/** What each recorded refusal has to become. The panel's class and words decide, then the status. */
function expected({ path, expect: { status, body } }: (typeof refusals)[number]): [string, string] {
  const { code, detail = "" } = body?.errors?.[0] ?? {};
  if (status === 302) return ["PanelRedirectError", detail || "redirect"];
  if (code === "DaemonConnectionException") {
    if (status < 500) return ["DaemonError", "daemon_refused"];
    if (detail.startsWith("Could not establish")) return ["DaemonError", "daemon_unreachable"];
    return ["DaemonError", status === 500 && path.includes("/files/") ? "file_failed" : "daemon_failed"];
  }
  if (status === 429) return ["PanelRateLimitError", "rate_limited"];
  if (!code) return ["PanelNotJsonError", "not_json"];
  const byCode: Record<string, [string, string]> = {
    AuthenticationException: ["PanelAuthenticationError", "invalid_key"],
    HttpForbiddenException: ["PanelPermissionError", "forbidden"],
    NoViableNodeException: ["DeploymentError", "no_viable_node"],
    NoViableAllocationException: ["DeploymentError", "no_viable_allocation"],
    ValidationException: ["PanelValidationError", "validation_failed"],
    UniqueConstraintViolationException: ["LostRaceError", "lost_race"],
    HttpException: ["ServerStateError", "server_offline"],
    DataValidationException: detail.includes("already been taken")
      ? ["LostRaceError", "lost_race"]
      : ["PanelFailureError", "data_invalid"],
    NotFoundHttpException: ["PanelNotFoundError", detail.startsWith("The route") ? "route_not_found" : "not_found"],
    AccessDeniedHttpException: [
      "PanelPermissionError",
      detail.startsWith("This IP")
        ? "ip_not_allowed"
        : detail.startsWith("You are attempting")
          ? "wrong_key_type"
          : detail.startsWith("This account")
            ? "not_administrator"
            : "permission_missing",
    ],
    ServerStateConflictException: [
      "ServerStateError",
      detail.includes("suspended")
        ? "server_suspended"
        : detail.includes("installation")
          ? "server_installing"
          : detail.includes("restoring")
            ? "server_restoring"
            : "node_in_maintenance",
    ],
  };
  return byCode[code] ?? (status >= 500 ? ["PanelFailureError", "panel_failed"] : ["PanelRefusedError", "refused"]);
}

async function sentWith({
  method,
  path,
  expect: { status, headers, body },
}: (typeof refusals)[number]): Promise<unknown> {
  const text = body?.$text ?? JSON.stringify(body);
  const location = headers?.location;
  const panel = createPanelClient({
    url: "http://panel.example",
    applicationKey: "ptla_key",
    clientKey: "ptlc_key",
    retry: false,
    fetch: async () =>
      new Response(method === "HEAD" ? null : text, {
        status,
        headers: { "content-type": headers?.["content-type"] ?? "application/json", ...(location && { location }) },
      }),
  });
  const api = path.startsWith("/api/client") ? panel.client : panel.application;
  const request = api.http.request as unknown as (method: string, path: string) => Promise<unknown>;
  return request(method, path.replace(/^\/api\/(application|client)/, "").split("?")[0] || "/").then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe("every recorded refusal of the panel becomes the error of its kind", () => {
  test("there are hundreds of them", () => {
    expect(refusals.length).toBeGreaterThan(500);
  });

  for (const refusal of refusals) {
    if (refusal.method === "HEAD") continue;
    test(`${refusal.file} · ${refusal.name} (${refusal.expect.status})`, async () => {
      const error = await sentWith(refusal);
      expect(error).toBeInstanceOf(PanelError);
      const { name, code, remedy, message } = error as PanelError;
      const [kind, wanted] = expected(refusal);
      expect(name).toBe(kind);
      if (kind === "PanelRedirectError") expect(code).toMatch(/^redirected/);
      else expect(code).toBe(wanted);
      expect(remedy.length).toBeGreaterThan(10);
      expect(remedy).not.toContain("%");
      expect(message).not.toMatch(/pt[a-z]{2}_[0-9A-Za-z]/);
    });
  }
});
