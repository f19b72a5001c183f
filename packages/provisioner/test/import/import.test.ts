import type { PanelEmulator } from "@hatchery/panel-emulator";
import type { ImportCandidate, ImportEntry, Provisioner } from "@hatchery/provisioner";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { anyDatabase, type TestDatabase } from "../support/databases.ts";
import { onBothPanels } from "../support/flavours.ts";
import { openLargeShop, requestsByKind, startLargePanel } from "../support/large-panel.ts";

/** Servers of the panel that play a part. */
const suspended = 3;
const foreign = 5;
const administrators = 6;
const broken = 7;

describe.each(onBothPanels([anyDatabase]))("an import on $name", (kind) => {
  let panel: PanelEmulator;
  let database: TestDatabase;
  let shop: Provisioner;

  beforeAll(async () => {
    panel = await startLargePanel(
      24,
      (server) => ({
        ...server,
        external_id: server.id === foreign ? "whmcs-77" : null,
        description: "Kept as it is",
        ...(server.id === suspended ? { status: "suspended" } : {}),
        ...(server.id === administrators ? { owner_id: 1 } : {}),
        ...(server.id === broken ? { status: "install_failed", installed_at: null } : {}),
      }),
      kind.flavour,
    );
    database = await kind.make();
    shop = await openLargeShop(database.url, panel);
    for (let at = 1; at <= 6; at += 1) await shop.customers.put({ id: `c${at}`, email: `CUSTOMER${at}@example.test` });
    await shop.start();
  }, 60_000);
  afterAll(async () => {
    await shop.stop();
    await panel.close();
    await database.drop();
  });
  beforeEach(() => panel.control.clearRequests());

  async function candidate(serverId: number): Promise<ImportCandidate> {
    const { items } = await shop.imports.scan("eu", { limit: 200 });
    const found = items.find((item) => item.serverId === serverId);
    if (found === undefined) throw new Error(`Server ${serverId} was not suggested`);
    return found;
  }

  const entryFor = (serverId: number, changes: Partial<ImportEntry> = {}): ImportEntry => ({
    panel: "eu",
    serverId,
    service: `mine-${serverId}`,
    product: "paper",
    customer: { id: "c1" },
    ...changes,
  });

  async function imported(entries: readonly ImportEntry[]) {
    const results = await shop.imports.run(entries);
    const ended = await Promise.all(results.map(({ operation }) => shop.operations.finished(operation.id)));
    expect(ended.map(({ failure }) => failure)).toEqual(ended.map(() => null));
    return ended;
  }

  const serverOn = async (id: number) => {
    const server = (await panel.control.dump()).servers.find((each) => each.id === id);
    if (server === undefined) throw new Error(`The panel has no server ${id}`);
    return server;
  };

  async function renameOnPanel(id: number, name: string): Promise<void> {
    const { owner_id, external_id, description } = await serverOn(id);
    // Carried out although the fault drops its answer as well.
    await fetch(`${panel.url}/api/application/servers/${id}/details`, {
      method: "PATCH",
      headers: {
        authorization: `Bearer ${panel.keys.application}`,
        accept: "application/json",
        "content-type": "application/json",
      },
      body: JSON.stringify({ name, user: owner_id, external_id, description }),
    }).catch(() => {});
    expect((await serverOn(id)).name).toBe(name);
  }

  it("suggests product and customer by limits, egg and exact e-mail, and changes nothing for it", async () => {
    const before = await panel.control.dump();
    const { items, servers, nextCursor } = await shop.imports.scan("eu");
    expect([items.length, servers, nextCursor]).toEqual([24, 24, null]);
    for (const item of items.filter(({ conflicts }) => conflicts.length === 0)) {
      expect(item.customerBecause).toBe("email");
      expect(item.owner?.email).toBe(`customer${item.customerId?.slice(1)}@example.test`);
      expect(item.entry).toMatchObject({ panel: "eu", serverId: item.serverId, customer: { id: item.customerId } });
    }
    expect(await requestsByKind(panel)).toEqual({ "GET /servers": 1 });
    expect((await panel.control.dump()).servers).toEqual(before.servers);
  });

  it("pages without loss or repetition", async () => {
    const seen: number[] = [];
    let cursor: string | null | undefined;
    do {
      const page = await shop.imports.scan("eu", { limit: 10, ...(cursor ? { cursor } : {}) });
      seen.push(...page.items.map(({ serverId }) => serverId));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(seen).toEqual([...new Set(seen)]);
    expect(seen).toHaveLength(24);
  });

  it("links a server by one request, in which nothing but the external id changes", async () => {
    const { entry } = await candidate(1);
    if (entry === null) throw new Error("Server 1 is not ready");
    const before = await serverOn(1);
    const [plan] = await shop.imports.plan([entry]);
    expect(plan).toMatchObject({ outcome: "possible", conflicts: [] });
    await panel.control.clearRequests();
    const [operation] = await imported([entry]);
    expect(operation).toMatchObject({ kind: "import", status: "succeeded", panelRequests: 1 });
    expect(await requestsByKind(panel)).toEqual({ "GET /servers/#": 1, "PATCH /servers/#/details": 1 });
    const after = await serverOn(1);
    expect({ ...after, external_id: null, updated_at: null }).toEqual({ ...before, updated_at: null });
    expect(after.external_id).toBe("hatchery-test.eu-1");
    const service = await shop.services.get("eu-1");
    expect(service).toMatchObject({ state: "active", name: before.name, panelId: "eu", server: { id: 1 } });
    expect(service.applied?.limits).toMatchObject({ memory: before.memory, disk: before.disk });
    expect(service.addresses.map(({ role }) => role)).toEqual(["main"]);
    expect((await shop.customers.get(service.customerId)).links).toMatchObject([
      { panelId: "eu", panelUserId: before.owner_id, origin: "linked" },
    ]);
  });

  it("changes nothing the second time, and no longer suggests what it has", async () => {
    const entry = entryFor(1, { service: "eu-1" });
    const before = await panel.control.dump();
    const [first] = await shop.imports.run([entry]);
    const [second] = await shop.imports.run([entry]);
    expect(second?.operation.id).toBe(first?.operation.id);
    expect((await shop.imports.plan([entry]))[0]?.outcome).toBe("done");
    expect(await panel.control.requests()).toEqual([]);
    expect((await panel.control.dump()).servers).toEqual(before.servers);
    expect((await shop.imports.scan("eu")).items.map(({ serverId }) => serverId)).not.toContain(1);
  });

  it("takes a suspended server in as a suspended service, which can be unsuspended", async () => {
    const { entry } = await candidate(suspended);
    if (entry === null) throw new Error("The suspended server is not ready");
    await imported([{ ...entry, service: "was-suspended" }]);
    expect(await shop.services.get("was-suspended")).toMatchObject({
      state: "suspended",
      suspensionReason: "found-on-panel",
    });
    const { operation } = await shop.services.unsuspend("was-suspended");
    expect((await shop.operations.finished(operation.id)).status).toBe("succeeded");
    expect((await serverOn(suspended)).status).toBeNull();
  });

  it("leaves another system's external id alone unless told to take the server over", async () => {
    const { conflicts, products, customerId } = await candidate(foreign);
    expect(conflicts.map(({ code }) => code)).toEqual(["foreign-external-id"]);
    const entry = entryFor(foreign, { product: products[0]?.productId ?? "", customer: { id: customerId ?? "" } });
    await expect(shop.imports.run([entry])).rejects.toMatchObject({
      code: "import_conflict",
      problems: [{ path: "/entries/0", code: "foreign-external-id" }],
    });
    expect((await serverOn(foreign)).external_id).toBe("whmcs-77");
    await imported([{ ...entry, accept: ["foreign-external-id"] }]);
    expect((await serverOn(foreign)).external_id).toBe(`hatchery-test.mine-${foreign}`);
  });

  it("links no administrator's account to a customer", async () => {
    const { products } = await candidate(administrators);
    const entry = entryFor(administrators, { product: products[0]?.productId ?? "", customer: { id: "c6" } });
    expect((await shop.imports.plan([entry]))[0]?.conflicts.map(({ code }) => code)).toEqual([
      "owner-is-administrator",
    ]);
    await imported([{ ...entry, accept: ["owner-is-administrator"] }]);
    expect((await shop.customers.get("c6")).links).toEqual([]);
    expect((await serverOn(administrators)).owner_id).toBe(1);
  });

  it("imports nothing when one entry of many has a conflict, and names every one", async () => {
    const { items } = await shop.imports.scan("eu", { limit: 200 });
    const [ready] = items.flatMap(({ entry }) => entry ?? []);
    if (ready === undefined) throw new Error("No server is ready");
    const entries = [
      ready,
      { ...ready, service: "again" },
      entryFor(999_999),
      entryFor(broken, {
        product: items.find(({ serverId }) => serverId === broken)?.products[0]?.productId ?? "",
        customer: { id: "c2" },
      }),
    ];
    await expect(shop.imports.run(entries)).rejects.toMatchObject({
      problems: [
        { path: "/entries/1", code: "named-twice" },
        { path: "/entries/2", code: "server-not-found" },
        { path: "/entries/3", code: "not-installed" },
      ],
    });
    await expect(shop.services.get(ready.service)).rejects.toMatchObject({ code: "service_not_found" });
  });

  it("gives a server to one of two imports at once", async () => {
    const ready = (await candidate(9)).entry;
    if (ready === null) throw new Error("Server 9 is not ready");
    const both = await Promise.allSettled(
      ["left", "right"].map((service) => shop.imports.run([{ ...ready, service }])),
    );
    const won = both.flatMap((each) => (each.status === "fulfilled" ? each.value : []));
    expect(won).toHaveLength(1);
    expect(both.flatMap((each) => (each.status === "rejected" ? [each.reason.code] : []))).toEqual(["import_conflict"]);
    await shop.operations.finished(won[0]?.operation.id ?? "");
    expect((await serverOn(9)).external_id).toBe(`hatchery-test.${won[0]?.service.id}`);
  });

  it("repeats a request whose answer was lost, and does not undo what was changed meanwhile", async () => {
    const ready = (await candidate(10)).entry;
    if (ready === null) throw new Error("Server 10 is not ready");
    await panel.control.api.fault({ mode: "drop-after", match: "PATCH /api/application/servers/10/details", times: 3 });
    const lost = new Promise<void>((resolve) => {
      const stop = shop.on("operation.retrying", ({ data }) => {
        if (data.serviceId !== ready.service) return;
        stop();
        resolve();
      });
    });
    const importing = imported([ready]);
    await lost;
    await renameOnPanel(10, "Renamed meanwhile");
    const [operation] = await importing;
    expect(operation?.attempts).toBeGreaterThan(1);
    expect(await serverOn(10)).toMatchObject({ external_id: "hatchery-test.eu-10", name: "Renamed meanwhile" });
  });

  it("deletes no server when an import that failed is given up", async () => {
    const ready = (await candidate(11)).entry;
    if (ready === null) throw new Error("Server 11 is not ready");
    await panel.control.api.fault({
      mode: "refused",
      status: 400,
      match: "PATCH /api/application/servers/11/details",
      times: 1,
    });
    const [result] = await shop.imports.run([ready]);
    const failed = await shop.operations.finished(result?.operation.id ?? "");
    expect(failed.status).toBe("failed");
    const ended = await shop.services.terminate(ready.service);
    await shop.operations.finished(ended.operation.id);
    expect((await shop.services.get(ready.service)).state).toBe("terminated");
    expect((await serverOn(11)).external_id).toBeNull();
  });
});
