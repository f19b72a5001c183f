import { afterEach, describe, expect, it } from "vitest";
import { anyDatabase } from "../support/databases.ts";
import { type EngineWorld, engineWorld } from "../support/engine-world.ts";
import { sentTo } from "../support/panel-state.ts";
import { blockWorld, orderOf } from "../support/shop.ts";

/** More than any node has. */
const giant = {
  ...blockWorld,
  id: "giant",
  name: "Giant",
  limits: { memory: "1024 GiB", disk: "1 GiB", cpu: 100 },
} as const;

/** Room in plenty, and a port that no node has. */
const portless = { ...blockWorld, id: "portless", name: "Portless", ports: { main: "1-2" } } as const;

let world: EngineWorld;
afterEach(() => world[Symbol.asyncDispose]());

async function refused(service: string, product: string): Promise<string> {
  const { shop } = world;
  const { operation } = await shop.services.create({ ...orderOf(service), product });
  const done = await shop.operations.finished(operation.id);
  expect(done).toMatchObject({ status: "failed", failure: { code: "no_room" } });
  return operation.id;
}

const names = (prefix: string) => Array.from({ length: 25 }, (_, at) => `${prefix}-${at}`);

describe("orders without room", () => {
  it("read the panel together: fifty in a minute cost one reading", async () => {
    world = await engineWorld(anyDatabase);
    const { shop, panel } = world;
    await shop.products.put(giant);
    await panel.control.clearRequests();
    await Promise.all(names("first").map((name) => refused(name, "giant")));
    for (const name of names("then")) await refused(name, "giant");
    expect((await sentTo(panel)).toSorted()).toEqual(["GET /locations", "GET /nests", "GET /nodes"]);
  });

  it("read the ports of each node that has room, once", async () => {
    world = await engineWorld(anyDatabase);
    const { shop, panel } = world;
    await shop.products.put(portless);
    await panel.control.clearRequests();
    await Promise.all(names("portless").map((name) => refused(name, "portless")));
    await refused("one-more", "portless");
    const sent = await sentTo(panel);
    expect(sent.filter((each) => !each.includes("allocations")).toSorted()).toEqual([
      "GET /locations",
      "GET /nests",
      "GET /nodes",
    ]);
    const nodes = sent.filter((each) => each.includes("allocations"));
    expect(nodes.length).toBeGreaterThan(0);
    expect(nodes.length).toBeLessThanOrEqual(5);
  });

  it("see what was made room meanwhile: by us at once, by hand when somebody tries them again", async () => {
    world = await engineWorld(anyDatabase);
    const { shop, panel } = world;
    await shop.products.put({
      ...blockWorld,
      id: "half",
      panels: [{ panel: "eu", nodes: [3] }],
      limits: { memory: 700, disk: 1024, cpu: 0 },
    });
    const half = (service: string) => world.ordered(service, { product: "half" });
    await half("first");
    const waiting = await refused("second", "half");
    const { operation } = await shop.services.terminate("first");
    await shop.operations.finished(operation.id);
    await half("third");
    await panel.control.clearRequests();
    await refused("fourth", "half");
    await shop.operations.finished((await shop.services.terminate("third")).operation.id);
    await shop.operations.retry(waiting);
    expect((await shop.operations.finished(waiting)).status).toBe("succeeded");
  });
});
