import { expect, it } from "vitest";
import { anyDatabase } from "../support/databases.ts";
import { openLargeShop, requestsByKind, startLargePanel } from "../support/large-panel.ts";

it.each([anyDatabase])(
  "imports 1,000 servers by 12 list requests at most and one request each, into $name; again changes nothing",
  async (kind) => {
    const panel = await startLargePanel(1000, (server, at) => ({
      ...server,
      external_id: null,
      ...(at % 50 === 0 ? { status: "suspended" } : {}),
    }));
    const database = await kind.make();
    const shop = await openLargeShop(database.url, panel);
    try {
      for (let at = 1; at <= 250; at += 1) {
        await shop.customers.put({ id: `c${at}`, email: `customer${at}@example.test` });
      }
      await shop.start();
      await panel.control.clearRequests();
      const entries = [];
      let cursor: string | null | undefined;
      do {
        const page = await shop.imports.scan("eu", { limit: 100, ...(cursor ? { cursor } : {}) });
        entries.push(...page.items.flatMap(({ entry }) => entry ?? []));
        cursor = page.nextCursor;
      } while (cursor !== null);
      expect(entries).toHaveLength(1000);
      const results = await shop.imports.run(entries);
      for (const { operation } of results) {
        expect(await shop.operations.finished(operation.id)).toMatchObject({ status: "succeeded", panelRequests: 1 });
      }
      const requests = await requestsByKind(panel);
      expect(Object.keys(requests).sort()).toEqual(["GET /servers", "PATCH /servers/#/details"]);
      expect(requests["GET /servers"]).toBeLessThanOrEqual(12);
      expect(requests["PATCH /servers/#/details"]).toBe(1000);

      const before = await panel.control.dump();
      expect(new Set(before.servers.map(({ external_id }) => external_id)).size).toBe(1000);
      await panel.control.clearRequests();
      const again = await shop.imports.run(entries);
      expect(again.map(({ operation }) => operation.id)).toEqual(results.map(({ operation }) => operation.id));
      expect(await panel.control.requests()).toEqual([]);
      expect((await panel.control.dump()).servers).toEqual(before.servers);
      const suspended = await shop.services.list({ state: "suspended", limit: 200 });
      expect(suspended.items).toHaveLength(20);
    } finally {
      await shop.stop();
      await panel.close();
      await database.drop();
    }
  },
  240_000,
);
