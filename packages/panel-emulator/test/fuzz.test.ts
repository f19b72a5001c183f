import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Route } from "../src/http/route.ts";
import { pelican } from "../src/pelican/pelican.ts";
import { pterodactyl } from "../src/pterodactyl/pterodactyl.ts";
import { useCheckedEmulator } from "./support/checked-emulator.ts";
import { fieldNames, garbage, nearlyValid } from "./support/fuzzed-input.ts";
import { call, paperServer } from "./support/panel-client.ts";

/** What may stand in a path: ids that exist, ids that do not, and what is no id. */
const pathPart = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("1", "2", "3") },
  { weight: 1, arbitrary: fc.constantFrom("99999", "0", "-1", "1abc", "abc", "1e1", "%00", "é", "a b", "..%2f") },
  { weight: 1, arbitrary: fc.uuid() },
);

const query = fc.dictionary(
  fc.constantFrom(
    "page",
    "per_page",
    "include",
    "sort",
    "filter[name]",
    "filter[*]",
    "filter[]",
    "type",
    "file",
    "directory",
  ),
  fc.constantFrom(
    "1",
    "0",
    "-1",
    "x",
    "",
    "servers,allocations.node",
    "user.servers.egg",
    "-id",
    "id,uuid",
    "/",
    "a,b",
    "true",
  ),
  { maxKeys: 3 },
);

const request = fc.record({
  parts: fc.array(pathPart, { minLength: 5, maxLength: 5 }),
  query,
  body: fc.oneof(fc.constant(undefined), nearlyValid, fc.dictionary(fieldNames, garbage, { maxKeys: 6 }), garbage),
});

/** Every operation once, in any order. */
const everyOperation = (routes: readonly Route[]) =>
  fc.tuple(
    fc.shuffledSubarray([...routes], { minLength: routes.length, maxLength: routes.length }),
    fc.array(request, { minLength: routes.length, maxLength: routes.length, size: "max" }),
  );

describe.each([
  { flavour: "pterodactyl", routes: pterodactyl.routes },
  { flavour: "pelican", routes: pelican.routes },
] as const)("whatever is sent to all operations of $flavour", ({ flavour, routes }) => {
  const emulator = useCheckedEmulator({ flavour, jump: true, limits: { application: 1_000_000, client: 1_000_000 } });

  test.each([
    ["by an administrator", "application", "client"],
    ["by a customer", "readOnly", "clientAlice"],
  ])(
    "%s, the emulator answers inside the documents and lives on",
    { timeout: 300_000 },
    async (_who, application, client) => {
      const { url, keys, control } = emulator.current;
      await fc.assert(
        fc.asyncProperty(everyOperation(routes), async ([order, requests]) => {
          await control.reset();
          const seeded = await call(url, keys.application, "POST", "/api/application/servers", paperServer());
          const uuid = String(seeded.body.attributes.uuid);
          await control.clock.advance(60_000);
          for (const [turn, route] of order.entries()) {
            const { parts = [], query: wanted = {}, body } = requests[turn] ?? {};
            let at = 0;
            const path = route.path.replaceAll(/\{(\w+)\}/g, (_all, name) => {
              const part = parts[at++] ?? "1";
              return route.api === "client" && name === "server" && part.length === 1 ? uuid : encodeURI(part);
            });
            const key = route.api === "client" ? keys[client] : keys[application];
            const search = new URLSearchParams(wanted).toString();
            const sent = route.method === "GET" ? undefined : body === undefined ? undefined : JSON.stringify(body);
            const { status } = await call(url, key, route.method, `${path}?${search}`, sent);
            expect(status).toBeGreaterThanOrEqual(200);
          }
          await control.reset();
          expect((await call(url, keys.application, "GET", "/api/application/nodes")).status).toBe(200);
        }),
        { numRuns: Number(process.env.FUZZ_RUNS ?? 12) },
      );
    },
  );
});
