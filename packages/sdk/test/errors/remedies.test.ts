import { describe, expect, test } from "vitest";
import { type PanelClient, type PanelError, type PanelErrorCode, PanelOptionsError } from "../../src/index.ts";
import { json, observePanel, page, panelError } from "../support/observed-panel.ts";

const redirect = (location: string) => new Response(null, { status: 301, headers: { location } });
const html = (text: string, status = 200) => new Response(text, { status, headers: { "content-type": "text/html" } });
const order = { external_id: "order-1" } as never;
const create = (panel: PanelClient) => panel.application.servers.create(order);
const use = (panel: PanelClient) => panel.client.server("1a2b3c4d").command("list");
const busy = (detail: string) => panelError(409, "ServerStateConflictException", detail);

interface Case {
  readonly when: string;
  readonly answer: () => Response | Promise<Response>;
  readonly call: (panel: PanelClient) => PromiseLike<unknown>;
  readonly code: PanelErrorCode;
  readonly says: RegExp;
}

const cases: readonly Case[] = [
  {
    when: "the panel redirects to https (an 'HTTP 200' in other clients)",
    answer: () => redirect("https://panel.example/api/application/servers"),
    call: create,
    code: "redirected_to_https",
    says: /change the client's url to https:\/\/panel\.example/,
  },
  {
    when: "a login page answers",
    answer: () => redirect("/auth/login"),
    call: create,
    code: "redirected_to_login",
    says: /login/,
  },
  {
    when: "a web page answers",
    answer: () => html("<title>Shop</title>"),
    call: create,
    code: "not_json",
    says: /check url/,
  },
  {
    when: "the host is another one",
    answer: () => redirect("http://other.example/"),
    call: create,
    code: "redirected",
    says: /http:\/\/other\.example/,
  },
  {
    when: "the key is of the other type",
    answer: () =>
      panelError(
        403,
        "AccessDeniedHttpException",
        "You are attempting to use an application API key on an endpoint that requires a client API key.",
      ),
    call: use,
    code: "wrong_key_type",
    says: /ptlc_/,
  },
  {
    when: "the key is unknown",
    answer: () => panelError(401, "AuthenticationException", "Unauthenticated."),
    call: create,
    code: "invalid_key",
    says: /new one/,
  },
  {
    when: "this machine is not on the key's list",
    answer: () =>
      panelError(
        403,
        "AccessDeniedHttpException",
        "This IP address (203.0.113.9) does not have permission to access the API using these credentials.",
      ),
    call: create,
    code: "ip_not_allowed",
    says: /allowed IPs/,
  },
  {
    when: "a permission of an application key is missing",
    answer: () => panelError(403, "AccessDeniedHttpException", "This action is unauthorized."),
    call: (panel) => panel.application.allocations.list(1).page(1),
    code: "permission_missing",
    says: /allocations: read/,
  },
  {
    when: "a permission of a subuser is missing",
    answer: () => panelError(403, "AccessDeniedHttpException", "This action is unauthorized."),
    call: (panel) => panel.client.server("a").settings.rename({ name: "x" }),
    code: "permission_missing",
    says: /settings\.rename/,
  },
  {
    when: "the panel demands two factors",
    answer: () => panelError(400, "TwoFactorAuthRequiredException", "Two-factor authentication is required."),
    call: use,
    code: "two_factor_required",
    says: /two-factor/,
  },
  {
    when: "fields are wrong",
    answer: () =>
      panelError(422, "ValidationException", "The user must be an integer.", { source_field: "user", rule: "integer" }),
    call: create,
    code: "validation_failed",
    says: /`fields`/,
  },
  {
    when: "no node has room",
    answer: () => panelError(400, "NoViableNodeException", "No nodes satisfying the requirements could be found."),
    call: create,
    code: "no_viable_node",
    says: /memory and disk/,
  },
  {
    when: "no port is free",
    answer: () => panelError(400, "NoViableAllocationException", "No allocations satisfying the requirements."),
    call: create,
    code: "no_viable_allocation",
    says: /port range/,
  },
  {
    when: "the panel cannot reach the daemon",
    answer: () => panelError(504, "DaemonConnectionException", "Could not establish a connection to the machine."),
    call: create,
    code: "daemon_unreachable",
    says: /Wings/,
  },
  {
    when: "the server is suspended",
    answer: () => busy("This server is currently suspended."),
    call: use,
    code: "server_suspended",
    says: /unsuspend/,
  },
  {
    when: "the server is being installed",
    answer: () => busy("This server has not yet completed its installation process, please try again later."),
    call: use,
    code: "server_installing",
    says: /waitUntilInstalled/,
  },
  {
    when: "a backup is being restored",
    answer: () => busy("This server is currently restoring from a backup."),
    call: use,
    code: "server_restoring",
    says: /restored/,
  },
  {
    when: "the server is on its way to another node",
    answer: () => busy("This server is currently being transferred."),
    call: use,
    code: "server_transferring",
    says: /new node/,
  },
  {
    when: "the node is in maintenance",
    answer: () => busy("The node of this server is currently under maintenance."),
    call: use,
    code: "node_in_maintenance",
    says: /maintenance/,
  },
  {
    when: "the server's state does not allow it",
    answer: () => busy("Not now."),
    call: use,
    code: "server_busy",
    says: /own words/,
  },
  {
    when: "there were too many requests",
    answer: () =>
      json({ errors: [{ code: "TooManyRequestsHttpException", status: "429", detail: "Too Many Attempts." }] }, 429, {
        "retry-after": "30",
      }),
    call: create,
    code: "rate_limited",
    says: /retryAfterMs/,
  },
  {
    when: "a creation got no answer in time",
    answer: () => Promise.reject(new DOMException("45000 ms are over", "TimeoutError")),
    call: create,
    code: "outcome_unknown",
    says: /external_id/,
  },
  {
    when: "a reading got no answer in time",
    answer: () => Promise.reject(new DOMException("45000 ms are over", "TimeoutError")),
    call: (panel) => panel.application.users.get(1),
    code: "timed_out",
    says: /timeoutMs/,
  },
  {
    when: "an installation fails",
    answer: () =>
      json({ object: "server", attributes: { id: 1, status: "install_failed", container: { installed: 0 } } }),
    call: (panel) => panel.application.servers.waitUntilInstalled(1),
    code: "installation_failed",
    says: /installation log/,
  },
  {
    when: "a suspension hides the installation",
    answer: () => json({ object: "server", attributes: { id: 1, status: "suspended", container: { installed: 1 } } }),
    call: (panel) => panel.application.servers.waitUntilInstalled(1),
    code: "installation_hidden",
    says: /Unsuspend/,
  },
];

