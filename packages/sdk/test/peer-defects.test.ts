/**
 * Defects found in the other TypeScript clients of the panel; here each is done right. The lists' truncation, the lost
 * filters, the partial updates, 429s, aborts and null resources are in the tests of those subjects.
 */
import { expect, test } from "vitest";
import { json, noContent, observePanel, page, panelError } from "./support/observed-panel.ts";

const lineOf = async (call: (observed: ReturnType<typeof observePanel>) => PromiseLike<unknown>) => {
  const observed = observePanel(() => noContent());
  await call(observed);
  return observed.lines()[0];
};

test("two-factor is switched off by POST, not by the DELETE that newer panels lack", async () => {
  expect(await lineOf(({ panel }) => panel.client.account.twoFactor.disable({ password: "p" }))).toBe(
    "POST /api/client/account/two-factor/disable",
  );
});

test("a schedule is changed by POST; PATCH is 405", async () => {
  const { panel, lines } = observePanel(() => json({ object: "server_schedule", attributes: { id: 1 } }));
  await panel.client.server("a").schedules.replace(1, {} as never);
  expect(lines()).toEqual(["POST /api/client/servers/a/schedules/1"]);
});

test("force delete is a path of its own; ?force=true is ignored by the panel", async () => {
  expect(await lineOf(({ panel }) => panel.application.servers.forceDelete(1))).toBe(
    "DELETE /api/application/servers/1/force",
  );
});

test("a database is created below its server, not at a placeholder", async () => {
  const { panel, lines } = observePanel(() => json({ object: "server_database", attributes: { id: 1 } }, 201));
  await panel.application.databases.create(7, { database: "d", remote: "%", host: 1 });
  expect(lines()).toEqual(["POST /api/application/servers/7/databases"]);
});

test("tasks are changed and deleted below their schedule", async () => {
  expect(await lineOf(({ panel }) => panel.client.server("a").schedules.tasks.delete(1, 2))).toBe(
    "DELETE /api/client/servers/a/schedules/1/tasks/2",
  );
});

test("variables are set at /startup/variable and names changed at /settings/rename", async () => {
  const { panel, lines } = observePanel(({ method }) =>
    method === "PUT" ? json({ object: "egg_variable", attributes: {} }) : noContent(),
  );
  await panel.client.server("a").startup.setVariable("MAX", 3);
  await panel.client.server("a").settings.rename({ name: "n" });
  expect(lines()).toEqual(["PUT /api/client/servers/a/startup/variable", "POST /api/client/servers/a/settings/rename"]);
});

test("the client's servers are listed at the root of the client API, not at /servers", async () => {
  const { panel, lines } = observePanel(() => json(page([])));
  await panel.client.servers.list({ type: "admin-all" }).all();
  expect(lines()).toEqual(["GET /api/client/?per_page=100&type=admin-all"]);
});

test("two panels in one process do not share a client", async () => {
  const one = observePanel(() => noContent(), { url: "http://one.example" });
  const two = observePanel(() => noContent(), { url: "http://two.example" });
  await one.panel.application.servers.suspend(1);
  await two.panel.application.servers.suspend(2);
  expect([one.requests[0]?.url.host, two.requests[0]?.url.host]).toEqual(["one.example", "two.example"]);
});

test("every validation error is kept, by field, not only the last", async () => {
  const errors = ["email", "username"].map((field) => ({
    code: "ValidationException",
    status: "422",
    detail: `The ${field} field is required.`,
    meta: { source_field: field, rule: "required" },
  }));
  const { panel } = observePanel(() => json({ errors }, 422));
  const error = await panel.application.users.create({} as never).catch((thrown) => thrown);
  expect(error.fields).toEqual({
    email: ["The email field is required."],
    username: ["The username field is required."],
  });
  expect(error.failed("email", "required")).toBe(true);
  expect(error.failed("email", "unique")).toBe(false);
});

test("the body of a 500 is kept, and a lost race told from a failure", async () => {
  const failure = observePanel(() => panelError(500, "QueryException", "An unexpected error"));
  await expect(failure.panel.application.users.get(1)).rejects.toMatchObject({
    code: "panel_failed",
    errors: [{ code: "QueryException" }],
  });
  const race = observePanel(() => panelError(500, "UniqueConstraintViolationException", "An unexpected error"));
  await expect(race.panel.application.servers.create({} as never)).rejects.toMatchObject({ code: "lost_race" });
});

test("an HTML error page is an error with a code, not a crash of the JSON parser", async () => {
  const { panel } = observePanel(
    () => new Response("<html>", { status: 404, headers: { "content-type": "text/html" } }),
  );
  await expect(panel.application.users.get(1)).rejects.toMatchObject({ name: "PanelNotJsonError", status: 404 });
});

test("external ids are text, and are encoded", async () => {
  const { panel, requests } = observePanel(() => json({ object: "server", attributes: { id: 1 } }));
  await panel.application.servers.findByExternalId("order 1?#é");
  expect(requests[0]?.url.href).toBe("http://panel.example/api/application/servers/external/order%201%3F%23%C3%A9");
});
