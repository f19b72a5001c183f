import type { PanelEmulator } from "@hatchery/panel-emulator";
import type { CommandResult, OperationDetails, Provisioner } from "@hatchery/provisioner";
import { createProvisioner } from "@hatchery/provisioner";
import { describe, expect, it } from "vitest";
import { anyDatabase, eachEngine } from "../support/databases.ts";
import { openedShop } from "../support/opened-shop.ts";
import { allServers, askPanel } from "../support/panel-state.ts";
import { encryptionKey, orderOf, startPanel } from "../support/shop.ts";
import { makeStrangeServer, numberOfServer } from "../support/strange-server.ts";

async function ended(shop: Provisioner, command: Promise<CommandResult>): Promise<OperationDetails> {
  return shop.operations.finished((await command).operation.id);
}

async function done(shop: Provisioner, command: Promise<CommandResult>): Promise<void> {
  expect((await ended(shop, command)).failure).toBeNull();
}

async function idsOn(panel: PanelEmulator): Promise<readonly (string | null)[]> {
  return (await allServers(panel)).map(({ external_id }) => String(external_id)).toSorted();
}

/** A server that somebody else made and gave this external id. */
async function strangerAs(panel: PanelEmulator, external_id: string): Promise<number> {
  await makeStrangeServer(panel, "stranger");
  const id = await numberOfServer(panel, "stranger");
  const server = (await allServers(panel)).find((each) => each.id === id);
  await askPanel(panel, `/servers/${id}/details`, {
    method: "PATCH",
    body: JSON.stringify({ ...server, external_id }),
  });
  return id;
}

describe("the name of an installation", () => {
  it("is drawn with its database, kept, and shown by its health", async () => {
    const database = await anyDatabase.make();
    const names: string[] = [];
    for (let time = 0; time < 2; time += 1) {
      await using shop = await createProvisioner({ database: database.url, encryptionKey });
      names.push((await shop.health()).installation);
    }
    expect(names[0]).toMatch(/^[a-z0-9]{8}$/);
    expect(names[1]).toBe(names[0]);
    await using named = await createProvisioner({ database: database.url, encryptionKey, installation: "shop-2" });
    expect((await named.health()).installation).toBe("shop-2");
    await named.stop();
    await using again = await createProvisioner({ database: database.url, encryptionKey });
    expect((await again.health()).installation).toBe("shop-2");
    await again.stop();
    await database.drop();
  });

  it.each(["", "Shop", "-a", "a-", "a.b", "x".repeat(24)])("is not %j", async (installation) => {
    await expect(createProvisioner({ database: "memory:", encryptionKey, installation })).rejects.toMatchObject({
      code: "invalid_options",
      problems: [{ path: "/installation" }],
    });
  });
});

describe.each(eachEngine)("two installations on one panel, on $name,", (kind) => {
  it("sell under the same ids, and neither touches what the other made", async () => {
    await using panel = await startPanel();
    await using production = await openedShop(kind, panel, { installation: "production" });
    await using staging = await openedShop(kind, panel, { installation: "staging" });
    const customer = { id: "7", email: "seven@example.test" };
    // User names are made of the first part of addresses.
    const other = { id: "7", email: "seven@staging.example.test" };
    await done(production.shop, production.shop.services.create({ ...orderOf("order1001"), customer }));
    await done(staging.shop, staging.shop.services.create({ ...orderOf("order1001"), customer: other }));
    expect((await idsOn(panel)).filter((id) => id?.endsWith("order1001"))).toEqual([
      "hatchery-production.order1001",
      "hatchery-staging.order1001",
    ]);
    const strangers = (await production.shop.drift.scan("eu")).findings.map(({ message }) => message);
    expect(strangers.filter((message) => message.includes("staging"))).toEqual([]);

    // The same person in both: what one of them made is not the other's to use.
    const operation = await ended(
      staging.shop,
      staging.shop.services.create({ ...orderOf("order1002"), customer: { ...customer, id: "8" } }),
    );
    expect(operation.failure).toMatchObject({ code: "email-of-another-installation", class: "needs-person" });

    await done(staging.shop, staging.shop.services.terminate("order1001"));
    expect((await idsOn(panel)).filter((id) => id?.endsWith("order1001"))).toEqual(["hatchery-production.order1001"]);
  });
});