const thrownBy = async (call: PromiseLike<unknown>): Promise<PanelError> =>
  call.then(
    () => {
      throw new Error("nothing was thrown");
    },
    (error: PanelError) => error,
  );

describe("the error says what to do", () => {
  test.each(cases)("when $when", async ({ answer, call, code, says }) => {
    const { panel } = observePanel(answer, { retry: false });
    const error = await thrownBy(call(panel));
    expect(error.code).toBe(code);
    expect(error.remedy).toMatch(says);
  });

  test("when what was included may not be read, at the moment that it is read", async () => {
    const relationships = {
      allocations: { object: "null_resource", attributes: null },
      user: { object: "null_resource", attributes: null },
    };
    const { panel } = observePanel(() => json(page([{ object: "server", attributes: { id: 1, relationships } }])));
    const [server] = await panel.application.servers.list({ include: ["allocations", "user"] }).all();
    expect(() => server?.allocations).toThrow(
      expect.objectContaining({
        code: "allocations_not_readable",
        remedy: expect.stringContaining("allocations: read"),
      }),
    );
    expect(() => server?.user).toThrow(
      expect.objectContaining({ code: "include_forbidden", remedy: expect.stringContaining("user: read") }),
    );
  });

  test("when the caller passed what cannot work, before anything is sent", async () => {
    const { panel, requests } = observePanel(() => json({}));
    expect(await thrownBy(panel.application.servers.get(-1))).toBeInstanceOf(PanelOptionsError);
    expect(requests).toEqual([]);
  });
});
