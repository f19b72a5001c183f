import { describe, expect, test } from "vitest";
import { type PanelAnswerError, PanelError } from "../../src/pelican/index.ts";
import { type Exchange, recordedSuites } from "../openapi/recorded/recordings.ts";
import { observePelican } from "../support/observed-panel.ts";

interface Body {
  readonly $text?: string;
  readonly errors?: readonly { readonly code: string; readonly detail: string }[];
}

const refusals = recordedSuites("pelican").flatMap(({ title, exchanges }) =>
  exchanges
    .filter(({ method, expect: { status } }) => status >= 300 && method !== "HEAD")
    .map((exchange) => ({ ...exchange, title })),
);

const bodyOf = ({ expect: { body } }: Exchange) => body as Body | null;

/** A class of errors, its code, and what its remedy has to speak of. */
type Expected = readonly [kind: string, code: string, remedy: RegExp];

const stateOf: readonly (readonly [detail: string, code: string, remedy: RegExp])[] = [
  ["currently suspended", "server_suspended", /unsuspend it/],
  ["installation process", "server_installing", /waitUntilInstalled/],
  ["restoring", "server_restoring", /backup is restored/],
  ["being transferred", "server_transferring", /new node/],
  ["maintenance", "node_in_maintenance", /maintenance/],
];

const forbiddenFor: readonly (readonly [detail: string, code: string, remedy: RegExp])[] = [
  ["This IP", "ip_not_allowed", /allowed IPs/],
  ["You are attempting", "wrong_key_type", /pacc_/],
  ["This account", "not_administrator", /role/],
  ["This action", "permission_missing", /the permission [a-z_]+[:.]/],
];

