import { readFileSync } from "node:fs";
import { createPanelEmulator, type PanelEmulator, worldFromEggs } from "@hatchery/panel-emulator";
import type { ProductInput, Provisioner } from "@hatchery/provisioner";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anyDatabase, type TestDatabase } from "../support/databases.ts";
import { openTestProvisioner } from "../support/shop.ts";
import { onlyAllocations, recordedWorld } from "../support/worlds.ts";
import { gameEggs } from "./eggs.ts";

interface Asked {
  readonly kind: "ask";
  readonly value?: string;
  readonly optional?: boolean;
}

interface FurtherPort {
  readonly name: string;
  readonly from: { readonly kind: string; readonly offset?: number };
  readonly variables?: readonly string[];
}

interface Recipe {
  readonly id: string;
  readonly eggs: readonly [
    { readonly key: string; readonly variables: Readonly<Record<string, Asked | string | number>> },
  ];
  readonly ports: { readonly main: string; readonly further?: readonly FurtherPort[] };
}

const page = readFileSync(new URL("../../../../docs/guides/recipes.md", import.meta.url), "utf8");
const recipes: readonly Recipe[] = [...page.matchAll(/^```json\n(.*?)^```/gms)].map(([, text]) =>
  JSON.parse(text ?? ""),
);

/** What customers of these games would type. */
const answers: Readonly<Record<string, string>> = {
  STEAM_GSLT: "0123456789ABCDEF0123456789ABCDEF",
  STEAM_ACC: "0123456789ABCDEF0123456789ABCDEF",
  FIVEM_LICENSE: "cfxk_0123456789abcdef",
};
const answerTo = (variable: string) => answers[variable] ?? "secret-1";

const isAsked = (value: Asked | string | number): value is Asked => typeof value === "object" && value.kind === "ask";

function needed({ eggs: [egg] }: Recipe): readonly string[] {
  const asked = Object.entries(egg.variables).filter(([, value]) => isAsked(value) && value.value === undefined);
  return asked.flatMap(([name, value]) => (isAsked(value) && value.optional === true ? [] : [name]));
}

let panel: PanelEmulator;
let database: TestDatabase;
let shop: Provisioner;

beforeAll(async () => {
  const world = recordedWorld();
  for (const node of world.nodes) Object.assign(node, { memory: 1_000_000, disk: 2_000_000 });
  const ranges = recipes.map(({ ports }) => ports.main.split("-").map(Number));
  const offsets = recipes.flatMap(({ ports }) => (ports.further ?? []).map(({ from }) => from.offset ?? 0));
  const ports = ranges.flatMap(([first = 0, last = first]) =>
    [0, ...offsets].map((by) => [first + by, last + by] as const),
  );
  const all = [
    ...new Set(ports.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at))),
  ];
  onlyAllocations(
    world,
    all.map((port) => ({ node: 1, ip: "198.51.100.11", ports: [port, port] as const })),
  );
  const limits = { application: 100_000, client: 100_000 };
  panel = await createPanelEmulator({ world: await worldFromEggs(gameEggs, { world: world as never }), limits });
  await panel.control.install({ delayMs: 0, fail: false });
  database = await anyDatabase.make();
  shop = await openTestProvisioner(database.url);
  await shop.panels.put({ id: "eu", url: panel.url, applicationKey: panel.keys.full ?? "" });
  await shop.panels.catalogue("eu");
  await shop.start();
}, 60_000);
afterAll(async () => {
  await shop.stop();
  await panel.close();
  await database.drop();
});

it("has a recipe for each of the games", () => {
  expect(recipes.map(({ id }) => id)).toEqual(gameEggs.map(({ name }) => name));
});

describe.each(recipes.map((recipe) => [recipe.id, recipe] as const))("the recipe of %s", (id, recipe) => {
  const customer = { id: "ada", email: "ada@example.test" };
  const [egg] = recipe.eggs;

  it("is a product that the panel's egg takes", async () => {
    const product = await shop.products.put(recipe as unknown as ProductInput);
    expect(product.id).toBe(id);
  });

  it("asks for what nobody but the customer has, and for nothing else", async () => {
    const missing = shop.services.create({ id: `${id}-0`, product: id, customer });
    if (needed(recipe).length === 0) {
      expect((await missing).service.id).toBe(`${id}-0`);
      return;
    }
    const refused = await missing.catch((error: { problems: { path: string }[] }) => error.problems);
    expect(refused).toEqual(needed(recipe).map((name) => expect.objectContaining({ path: `/variables/${name}` })));
  });

  it("gives the server its ports, and its variables their numbers", async () => {
    const variables = Object.fromEntries(needed(recipe).map((name) => [name, answerTo(name)]));
    const { operation } = await shop.services.create({ id: `${id}-1`, product: id, customer, variables });
    expect((await shop.operations.finished(operation.id)).failure).toBeNull();
    const { server } = await shop.services.get(`${id}-1`);
    const answer = await fetch(`${panel.url}/api/application/servers/${server?.id}?include=allocations`, {
      headers: { authorization: `Bearer ${panel.keys.full}`, accept: "application/json" },
    });
    const { attributes } = await answer.json();
    const allocations: { readonly id: number; readonly port: number }[] = attributes.relationships.allocations.data.map(
      (each: { attributes: { id: number; port: number } }) => each.attributes,
    );
    const ports = allocations.map(({ port }) => port);
    const { environment } = attributes.container;
    const main = allocations.find(({ id: allocation }) => allocation === attributes.allocation)?.port ?? 0;
    const [first = 0, last = first] = recipe.ports.main.split("-").map(Number);
    expect(main).toBeGreaterThanOrEqual(first);
    expect(main).toBeLessThanOrEqual(last);
    const further = recipe.ports.further ?? [];
    expect(ports).toHaveLength(1 + further.length);
    for (const { from, variables: named = [] } of further) {
      expect(ports).toContain(main + (from.offset ?? 0));
      for (const variable of named)
        expect([variable, environment[variable]]).toEqual([variable, String(main + (from.offset ?? 0))]);
    }
    for (const [name, value] of Object.entries(variables)) expect(environment[name]).toBe(value);
    expect(Object.keys(environment)).toEqual(expect.arrayContaining(Object.keys(egg.variables)));
  });
});
