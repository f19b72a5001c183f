import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type DocumentedOperation, operations } from "../../http-api/test/support/api-document.ts";
import { garbage, nearly, valueBy } from "../../http-api/test/support/arbitrary-from-schema.ts";
import { send } from "./support/client.ts";
import { type Host, openHost, orderFor } from "./support/host.ts";

let host: Host;
let operation: string;
beforeAll(async () => {
  host = await openHost();
  await host.provisioner.start();
  const made = await host.provisioner.services.create(orderFor("s-1", "ada"));
  operation = made.operation.id;
  await host.provisioner.operations.finished(operation);
}, 120_000);
afterAll(() => host[Symbol.asyncDispose]());

/** Streams stay open; the panel's address stays what it is, so that whatever fails there is the request's fault. */
const fuzzed = operations.filter(({ responses }) => responses[200]?.content?.["text/event-stream"] === undefined);

interface Fuzz {
  readonly operation: DocumentedOperation;
  readonly person: string;
  readonly path: string;
  readonly body: unknown;
}

/** Things that exist, things that do not, and what is no id at all. What is put or archived is not what the others use. */
function idOf(name: string, { method, access }: DocumentedOperation): fc.Arbitrary<string> {
  const changesNamed = access === "admin" && method !== "get";
  const known: Record<string, string> = {
    service: changesNamed ? "s-2" : "s-1",
    operation,
    panel: method === "put" ? "other" : "eu",
    product: changesNamed ? "other" : "block-world",
    customer: "ada",
    database: "1",
    schedule: "1",
    task: "1",
    allocation: "1",
    variable: "GAME_VERSION",
  };
  const strange = fc.constantFrom("%00", "..%2f..", "'", "%F0%9F%92%A5", "-1", "1e9", "a".repeat(500));
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant(known[name] ?? "none") },
    { weight: 1, arbitrary: fc.uuid() },
    { weight: 1, arbitrary: strange },
  );
}

function pathOf(target: DocumentedOperation): fc.Arbitrary<string> {
  const names = [...target.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");
  const queries = target.parameters.filter((parameter) => parameter.in === "query" && parameter.name !== "customer");
  const query = fc.record(
    Object.fromEntries(queries.map(({ name, schema }) => [name, fc.oneof(valueBy(schema), garbage)])),
    { requiredKeys: [] },
  );
  return fc.tuple(fc.tuple(...names.map((name) => idOf(name, target))), query).map(([ids, given]) => {
    const left = [...ids];
    const filled = target.path.replaceAll(/\{\w+\}/g, () => left.shift() ?? "x");
    const search = new URLSearchParams(
      Object.entries(given).map(([name, value]) => [
        name,
        (typeof value === "string" ? value : `${JSON.stringify(value)}`).slice(0, 2000),
      ]),
    );
    return search.size === 0 ? filled : `${filled}?${search}`;
  });
}

function fuzzOf(target: DocumentedOperation): fc.Arbitrary<Fuzz> {
  const right = target.body === null ? fc.constant(undefined) : valueBy(target.body);
  return fc.record({
    operation: fc.constant(target),
    person: fc.constantFrom("admin", "admin", "customer"),
    path: pathOf(target),
    body: target.body === null ? right : fc.oneof(garbage, nearly(right), nearly(right), right),
  });
}

/** What a refused request must leave as it was. */
async function stored() {
  const { panels, products, customers, services } = host.provisioner;
  const lists = [panels.list(), products.list(), customers.list(), services.list()];
  return (await Promise.all<{ items: readonly { id: string; version?: number }[] }>(lists)).map(({ items }) =>
    items.map(({ id, version }) => `${id} ${version}`),
  );
}

it("answers garbage and what is nearly right on every route without a failure or a wait, and stores nothing of what it refuses", async () => {
  let before = await stored();
  const failures: string[] = [];
  for (const target of fuzzed) {
    const found = await fc.check(
      fc.asyncProperty(fuzzOf(target), async ({ person, path, body }) => {
        const got = await send(host, target.method, path, { person, body });
        if (got.status >= 500) {
          throw new Error(`${target.method} ${path}: ${got.status} ${JSON.stringify(got.body)}`);
        }
        const now = await stored();
        if (got.status >= 400) expect(now).toEqual(before);
        before = now;
      }),
      { numRuns: 12 },
    );
    if (found.failed)
      failures.push(`${target.id} ${fc.stringify(found.counterexample)}: ${String(found.errorInstance)}`);
  }
  expect(failures).toEqual([]);
  expect(host.errors).toEqual([]);
}, 300_000);
