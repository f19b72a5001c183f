import type { PanelEmulator } from "@hatchery/panel-emulator";
import type { OperationDetails, Provisioner } from "@hatchery/provisioner";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eachEngine, type TestDatabase } from "../support/databases.ts";
import { pelican, pterodactyl } from "../support/flavours.ts";
import { allServers, askPanel, sentTo, serverOf, userOnPanel } from "../support/panel-state.ts";
import { blockWorld, openShop, orderOf, startPanel } from "../support/shop.ts";
import { addVariable, recordedWorld } from "../support/worlds.ts";

/** The same games as on `eu` under other numbers. */
function otherWorld() {
  const world = recordedWorld();
  const numbers: Readonly<Record<number, number>> = { 1: 2, 2: 1 };
  for (const egg of world.eggs) {
    egg.id = numbers[egg.id] ?? egg.id;
    for (const variable of egg.variables) variable.egg_id = egg.id;
  }
  return world;
}

/** What a change of a node has to say on Pelican. */
const pelicanNode = {
  name: "west-1",
  fqdn: "west-1.example.test",
  scheme: "https",
  memory: 16_384,
  memory_overallocate: 0,
  disk: 102_400,
  disk_overallocate: 0,
  cpu: 0,
  cpu_overallocate: 0,
  daemon_sftp: 2022,
  daemon_listen: 8080,
  daemon_connect: 8080,
};

/** The second panel of each kind beside the first of Pterodactyl. */
const pairs = [
  ...eachEngine.map((database) => ({ ...database, second: pterodactyl })),
  ...eachEngine.slice(0, 1).map((database) => ({ ...database, second: pelican })),
];

