import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { routes } from "../src/index.ts";
import { send } from "./support/client.ts";
import { type Host, openHost } from "./support/host.ts";

let host: Host;
beforeAll(async () => {
  host = await openHost();
});
afterAll(() => host[Symbol.asyncDispose]());

const changes = routes.filter((route) => route.body !== null);
const segment = fc.oneof(fc.constantFrom("eu", "block-world", "ada", "%00", "..%2f", "'"), fc.uuid());
const body = fc.oneof(
  fc.jsonValue(),
  fc.record({ id: fc.jsonValue(), product: fc.jsonValue(), customer: fc.jsonValue(), options: fc.jsonValue() }),
);

it("answers garbage on every route that takes a body without a 500, and stores nothing", async () => {
  const sent = fc.record({
    route: fc.constantFrom(...changes),
    ids: fc.array(segment, { minLength: 3, maxLength: 3 }),
    body,
  });
  await fc.assert(
    fc.asyncProperty(sent, async (request) => {
      const ids = [...request.ids];
      const path = request.route.path.replaceAll(/\{\w+\}/g, () => ids.pop() ?? "x");
      const got = await send(host, request.route.method, path, { person: "admin", body: request.body });
      expect(got.status).not.toBe(500);
    }),
    { numRuns: 150 },
  );
  expect(host.errors).toEqual([]);
  expect((await host.provisioner.services.list()).items).toEqual([]);
  expect((await host.provisioner.operations.list()).items).toEqual([]);
});
