import { describe, expect, test } from "vitest";
import type { PanelAnswerError } from "../../src/errors/index.ts";
import { type Flavour, flavours } from "../openapi/recorded/document.ts";
import { type Exchange, recordedSuites } from "../openapi/recorded/recordings.ts";
import { keyWith, observePanel, observePelican, panelError } from "../support/observed-panel.ts";

const refusals = (flavour: Flavour): readonly Exchange[] =>
  recordedSuites(flavour).flatMap(({ exchanges }) =>
    exchanges.filter(({ expect: { status, headers } }) => status >= 400 && headers["content-type"]?.includes("json")),
  );

/** What the client of a flavour makes of a recorded refusal. */
async function thrownBy(flavour: Flavour, { method, path, expect: recorded }: Exchange, keys = {}): Promise<Error> {
  const { status, headers, body } = recorded;
  const options = { retry: false as const, ...keys };
  const answer = () => new Response(JSON.stringify(body), { status, headers });
  const { panel } = flavour === "pelican" ? observePelican(answer, options) : observePanel(answer, options);
  const api = path.startsWith("/api/client") ? "client" : "application";
  const { request } = panel[api].http as unknown as { request(...call: unknown[]): Promise<unknown> };
  return request(method, path.replace(/^\/api\/(application|client)/, "").replace(/\?.*/, "") || "/", {}).then(
    () => Promise.reject(new Error("it did not fail")),
    (error) => error,
  );
}

const wrongClient = /createPanelClient is for Pterodactyl|createPelicanClient is for Pelican/;

describe.each(flavours)("A client of %s at its own panel", (flavour) => {
  test("never says of a recorded refusal that it comes from the other one", async () => {
    const errors = await Promise.all(refusals(flavour).map((refusal) => thrownBy(flavour, refusal)));
    expect(errors.length).toBeGreaterThan(300);
    expect(errors.map(({ message }) => message).filter((message) => wrongClient.test(message))).toEqual([]);
  });
});

test("with a key of Pelican, createPanelClient says so from whatever fails first", async () => {
  const keys = { applicationKey: keyWith("papp_"), clientKey: keyWith("pacc_") };
  const errors = await Promise.all(refusals("pelican").map((refusal) => thrownBy("pterodactyl", refusal, keys)));
  for (const error of errors) {
    expect(error.message).toMatch(/The key is one of Pelican, and createPanelClient is for Pterodactyl\.$/);
    expect((error as PanelAnswerError).remedy).toBe("Use createPelicanClient of @hatchery/sdk/pelican.");
  }
});

test("with a key of Pterodactyl, createPelicanClient says so when the panel does not know it", async () => {
  const unauthenticated = () => panelError(401, "AuthenticationException", "Unauthenticated.");
  const { panel } = observePelican(unauthenticated, { applicationKey: keyWith("ptla_") });
  await expect(panel.application.users.list().page(1)).rejects.toMatchObject({
    code: "invalid_key",
    message:
      "GET /api/application/users: 401 Unauthenticated. The key is one of Pterodactyl, and createPelicanClient is for Pelican.",
    remedy: "Use createPanelClient of @hatchery/sdk.",
  });
});

test("a key of Pterodactyl that a panel moved to Pelican still knows is not held against it", async () => {
  const invalid = () => panelError(422, "ValidationException", "The name field is required.", { source_field: "name" });
  const { panel } = observePelican(invalid, { applicationKey: keyWith("ptla_") });
  const error = await panel.application.roles.create({ name: "" }).catch((thrown: Error) => thrown);
  expect(String(error)).not.toMatch(wrongClient);
});

describe("Whatever the key is, an answer that only the other panel gives says so", () => {
  const keys = { applicationKey: "of-a-proxy", clientKey: "of-a-proxy" };
  const route = (path: string) => panelError(404, "NotFoundHttpException", `The route ${path} could not be found.`);

  test("of Pelican: no nests, no locations, and its daemon's failures", async () => {
    const { panel } = observePanel(({ url }) => route(url.pathname.slice(1)), keys);
    await expect(panel.application.nests.list().all()).rejects.toMatchObject({
      code: "route_not_found",
      message: expect.stringMatching(/This is a Pelican panel, and createPanelClient is for Pterodactyl\.$/),
    });
    await expect(panel.application.locations.get(1)).rejects.toThrow(wrongClient);
    const failing = observePanel(() => panelError(500, "ConnectionException", "An unexpected error …"), keys);
    await expect(failing.panel.application.servers.suspend(1)).rejects.toMatchObject({
      code: "daemon_unreachable",
      message: expect.stringMatching(wrongClient),
    });
  });

  test("of Pelican: fields that it asks for", async () => {
    const asked = { source_field: "deploy.tags", rule: "present" };
    const answer = () => panelError(422, "ValidationException", "The deploy.tags field must be present.", asked);
    await expect(observePanel(answer, keys).panel.application.servers.create({} as never)).rejects.toThrow(wrongClient);
  });

  test("of Pterodactyl: no eggs without nests, names of users, and its daemon's failures", async () => {
    const { panel } = observePelican(({ url }) => route(url.pathname.slice(1)), keys);
    await expect(panel.application.eggs.list().all()).rejects.toThrow(
      /This is a Pterodactyl panel, and createPelicanClient is for Pelican\.$/,
    );
    const names = { source_field: "first_name", rule: "required" };
    const answer = () => panelError(422, "ValidationException", "The first name field is required.", names);
    await expect(observePelican(answer, keys).panel.application.users.create({} as never)).rejects.toThrow(wrongClient);
    const failing = observePelican(() => panelError(504, "DaemonConnectionException", "Could not establish …"), keys);
    await expect(failing.panel.application.servers.suspend(1)).rejects.toThrow(wrongClient);
  });

  test("a route that either panel may lack in an old version says nothing", async () => {
    const { panel } = observePelican(({ url }) => route(url.pathname.slice(1)), keys);
    const error = await panel.application.plugins.get("a").catch((thrown: Error) => thrown);
    expect(String(error)).not.toMatch(wrongClient);
  });
});