/** What the panel did not expect, by the name of its exception: its text never says a thing. */
const unexpected: Readonly<Record<string, (request: string) => Expected>> = {
  ConnectionException: () => ["DaemonError", "daemon_unreachable", /cannot reach the node's daemon/],
  RequestException: () => ["DaemonError", "daemon_failed", /may have stored the change/],
  FileNotFoundException: () => ["DaemonError", "daemon_refused", /no such file/],
  FileNotEditableException: () => ["DaemonError", "daemon_refused", /no text/],
  FileExistsException: () => ["DaemonError", "daemon_refused", /of that name already/],
  UniqueConstraintViolationException: (request) => [
    "LostRaceError",
    "lost_race",
    /\/allocations/.test(request)
      ? /none was made/
      : /\/mounts$/.test(request)
        ? /without a name/
        : /\/mounts\//.test(request)
          ? /has the mount already/
          : /same moment/,
  ],
  RoleDoesNotExist: () => ["PanelFailureError", "panel_failed", /role that the API made/],
  RoleAlreadyExists: () => ["PanelFailureError", "panel_failed", /made a role of that name/],
  PanelException: () => ["PanelFailureError", "panel_failed", /root role/],
  Error: () => ["PanelFailureError", "panel_failed", /cannot delete a role/],
  PDOException: () => ["PanelFailureError", "panel_failed", /cannot log in/],
  QueryException: (request) => [
    "PanelFailureError",
    "panel_failed",
    /^DELETE .*database-hosts/.test(request)
      ? /delete them first/
      : /\/databases/.test(request)
        ? /database host/
        : /storage\/logs/,
  ],
  ErrorException: (request) => [
    "PanelFailureError",
    "panel_failed",
    /\/build$/.test(request)
      ? /Send allocation/
      : /\/network/.test(request)
        ? /beside the main one/
        : /main allocation any more/,
  ],
};

const refusedWithoutWords: readonly (readonly [request: RegExp, expected: Expected])[] = [
  [/^DELETE .*\/users\/1$/, ["PanelPermissionError", "forbidden", /root administrator/]],
  [/\/settings\/description$/, ["PanelPermissionError", "forbidden", /EDITABLE_SERVER_DESCRIPTIONS/]],
  [/\/transfer$/, ["PanelRefusedError", "refused", /not enough memory/]],
  [/\/transfer\/cancel$/, ["PanelRefusedError", "refused", /not being transferred/]],
];

function expected(exchange: Exchange): Expected {
  const { status } = exchange.expect;
  const request = `${exchange.method} ${exchange.path.split("?")[0]}`;
  const { code, detail = "" } = bodyOf(exchange)?.errors?.[0] ?? {};
  if (status === 302) return ["PanelRedirectError", "redirected", /redirects|login/];
  if (status === 429) return ["PanelRateLimitError", "rate_limited", /retryAfterMs/];
  if (code === undefined)
    return (
      refusedWithoutWords.find(([pattern]) => status !== 404 && pattern.test(request))?.[1] ?? [
        "PanelNotJsonError",
        "not_json",
        /not the panel's API/,
      ]
    );
  const said = (kind: string, table: typeof stateOf, otherwise: readonly [string, RegExp]): Expected => {
    const [, found, remedy] = table.find(([text]) => detail.includes(text)) ?? ["", ...otherwise];
    return [kind, found, remedy];
  };
  switch (status) {
    case 400:
      if (code === "NoViableNodeException") return ["DeploymentError", "no_viable_node", /these tags/];
      if (code === "NoViableAllocationException") return ["DeploymentError", "no_viable_allocation", /port range/];
      break;
    case 401:
      return ["PanelAuthenticationError", "invalid_key", /papp_/];
    case 403:
      if (/\/account\//.test(request)) return ["PanelPermissionError", "forbidden", /managed externally/];
      return said("PanelPermissionError", forbiddenFor, ["forbidden", /own words/]);
    case 404:
      return detail.startsWith("The route")
        ? ["PanelNotFoundError", "route_not_found", /no such route/]
        : ["PanelNotFoundError", "not_found", /does not exist/];
    case 409:
      return said("ServerStateError", stateOf, ["server_busy", /own words/]);
    case 422:
      return ["PanelValidationError", "validation_failed", /`fields`/];
  }
  if (status < 500) return ["PanelRefusedError", "refused", /own words/];
  return unexpected[code]?.(request) ?? ["PanelFailureError", "panel_failed", /storage\/logs/];
}

/** The error that the client makes of a recorded refusal. */
async function errorOf(exchange: Exchange): Promise<PanelAnswerError> {
  const { status, headers } = exchange.expect;
  const body = bodyOf(exchange);
  const text = body === null ? "" : (body.$text ?? JSON.stringify(body));
  const { panel } = observePelican(() => new Response(text, { status, headers }), { retry: false });
  const api = exchange.path.startsWith("/api/client") ? panel.client : panel.application;
  const { request } = api.http as unknown as { request(method: string, path: string): Promise<unknown> };
  return request(exchange.method, exchange.path.replace(/^\/api\/(application|client)/, "").split("?")[0] || "/").then(
    () => Promise.reject(new Error("it did not fail")),
    (error) => error,
  );
}

test("hundreds of Pelican's refusals were recorded, with 16 exceptions that the panel does not explain", () => {
  expect(refusals.length).toBeGreaterThan(450);
  const unexplained = refusals.filter(({ expect: { status } }) => status >= 500);
  const names = new Set(unexplained.map((refusal) => bodyOf(refusal)?.errors?.[0]?.code));
  // For a TypeError, which is a wrong include or a wrong number, there is no better remedy than the panel's log.
  expect([...names].filter((name) => !Object.hasOwn(unexpected, name ?? ""))).toEqual(["TypeError"]);
});

describe("every recorded refusal of Pelican becomes the error of its kind, with its remedy", () => {
  test.each(refusals)("$title · $name ($expect.status)", async (refusal) => {
    const error = await errorOf(refusal);
    const [kind, code, remedy] = expected(refusal);
    expect(error).toBeInstanceOf(PanelError);
    expect(error.name).toBe(kind);
    expect(error.code).toMatch(new RegExp(`^${code}`));
    expect(error.remedy).toMatch(remedy);
    expect(error.remedy).not.toMatch(/%|ptl[ac]_/);
    expect(error.message).not.toMatch(/p(app|acc)_[0-9A-Za-z]/);
  });
});
