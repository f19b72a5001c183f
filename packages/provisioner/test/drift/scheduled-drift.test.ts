import { describe, expect, it } from "vitest";
import { eachEngine } from "../support/databases.ts";
import { openLargeShop, requestsByKind, startLargePanel } from "../support/large-panel.ts";
import { panelApi } from "../support/panel-api.ts";

describe.each(eachEngine)("scheduled scans on $name", (kind) => {
  it("find drift without being asked, repair what the policy says and nothing else", async () => {
    const panel = await startLargePanel(6, (server) => ({ ...server, external_id: null }));
    const database = await kind.make();
    const shop = await openLargeShop(database.url, panel, {
      drift: { scanIntervalMs: 300, repairs: { "lost-external-id": "restore-external-id" } },
    });
    try {
      for (const at of [1, 2]) await shop.customers.put({ id: `c${at}`, email: `customer${at}@example.test` });
      const repaired = new Promise((resolve) => {
        shop.on("drift.repaired", ({ data }) => {
          if (data.kind === "lost-external-id") resolve(data.serverId);
        });
      });
      const missing = new Promise((resolve) => {
        shop.on("drift.found", ({ data }) => {
          if (data.kind === "missing-server") resolve(data.serverId);
        });
      });
      await shop.start();
      const { items } = await shop.imports.scan("eu");
      for (const { operation } of await shop.imports.run(items.flatMap(({ entry }) => entry ?? [])))
        await shop.operations.finished(operation.id);
      const { servers } = await panel.control.dump();
      const [lost, gone] = servers;
      if (lost === undefined || gone === undefined) throw new Error("The panel has no servers");
      const admin = panelApi(panel);
      await admin.send("DELETE", `/servers/${gone.id}`);
      await admin.send("PATCH", `/servers/${lost.id}/details`, { name: lost.name, user: lost.owner_id });
      expect(await missing).toBe(gone.id);
      expect(await repaired).toBe(lost.id);
      const after = (await panel.control.dump()).servers.find(({ id }) => id === lost.id);
      expect(after?.external_id).toBe(lost.external_id);
      expect((await shop.services.get(`eu-${gone.id}`)).state).toBe("active");
      expect((await shop.drift.report("eu")).counts).toEqual({ "missing-server": 1 });
    } finally {
      await shop.stop();
      await panel.close();
      await database.drop();
    }
  }, 120_000);

  it("wait an interval before the first one, and are not made where that is wanted", async () => {
    const panel = await startLargePanel(2, (server) => server);
    const database = await kind.make();
    for (const drift of [{ scanIntervalMs: null }, {}]) {
      const shop = await openLargeShop(database.url, panel, { drift });
      await panel.control.clearRequests();
      await shop.start();
      await shop.stop();
      expect(await requestsByKind(panel)).toEqual({});
    }
    await panel.close();
    await database.drop();
  }, 120_000);
});