describe.each(pairs)("several panels, the second of $second.flavour, on $name", (kind) => {
  let eu: PanelEmulator;
  let us: PanelEmulator;
  let database: TestDatabase;
  let shop: Provisioner;
  const both = {
    ...blockWorld,
    id: "both",
    // The first one has room for a single server of this size.
    panels: [{ panel: "eu", nodes: [3] }, "us"],
    limits: { ...blockWorld.limits, memory: "700 MiB" },
    eggs: [{ key: "block", nest: 1, egg: 1, panels: { us: { nest: 1, egg: 2 } } }],
  };
  beforeAll(async () => {
    eu = await startPanel();
    us = await kind.second.start(0, otherWorld());
    database = await kind.make();
    shop = await openShop(database.url, eu);
    await shop.panels.put({ id: "us", url: us.url, applicationKey: us.keys.full ?? "" });
    for (const panel of ["eu", "us"]) await shop.panels.catalogue(panel, { refresh: true });
    await shop.products.put(both);
    await shop.start();
  }, 60_000);
  afterAll(async () => {
    await shop.stop();
    await eu.close();
    await us.close();
    await database.drop();
  });

  async function succeeds(command: Promise<{ operation: { id: string } }>): Promise<OperationDetails> {
    const operation = await shop.operations.finished((await command).operation.id);
    expect(operation.failure).toBeNull();
    return operation;
  }

  const order = (id: string, product = "both") => ({ ...orderOf(id), product });

  it("are tried in the product's order, each with its own numbers of eggs, servers and users", async () => {
    await succeeds(shop.services.create(order("here")));
    await succeeds(shop.services.create({ ...order("there"), customer: orderOf("here").customer }));
    const [here, there] = [await shop.services.get("here"), await shop.services.get("there")];
    expect([here.panelId, there.panelId]).toEqual(["eu", "us"]);
    expect([(await allServers(eu))[0]?.egg, (await allServers(us))[0]?.egg]).toEqual([1, 2]);
    // The numbers are the same and mean different servers.
    expect(here.server?.id).toBe(there.server?.id);
    await succeeds(shop.services.suspend("there"));
    expect((await allServers(eu))[0]?.status).toBeNull();
    expect((await allServers(us))[0]?.status).toBe("suspended");
    expect((await shop.services.list({ panel: "us" })).items.map(({ id }) => id)).toEqual(["there"]);
    await succeeds(shop.services.terminate("there"));
    expect([(await allServers(eu)).length, (await allServers(us)).length]).toEqual([1, 0]);
  });

  it("all learn of a customer's new e-mail", async () => {
    const customer = { ...orderOf("here").customer, email: "changed@example.test" };
    const { operation } = await shop.customers.put(customer);
    expect((await shop.operations.finished(operation?.id ?? "")).failure).toBeNull();
    const { items } = await shop.operations.list({ customer: customer.id, kind: "sync-customer" });
    expect(new Map(items.map(({ panelId, status }) => [panelId, status]))).toEqual(
      new Map([
        ["eu", "succeeded"],
        ["us", "succeeded"],
      ]),
    );
    for (const panel of [eu, us]) expect(await userOnPanel(panel, customer.email)).toBeDefined();
  });

  it("take no new orders when they are being emptied, and serve what they have", async () => {
    const put = (acceptsOrders: boolean) => shop.panels.put({ id: "us", url: us.url, acceptsOrders });
    await succeeds(shop.services.create(order("before")));
    expect((await shop.services.get("before")).panelId).toBe("us");
    await put(false);
    const verdict = await shop.placement.explain({ product: "both" });
    expect(verdict.candidates).toEqual([]);
    expect(verdict.explanation).toMatch(/west-1 \(us\): the panel takes no new orders/);
    expect((await shop.products.availability("both")).available).toBe(0);
    const { operation } = await shop.services.create(order("refused"));
    const failed = await shop.operations.finished(operation.id);
    expect(failed.failure?.message).toMatch(/MiB of memory short.*the panel takes no new orders/);
    await succeeds(shop.services.changeOptions("before", { options: {} }));
    await succeeds(shop.services.suspend("before"));
    await put(true);
    await shop.operations.retry(failed.id);
    expect((await shop.operations.finished(failed.id)).failure).toBeNull();
  });

  it("can take over the new orders of a product, while running services stay where they are", async () => {
    const moving = { ...both, id: "moving", panels: [{ panel: "eu", nodes: [1] }], eggs: blockWorld.eggs };
    await shop.products.put(moving);
    await succeeds(shop.services.create(order("stays", "moving")));
    await shop.products.put({ ...moving, panels: ["us"], eggs: [{ key: "block", nest: 1, egg: 2 }] });
    await succeeds(shop.services.create(order("goes", "moving")));
    expect((await shop.services.get("stays")).panelId).toBe("eu");
    expect((await shop.services.get("goes")).panelId).toBe("us");
    await succeeds(shop.services.reinstall("stays"));
    // Its egg has no number on the old panel any more: that is said, not guessed.
    await expect(shop.services.upgrade("stays", { product: "moving" })).rejects.toMatchObject({
      code: "upgrade_impossible",
      message: expect.stringMatching(/eu: not a panel of the product/),
    });
  });

  it("must be known before a product is sold there", async () => {
    await expect(shop.products.put({ ...both, panels: ["eu", "us", "mars"] })).rejects.toMatchObject({
      code: "invalid_input",
      problems: [{ path: "/panels/2/panel", code: "panel-unknown" }],
    });
  });

  it("do not hold up an order when one is down and was never read", async () => {
    await shop.panels.put({ id: "down", url: "http://127.0.0.1:9", applicationKey: "ptla_nobody" });
    await shop.products.put({ ...both, id: "with-down", panels: ["down", "us"] });
    await succeeds(shop.services.create(order("not-held", "with-down")));
    expect((await shop.services.get("not-held")).panelId).toBe("us");
  });

  it("are read again when they contradict what is known of them, and by hand", async () => {
    const kept = await shop.panels.catalogue("us");
    const world = await us.control.dump();
    const changed = JSON.parse(JSON.stringify(world));
    addVariable(changed, 2, "SEED", "required|string|max:20", "abc");
    await us.control.load(changed);
    expect(kept.eggs.find(({ id }) => id === 2)?.variables.map(({ envVariable }) => envVariable)).not.toContain("SEED");
    await us.control.clearRequests();
    const operation = await succeeds(shop.services.create({ ...order("seeded"), customer: orderOf("here").customer }));
    // Pelican contradicts nobody who leaves out a variable, and stores it empty: the server is deleted and made anew.
    const isPelican = kind.second.flavour === "pelican";
    expect(operation.attempts).toBe(isPelican ? 2 : 1);
    expect((await sentTo(us)).filter((sent) => sent === "POST /servers")).toHaveLength(2);
    const { server } = await shop.services.get("seeded");
    expect((await serverOf(us, server?.id)).container.environment).toMatchObject({ SEED: "abc" });
    expect((await shop.panels.catalogue("us")).eggs.find(({ id }) => id === 2)?.variables).toHaveLength(4);
    if (isPelican)
      await askPanel(us, "/nodes/1", {
        method: "PATCH",
        body: JSON.stringify({ ...pelicanNode, tags: ["new.place"] }),
      });
    else await askPanel(us, "/locations", { method: "POST", body: JSON.stringify({ short: "new.place" }) });
    const { locations, nodes } = await shop.panels.catalogue("us", { refresh: true });
    const places = isPelican ? nodes.flatMap(({ tags = [] }) => tags) : locations.map(({ short }) => short);
    expect(places).toContain("new.place");
  });
});
