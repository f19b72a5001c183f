import { describe, expect, it } from "vitest";
import { configureOrder, type OrderChoices } from "../../../src/domain/option/configure-order.ts";
import { keepAddresses } from "../../../src/domain/upgrade/address-changes.ts";
import { planUpgrade, type UpgradeFacts } from "../../../src/domain/upgrade/plan-upgrade.ts";
import { aNode } from "../placement/nodes.ts";
import { catalogue, product } from "../product/products.ts";
import { aServer } from "../servers.ts";

const [blocks, city] = catalogue.eggs;
if (blocks === undefined || city === undefined) throw new Error("the catalogue lacks an egg");

function configured(order: OrderChoices, changes: Readonly<Record<string, unknown>> = {}) {
  const { configuration, problems } = configureOrder(product(changes), order);
  if (configuration === null) throw new Error(JSON.stringify(problems));
  return configuration;
}

const sold = configured({});

function plan(changes: Partial<UpgradeFacts>) {
  return planUpgrade({
    sold,
    wanted: sold,
    server: aServer(),
    oldEgg: blocks as typeof city,
    newEgg: blocks as typeof city,
    node: aNode({ allocatedMemory: 4096 }),
    movesTo: null,
    reservations: [],
    addresses: keepAddresses(null, []),
    obstacles: [],
    kept: {},
    ...changes,
  } as UpgradeFacts);
}

const limits = (change: object) => ({ limits: { memory: "4 GiB", disk: "20 GB", cpu: 200, ...change } });

describe("the plan of an upgrade", () => {
  it("to the same thing has nothing to do and nothing to send", () => {
    expect(plan({})).toMatchObject({
      outcome: "nothing-to-do",
      calls: { build: false, startup: false },
      warnings: [],
      variables: [],
    });
  });

  it("shows old and new limits and calls only what changes", () => {
    const found = plan({ wanted: configured({ options: { ram: 2 } }, { featureLimits: { databases: 3 } }) });
    expect(found).toMatchObject({
      outcome: "possible",
      limits: { memory: { from: 4096, to: 6144 } },
      featureLimits: { databases: { from: 1, to: 3 } },
      calls: { build: true, startup: false },
    });
    expect(Object.keys(found.limits)).toEqual(["memory"]);
  });

  it("needs another node when its own lacks the room, where others overallocate (Paymenter#901)", () => {
    const wanted = configured({ options: { ram: 8 } });
    const full = aNode({ allocatedMemory: 6144 });
    expect(plan({ wanted, node: full })).toMatchObject({
      outcome: "needs-another-node",
      obstacles: ["west-1: 6144 MiB of memory short"],
    });
    const promised = { panelId: "eu", nodeId: 1, memory: 2048, disk: 0, ports: [] };
    expect(plan({ wanted: configured({ options: { ram: 4 } }), reservations: [promised] }).obstacles).toEqual([
      "west-1: 2048 MiB of memory short",
    ]);
  });

  it("moves to a node that was found for it, and warns of that, though nothing else may change", () => {
    const there = aNode({ id: 2, name: "west-2" });
    const found = plan({ node: aNode({ allocatedMemory: 9000 }), movesTo: there, obstacles: ["west-1: is left"] });
    expect(found).toMatchObject({
      outcome: "possible",
      node: { from: { id: 1, name: "west-1" }, to: { id: 2, name: "west-2" } },
      obstacles: [],
      calls: { build: false, startup: false },
    });
    expect(found.warnings.map(({ code }) => code)).toEqual(["node-changes"]);
  });

  it("may always make a server smaller, even on an oversold node", () => {
    expect(
      plan({ wanted: configured({}, limits({ memory: "2 GiB" })), node: aNode({ allocatedMemory: 9000 }) }).outcome,
    ).toBe("possible");
  });

  it("warns before the disk shrinks, also from no limit", () => {
    const wanted = configured({}, limits({ disk: "10 GiB" }));
    expect(plan({ wanted }).warnings).toEqual([
      { code: "disk-shrinks", message: expect.stringContaining("20 GiB to 10 GiB") },
    ]);
    expect(
      plan({ wanted, server: aServer({ limits: { ...aServer().limits, disk: 0 } }), node: aNode() }).warnings,
    ).toHaveLength(1);
    expect(plan({ wanted: configured({}, limits({ disk: 0 })) }).warnings).toEqual([]);
  });

  it("warns before databases are fewer, also when the panel has no limit of them", () => {
    expect(
      plan({ server: aServer({ featureLimits: { databases: null, backups: 0, allocations: null } }) }),
    ).toMatchObject({
      featureLimits: { databases: { from: null, to: 1 } },
      warnings: [{ code: "databases-exceed" }],
    });
  });

  it("to another egg changes image, start command and variables with it, and warns", () => {
    const found = plan({ wanted: configured({ egg: "city", variables: { LICENCE_KEY: "rp_1" } }), newEgg: city });
    expect(found).toMatchObject({
      egg: { from: { nest: 1, egg: 1 }, to: { nest: 1, egg: 2 } },
      image: { to: "ghcr.io/example/roleplay-city:stable" },
      startup: { to: "./city" },
      calls: { startup: true },
      warnings: [{ code: "egg-changes" }],
    });
    expect(found.environment).toEqual({
      LICENCE_KEY: "rp_1",
      MAX_CLIENTS: "32",
      AUTO_UPDATE: "1",
      SERVER_NAME: "Roleplay City",
    });
  });

  it("keeps an image and a start command that were chosen on the panel while product and egg stay", () => {
    const server = aServer({ image: "ghcr.io/example/block-world:17", startup: "java -Xmx1G -jar server.jar" });
    expect(plan({ server, wanted: configured({ options: { ram: 2 } }) })).toMatchObject({
      image: null,
      startup: null,
      calls: { startup: false },
    });
  });
});
