import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Route, routes } from "../src/index.ts";
import { send } from "./support/client.ts";
import { type Host, openHost, orderFor } from "./support/host.ts";

const ids: Record<string, string> = {
  panel: "eu",
  product: "block-world",
  customer: "ada",
  endpoint: "none",
  delivery: "none",
  backup: "00000000-0000-4000-8000-000000000000",
  subuser: "00000000-0000-4000-8000-000000000000",
  database: "none",
  schedule: "1",
  task: "1",
  allocation: "1",
  variable: "NONE",
};
let host: Host;

beforeAll(async () => {
  host = await openHost();
  await host.provisioner.customers.put({ id: "bob", email: "bob@example.test" });
  const { service, operation } = await host.provisioner.services.create(orderFor("s-1", "ada"));
  ids.service = service.id;
  ids.operation = operation.id;
});
afterAll(() => host[Symbol.asyncDispose]());

/** What each kind of route answers to whom: `reached` is anything but a refusal for who somebody is. */
const rules: Record<Route["access"], Record<string, 403 | 404 | "reached">> = {
  admin: { admin: "reached", customer: 403, other: 403, visitor: 403 },
  customer: { admin: "reached", customer: "reached", other: "reached", visitor: 403 },
  "service-owner": { admin: "reached", customer: "reached", other: 404, visitor: 403 },
  "operation-owner": { admin: "reached", customer: "reached", other: 404, visitor: 403 },
  offer: { admin: "reached", customer: "reached", other: "reached", visitor: "reached" },
};

const pathOf = (route: Route) => route.path.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => ids[name] ?? "missing");

describe.each(routes.map((route) => [`${route.method.toUpperCase()} ${route.path}`, route] as const))(
  "%s",
  (_name, route) => {
    // A body that no route takes: what is reached is refused for its body, so that the walk changes nothing.
    const body = route.body === null ? undefined : [];

    it("is closed to nobody", async () => {
      const got = await send(host, route.method, pathOf(route), { body });
      expect(got.status).toBe(401);
      expect(got.body.code).toBe("unauthenticated");
    });

    it.each(Object.entries(rules[route.access]))("answers %s with %s", async (person, expected) => {
      if (expected === "reached" && route.method !== "get" && route.body === null) return;
      const got = await send(host, route.method, pathOf(route), { person, body });
      if (expected === "reached") expect([401, 403]).not.toContain(got.status);
      else expect(got.status).toBe(expected);
    });
  },
);

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
