import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operations } from "../../http-api/test/support/api-document.ts";
import { asIfNotThere, rules, walkedPath } from "../../http-api/test/support/walk.ts";
import { type Audience, whoMay } from "../../http-api/test/support/who-may.ts";
import { send } from "./support/client.ts";
import { type Host, openHost, orderFor } from "./support/host.ts";

const ids = { service: "", operation: "" };
let host: Host;

beforeAll(async () => {
  host = await openHost();
  await host.provisioner.customers.put({ id: "bob", email: "bob@example.test" });
  const { service, operation } = await host.provisioner.services.create(orderFor("s-1", "ada"));
  ids.service = service.id;
  ids.operation = operation.id;
});
afterAll(() => host[Symbol.asyncDispose]());

it("has a rule for every operation of the document, and none for others", () => {
  const documented = operations.map(({ id, access }) => `${access} ${id}`).toSorted();
  const ruled = Object.entries(whoMay).flatMap(([access, names]) => names.map((name) => `${access} ${name}`));
  expect(documented).toEqual(ruled.toSorted());
});

describe.each(
  operations.map((operation) => [`${operation.method.toUpperCase()} ${operation.path}`, operation] as const),
)("%s", (_name, operation) => {
  // A body that no operation takes: what is reached is refused for its body, so that the walk changes nothing.
  const body = operation.body === null ? undefined : [];
  const expected = Object.entries(rules[operation.access as Audience]);

  it("is closed to nobody", async () => {
    const got = await send(host, operation.method, walkedPath(operation, ids), { body });
    expect([got.status, got.body.code]).toEqual([401, "unauthenticated"]);
  });

  it.each(expected)("answers %s with %s", async (person, answer) => {
    const got = await send(host, operation.method, walkedPath(operation, ids), { person, body });
    if (answer === "reached") {
      expect([401, 403, 500]).not.toContain(got.status);
      if (operation.access !== "admin") expect(asIfNotThere).not.toContain(got.body?.code);
    } else {
      expect(got.status).toBe(answer);
      if (answer === 404) expect(asIfNotThere).toContain(got.body.code);
    }
  });
});

it("changed nothing by walking", async () => {
  const { services, products, panels, customers } = host.provisioner;
  expect((await services.list()).items.map(({ id, state }) => [id, state])).toEqual([["s-1", "pending"]]);
  expect((await products.list()).items.map(({ id, version, archivedAt }) => [id, version, archivedAt])).toEqual([
    ["block-world", 1, null],
  ]);
  expect((await panels.list()).items.map(({ id }) => id)).toEqual(["eu"]);
  expect((await customers.list()).items).toHaveLength(2);
});

it("answers another customer's service exactly as one that does not exist", async () => {
  const theirs = await send(host, "get", "/services/s-1", { person: "other" });
  const none = await send(host, "get", "/services/s-2", { person: "other" });
  expect(JSON.stringify(theirs.body).replaceAll("s-1", "s-2")).toBe(JSON.stringify(none.body));
});

it("lists to a customer what is theirs, whatever they ask for", async () => {
  const got = await send(host, "get", "/services?customer=ada", { person: "other" });
  expect(got.body.items).toEqual([]);
});

it("asks who it is before it says that there is no such route", async () => {
  expect((await send(host, "get", "/nowhere")).status).toBe(401);
  expect((await send(host, "get", "/nowhere", { person: "admin" })).body.code).toBe("route_not_found");
  const got = await send(host, "patch", "/admin/panels", { person: "admin" });
  expect([got.status, got.headers.get("allow")]).toEqual([405, "GET"]);
});

it("refuses changes that another site's page sends", async () => {
  const cross = { person: "admin", headers: { "sec-fetch-site": "cross-site" } };
  expect((await send(host, "post", "/admin/services/s-1/suspend", cross)).body.code).toBe("cross_origin_refused");
  expect((await send(host, "get", "/admin/services/s-1", cross)).status).toBe(200);
});