describe.each(eachEngine)("a server under the external id of an order, on $name,", (kind) => {
  it("that names no installation, as a stranger's, is left alone", async () => {
    await using panel = await startPanel();
    await using opened = await openedShop(kind, panel);
    const stranger = await strangerAs(panel, "hatchery.order1001");
    await done(opened.shop, opened.shop.services.create(orderOf("order1001")));
    expect((await opened.shop.services.get("order1001")).server?.id).not.toBe(stranger);
  });

  it("that is not what was ordered is a failure that says whose it is, and is never deleted", async () => {
    await using panel = await startPanel();
    await using opened = await openedShop(kind, panel);
    const { shop } = opened;
    const stranger = await strangerAs(panel, "hatchery-test.order1001");
    const operation = await ended(shop, shop.services.create(orderOf("order1001")));
    expect(operation.failure).toMatchObject({
      class: "needs-person",
      code: "external_id_taken",
      message: expect.stringMatching(new RegExp(`Server ${stranger} .* belongs to the account \\w+ \\(.+@.+\\)`)),
      remedy: expect.stringContaining("installation"),
    });
    await done(shop, shop.services.terminate("order1001"));
    expect((await idsOn(panel)).filter((id) => id === "hatchery-test.order1001")).toHaveLength(1);
  });

  it("that is older than the order is not what was ordered, whoever owns it", async () => {
    await using panel = await startPanel();
    await using opened = await openedShop(kind, panel);
    const { shop } = opened;
    await done(shop, shop.services.create(orderOf("first", "ann")));
    const old = (await shop.services.get("first")).server?.id ?? 0;
    const world = await panel.control.dump();
    const servers = world.servers.map((server) =>
      server.id === old
        ? { ...server, external_id: "hatchery-test.second", created_at: "2020-01-01T00:00:00+00:00" }
        : server,
    );
    await panel.control.load({ ...world, servers } as Parameters<typeof panel.control.load>[0]);
    const operation = await ended(shop, shop.services.create(orderOf("second", "ann")));
    expect(operation.failure).toMatchObject({
      code: "external_id_taken",
      message: expect.stringContaining("2020-01-01"),
    });
  });

  it("that an earlier try made is taken with the addresses that it has", async () => {
    await using panel = await startPanel();
    await using opened = await openedShop(kind, panel);
    const { shop } = opened;
    const made = "POST /api/application/servers$";
    await panel.control.api.fault({ mode: "drop-after", match: made, times: 1 });
    await panel.control.api.fault({ mode: "status", match: "GET /api/application/servers/external/", times: 2 });
    const { operation } = await shop.services.create(orderOf("moved"));
    for await (const event of shop.events.stream({ service: "moved", after: "0" })) {
      if (event.type === "operation.retrying") break;
    }
    const server = (await allServers(panel)).find(({ external_id }) => external_id === "hatchery-test.moved");
    const { data } = await askPanel<{ data: { attributes: { id: number; assigned: boolean; port: number } }[] }>(
      panel,
      `/nodes/${server?.node}/allocations?per_page=1000`,
    );
    const another = data.find(({ attributes }) => !attributes.assigned)?.attributes;
    const build = {
      allocation: another?.id,
      add_allocations: [another?.id],
      remove_allocations: [server?.allocation],
      limits: server?.limits,
      feature_limits: server?.feature_limits,
    };
    await askPanel(panel, `/servers/${server?.id}/build`, { method: "PATCH", body: JSON.stringify(build) });
    expect((await shop.operations.finished(operation.id)).failure).toBeNull();
    expect((await shop.services.get("moved")).addresses).toMatchObject([
      { allocationId: another?.id, port: another?.port, role: "main" },
    ]);
    // Nobody else is promised its port, and the one that it left is free.
    await done(shop, shop.services.create(orderOf("beside")));
    expect((await shop.services.get("beside")).addresses[0]?.allocationId).not.toBe(another?.id);
  });
});
