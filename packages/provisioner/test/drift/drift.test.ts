import type { PanelEmulator } from "@hatchery/panel-emulator";
import type { DriftReport, Provisioner, RepairOutcome } from "@hatchery/provisioner";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { anyDatabase, type TestDatabase } from "../support/databases.ts";
import { onBothPanels } from "../support/flavours.ts";
import { openLargeShop, requestsByKind, startLargePanel } from "../support/large-panel.ts";
import { type PanelApi, panelApi } from "../support/panel-api.ts";

const orphan = 16;

describe.each(onBothPanels([anyDatabase]))("drift on $name", (kind) => {
  let panel: PanelEmulator;
  let admin: PanelApi;
  let database: TestDatabase;
  let shop: Provisioner;

  beforeAll(async () => {
    panel = await startLargePanel(
      16,
      (server) => ({ ...server, external_id: null, description: "kept" }),
      kind.flavour,
    );
    admin = panelApi(panel);
    database = await kind.make();
    shop = await openLargeShop(database.url, panel);
    for (let at = 1; at <= 4; at += 1) await shop.customers.put({ id: `c${at}`, email: `customer${at}@example.test` });
    await shop.start();
    const { items } = await shop.imports.scan("eu");
    const entries = items.flatMap(({ entry }) => entry ?? []).filter(({ serverId }) => serverId !== orphan);
    for (const { operation } of await shop.imports.run(entries)) await shop.operations.finished(operation.id);
  }, 60_000);
  afterAll(async () => {
    await shop.stop();
    await panel.close();
    await database.drop();
  });
  beforeEach(() => panel.control.clearRequests());

  const serverOn = async (id: number) => {
    const server = (await panel.control.dump()).servers.find((each) => each.id === id);
    if (server === undefined) throw new Error(`The panel has no server ${id}`);
    return server;
  };

  const changeDetails = async (id: number, changes: Readonly<Record<string, unknown>>) => {
    const { name, owner_id: user, external_id, description } = await serverOn(id);
    await admin.send("PATCH", `/servers/${id}/details`, { name, user, external_id, description, ...changes });
  };

  const found = ({ findings }: DriftReport) =>
    findings.map(({ kind: what, serviceId, serverId }) => `${what} ${serviceId ?? "-"} ${serverId ?? "-"}`).sort();

  async function repaired(outcomes: readonly RepairOutcome[]): Promise<void> {
    for (const { outcome, operation, message } of outcomes) {
      expect(message).toBe("");
      if (outcome === "operation")
        expect(await shop.operations.finished(operation?.id ?? "")).toMatchObject({
          status: "succeeded",
          failure: null,
        });
    }
  }

  it("is only the server that no service has, found by list requests alone", async () => {
    const report = await shop.drift.scan("eu");
    expect(found(report)).toEqual([`orphan-server - ${orphan}`]);
    expect(report).toMatchObject({ servers: 16, services: 15, counts: { "orphan-server": 1 } });
    expect(await requestsByKind(panel)).toEqual({ "GET /servers": 1, "GET /users": 1 });
  });

  it("is found both ways with cause and repair, has the same ids in every scan, and is told once", async () => {
    await admin.send("DELETE", "/servers/1");
    await changeDetails(2, { external_id: null });
    await changeDetails(3, { user: 1 });
    const four = await serverOn(4);
    await admin.send("PATCH", "/servers/4/build", {
      allocation: four.allocation_id,
      limits: { memory: 64, swap: 0, disk: four.disk, io: 500, cpu: 0 },
      feature_limits: { databases: 1, backups: 1, allocations: 0 },
    });
    await admin.send("POST", "/servers/5/suspend");
    await shop.operations.finished((await shop.services.suspend("eu-6")).operation.id);
    await admin.send("POST", "/servers/6/unsuspend");
    const report = await shop.drift.scan("eu");
    expect(found(report)).toEqual([
      "lost-external-id eu-2 2",
      "missing-server eu-1 1",
      "not-suspended eu-6 6",
      "not-unsuspended eu-5 5",
      `orphan-server - ${orphan}`,
      "wrong-limits eu-4 4",
      "wrong-owner eu-3 3",
    ]);
    for (const { message, repairs } of report.findings) {
      expect(message).toMatch(/\w+.*\./);
      expect(repairs.length).toBeGreaterThan(0);
    }
    const again = await shop.drift.scan("eu");
    expect(again.findings.map(({ id, firstSeenAt }) => [id, firstSeenAt])).toEqual(
      report.findings.map(({ id, firstSeenAt }) => [id, firstSeenAt]),
    );
    expect((await shop.events.list({ type: "drift.found" })).items).toHaveLength(6);
    expect((await shop.drift.report("eu", { kind: "wrong-owner" })).findings.map(({ serverId }) => serverId)).toEqual([
      3,
    ]);
  });

  it("never ends a paid service because its server is gone", async () => {
    expect((await shop.services.get("eu-1")).state).toBe("active");
  });

  it("is mended by operations, and leaves the report with them", async () => {
    const outcomes = await shop.drift.repair({ panel: "eu" });
    const refusals = outcomes.filter(({ outcome }) => outcome === "refused");
    expect(refusals).toEqual([]);
    await repaired(outcomes);
    expect(found(await shop.drift.report("eu"))).toEqual([]);
    expect(await serverOn(2)).toMatchObject({ external_id: "hatchery-test.eu-2", description: "kept" });
    expect((await serverOn(3)).owner_id).toBe((await serverOn(2)).owner_id);
    expect((await serverOn(4)).memory).toBe((await shop.services.get("eu-4")).applied?.limits.memory);
    expect((await serverOn(5)).status).toBeNull();
    expect((await serverOn(6)).status).toBe("suspended");
    const anew = await shop.services.get("eu-1");
    expect(anew.state).toBe("active");
    expect((await serverOn(anew.server?.id ?? 0)).external_id).toBe("hatchery-test.eu-1");
    expect((await shop.services.get(`eu-${orphan}`)).server?.id).toBe(orphan);
    expect(found(await shop.drift.scan("eu"))).toEqual([]);
  });

  it("can be accepted as the truth instead", async () => {
    const { allocation_id: allocation, disk } = await serverOn(7);
    await admin.send("PATCH", "/servers/7/build", {
      allocation,
      limits: { memory: 12_345, swap: 0, disk, io: 500, cpu: 0 },
      feature_limits: { databases: 1, backups: 1, allocations: 0 },
    });
    await admin.send("POST", "/servers/7/suspend");
    await shop.drift.scan("eu");
    await repaired(await shop.drift.repair({ panel: "eu", repair: "accept-panel" }));
    expect(await shop.services.get("eu-7")).toMatchObject({
      state: "suspended",
      suspensionReason: "found-on-panel",
      applied: { limits: { memory: 12_345 } },
    });
    expect(found(await shop.drift.scan("eu"))).toEqual([]);
  });

  it("vanishes when somebody mends it on the panel", async () => {
    await changeDetails(8, { external_id: null });
    expect(found(await shop.drift.scan("eu"))).toEqual(["lost-external-id eu-8 8"]);
    await changeDetails(8, { external_id: "hatchery-test.eu-8" });
    expect(found(await shop.drift.scan("eu"))).toEqual([]);
  });

  it("gives a service up, or deletes a server, only when that is named", async () => {
    await admin.send("DELETE", "/servers/9");
    await changeDetails(10, { external_id: "hatchery-test.nobody" });
    await shop.operations.finished((await shop.services.terminate("eu-11")).operation.id);
    const { findings } = await shop.drift.scan("eu");
    const missing = findings.find(({ kind: what }) => what === "missing-server");
    await expect(shop.drift.repair({ findingId: missing?.id ?? "", repair: "delete-server" })).rejects.toMatchObject({
      code: "repair_not_offered",
    });
    await repaired(await shop.drift.repair({ findingId: missing?.id ?? "", repair: "give-up-service" }));
    expect((await shop.services.get("eu-9")).state).toBe("terminated");
    await repaired(await shop.drift.repair({ panel: "eu", kind: "lost-external-id" }));
    expect(found(await shop.drift.scan("eu"))).toEqual([]);
    await expect(shop.drift.repair({ findingId: missing?.id ?? "" })).rejects.toMatchObject({
      code: "drift_finding_not_found",
    });
  });

  it("refuses to delete what became a service's after the scan", async () => {
    await shop.services.create({
      id: "fresh",
      product: "paper",
      customer: { id: "c1" },
    });
    await changeDetails(12, { external_id: null });
    const { items } = await shop.operations.list({ service: "fresh" });
    await shop.operations.finished(items[0]?.id ?? "");
    const report = await shop.drift.scan("eu");
    expect(found(report)).toEqual(["lost-external-id eu-12 12"]);
    await repaired(await shop.drift.repair({ panel: "eu" }));
  });

  it("is not seen where operations are at work, however many scans run at once", async () => {
    const orders = await Promise.all(
      Array.from({ length: 8 }, (_, at) =>
        shop.services.create({ id: `busy-${at}`, product: "paper", customer: { id: `c${(at % 4) + 1}` } }),
      ),
    );
    const reports = await Promise.all([shop.drift.scan("eu"), shop.drift.scan("eu"), shop.drift.scan("eu")]);
    for (const report of reports) expect(found(report)).toEqual([]);
    for (const { operation } of orders) await shop.operations.finished(operation.id);
    expect(found(await shop.drift.scan("eu"))).toEqual([]);
  });
});
