import type { PanelEmulator } from "@hatchery/panel-emulator";
import type { CommandResult, ProductInput, Provisioner } from "@hatchery/provisioner";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anyDatabase, type TestDatabase } from "../support/databases.ts";
import { pelican, pterodactyl } from "../support/flavours.ts";
import { askPanel, serverOf } from "../support/panel-state.ts";
import { blockWorld, externalIdOf, openShop, orderOf } from "../support/shop.ts";

const blockUuid = "eb81129d-cc7e-488f-8f06-222cc0435553";
const unknownUuid = "00000000-0000-4000-8000-000000000000";

/** One that the panel had given out before it became Pelican. */
const oldKey = "ptla_kept000000000000000000000000000000000000000";

interface Made {
  readonly attributes: { readonly id: number };
}

describe("one shop with a panel of each kind", () => {
  let paris: PanelEmulator;
  let oslo: PanelEmulator;
  let database: TestDatabase;
  let shop: Provisioner;
  const knowingOldKey: typeof fetch = (input, init) => {
    const request = new Request(input, init);
    if (request.headers.get("authorization") === `Bearer ${oldKey}`)
      request.headers.set("authorization", `Bearer ${oslo.keys.full}`);
    return fetch(request);
  };
  beforeAll(async () => {
    paris = await pterodactyl.start();
    oslo = await pelican.start();
    database = await anyDatabase.make();
    shop = await openShop(database.url, paris, { panelFetch: knowingOldKey });
    await shop.panels.put({ id: "oslo", url: oslo.url, applicationKey: oslo.keys.full ?? "" });
    for (const panel of ["eu", "oslo"]) await shop.panels.catalogue(panel, { refresh: true });
    await shop.start();
  });
  afterAll(async () => {
    await shop.stop();
    await paris.close();
    await oslo.close();
    await database.drop();
  });

  async function succeeds(command: Promise<CommandResult>) {
    expect((await shop.operations.finished((await command).operation.id)).failure).toBeNull();
  }

  async function bought(id: string, product: string, choices: object = {}) {
    await succeeds(shop.services.create({ ...orderOf(id), product, ...choices }));
    const service = await shop.services.get(id);
    return { service, server: await serverOf(service.panelId === "oslo" ? oslo : paris, service.server?.id) };
  }

  it("finds eggs by the uuid of their file where a panel keeps it, and writes the numbers down", async () => {
    const egg = { key: "block", uuid: blockUuid.toUpperCase(), panels: { eu: { nest: 1, egg: 1 } } };
    const byUuid = { ...blockWorld, id: "by-uuid", panels: [{ panel: "oslo" }, { panel: "eu" }], eggs: [egg] };
    const { configuration } = await shop.products.put(byUuid);
    expect(configuration.eggs[0]?.panels).toEqual({ oslo: { nest: null, egg: 1 }, eu: { nest: 1, egg: 1 } });
    expect((await bought("by-uuid", "by-uuid")).server).toMatchObject({ egg: 1 });
    const strange = { ...byUuid, eggs: [{ ...egg, uuid: unknownUuid }] };
    await expect(shop.products.put(strange)).rejects.toMatchObject({ code: "invalid_input" });
  });

  it("sells by tags on one and by locations on the other, in the product's order, and refuses the wrong word", async () => {
    const tagged = (tags: readonly string[]) => ({
      ...blockWorld,
      id: "tagged",
      panels: [
        { panel: "oslo", tags },
        { panel: "eu", locations: [1] },
      ],
    });
    await shop.products.put(tagged(["us", "premium"]));
    expect((await bought("tagged-us", "tagged")).server.node).toBe(3);
    await shop.products.put(tagged(["premium", "us"]));
    expect((await bought("tagged-premium", "tagged")).server.node).toBe(1);
    const refused = (panels: ProductInput["panels"]) =>
      expect(shop.products.put({ ...blockWorld, id: "wrong-word", panels })).rejects;
    await refused([{ panel: "oslo", tags: ["mars"] }]).toMatchObject({
      problems: [{ path: "/panels/0/tags/0", code: "tag-not-on-panel" }],
    });
    await refused([{ panel: "oslo", locations: [1] }]).toMatchObject({
      problems: [{ code: "panel-without-locations" }],
    });
    await refused([{ panel: "eu", tags: ["eu"] }]).toMatchObject({ problems: [{ code: "panel-without-tags" }] });
  });

  it("lets customers choose among the start commands of an egg, and choose again", async () => {
    await shop.products.put({
      ...blockWorld,
      id: "started",
      panels: [{ panel: "oslo" }],
      options: [
        {
          id: "start",
          kind: "choice",
          label: "Start",
          target: "startup",
          choices: [
            { value: "usual", sets: "Default" },
            { value: "small", sets: "Small" },
          ],
        },
      ],
    });
    const { server } = await bought("started", "started", { options: { start: "small" } });
    expect(server.container.startup_command).toBe("java -Xmx64M -jar {{SERVER_JARFILE}}");
    await succeeds(shop.services.changeOptions("started", { options: { start: "usual" } }));
    expect((await serverOf(oslo, server.id)).container.startup_command).toMatch(/^java -Xms128M/);
  });

  it("takes over servers that were brought to the new panel with the external ids that the shop had given", async () => {
    const send = (path: string, body: object) =>
      askPanel<Made>(oslo, path, { method: "POST", body: JSON.stringify(body) });
    const { attributes: user } = await send("/users", {
      email: "moved@example.test",
      username: "moved",
      external_id: "hatchery-test.ann",
    });
    await shop.customers.put({ id: "ann", email: "ann-now@example.test" });
    const make = async (externalId: string) => {
      const { data } = await askPanel<{ data: { attributes: { id: number; assigned: boolean } }[] }>(
        oslo,
        "/nodes/2/allocations",
      );
      const { attributes } = await send("/servers", {
        name: externalId,
        external_id: externalId,
        user: user.id,
        egg: 1,
        environment: { SERVER_JARFILE: "server.jar", BUILD_NUMBER: "latest", GAME_VERSION: "latest" },
        limits: { memory: 512, swap: 0, disk: 1024, io: 500, cpu: 100 },
        feature_limits: { databases: 0, backups: 0, allocations: 0 },
        allocation: { default: data.find((each) => !each.attributes.assigned)?.attributes.id },
      });
      return attributes.id;
    };
    const there = await make(externalIdOf("brought"));
    const standing = await make(externalIdOf("tagged-us-elsewhere"));
    await shop.products.put({ ...blockWorld, id: "moved-world", panels: [{ panel: "oslo" }] });
    const { items } = await shop.imports.scan("oslo", { limit: 100 });
    expect(items.find(({ serverId }) => serverId === there)).toMatchObject({
      serviceId: "brought",
      customerId: "ann",
      customerBecause: "external-id",
    });
    const entry = {
      panel: "oslo",
      serverId: there,
      service: "brought",
      product: "moved-world",
      customer: { id: "ann" },
    };
    const [taken] = await shop.imports.run([entry]);
    expect((await shop.operations.finished(taken?.operation.id ?? "")).failure).toBeNull();
    expect(await shop.services.get("brought")).toMatchObject({
      state: "active",
      panelId: "oslo",
      customerId: "ann",
      server: { id: there, nodeId: 2 },
    });
    expect((await serverOf(oslo, there)).external_id).toBe(externalIdOf("brought"));
    // One of a service that this shop has, wherever, is not taken twice.
    await succeeds(shop.services.create({ ...orderOf("tagged-us-elsewhere"), product: "block-world" }));
    const [plan] = await shop.imports.plan([{ ...entry, serverId: standing, service: "another" }]);
    expect(plan).toMatchObject({ outcome: "conflict", conflicts: [{ code: "service-exists" }] });
  });

  it("diagnoses both by name, and names every permission that is missing", async () => {
    for (const [id, panel, flavour, written, read] of [
      ["eu", paris, "pterodactyl", ["servers", "users", "allocations"], ["nodes", "nests", "locations"]],
      ["oslo", oslo, "pelican", ["server", "user", "allocation"], ["node", "egg"]],
    ] as const) {
      const missing = (level: string, what: readonly string[]) =>
        expect.arrayContaining(what.map((each) => `permission:${each}:${level}`));
      const good = await shop.panels.diagnose(id);
      expect(good).toMatchObject({ panelId: id, flavour, ok: true });
      const version = good.checks.find(({ name }) => name === "version");
      // Only the client API shows a line of Pterodactyl, and the shop has no client key here.
      const line = flavour === "pelican" ? /1\.0\.0-beta\d+ or newer/ : /1\.11 and 1\.12 cannot be told apart/;
      expect(version?.message).toMatch(line);
      await shop.panels.put({ id: `${id}-read`, url: panel.url, applicationKey: panel.keys.readOnly ?? "", flavour });
      const { ok, checks } = await shop.panels.diagnose(`${id}-read`);
      expect(ok).toBe(false);
      const unwritten = checks.filter(({ outcome }) => outcome !== "passed").map(({ name }) => name);
      expect(unwritten).toEqual(missing("write", written));
      await shop.panels.put({ id: `${id}-read`, url: panel.url, applicationKey: panel.keys.none ?? "", flavour });
      const nothing = await shop.panels.diagnose(`${id}-read`);
      const unread = nothing.checks.filter(({ outcome }) => outcome !== "passed").map(({ name }) => name);
      expect(unread).toEqual(missing("read", [...written, ...read]));
      await shop.panels.remove(`${id}-read`);
    }
  });

  it("knows a panel that became Pelican by asking it, though its key is an old one", async () => {
    const panel = { id: "became", url: oslo.url, applicationKey: oldKey };
    expect((await shop.panels.put(panel)).flavour).toBe("pterodactyl");
    expect((await shop.panels.put({ ...panel, check: true })).flavour).toBe("pelican");
    expect((await shop.panels.put(panel)).flavour).toBe("pelican");
    expect((await shop.panels.catalogue("became")).nests).toEqual([]);
  });
});
