import { describe, expect, it } from "vitest";
import { postgresDatabases } from "./support/databases.ts";
import { openShop, orderOf, serversOn, startPanel } from "./support/shop.ts";

const [kind] = postgresDatabases;

describe.skipIf(kind === undefined)("two workers on PostgreSQL", () => {
  it("run no operation twice and keep the order of each service", async () => {
    await using panel = await startPanel();
    if (kind === undefined) throw new Error("skipped without PostgreSQL");
    const database = await kind.make();
    try {
      await using one = await openShop(database.url, panel);
      await using other = await openShop(database.url, panel);
      await Promise.all([one.start(), other.start()]);
      const ids = Array.from({ length: 20 }, (_, index) => `shared-${index}`);
      const given = await Promise.all(
        ids.map(async (id, index) => {
          const shop = index % 2 === 0 ? one : other;
          await shop.services.create(orderOf(id, `customer-${index % 3}`));
          return (index % 2 === 0 ? other : one).services.suspend(id);
        }),
      );
      for (const { operation } of given) {
        expect((await one.operations.finished(operation.id)).status).toBe("succeeded");
      }
      expect(await serversOn(panel)).toHaveLength(ids.length);
      const sent = await panel.control.requests();
      const changes = sent.filter(({ method, path }) => method === "POST" && !path.endsWith("/users"));
      expect(changes.length).toBe(2 * ids.length);
      for (const id of ids) {
        const { items } = await one.events.list({ service: id, limit: 200 });
        const states = items.map((event) => event.type).filter((type) => /service\.(activated|suspended)/.test(type));
        expect(states).toEqual(["service.activated", "service.suspended"]);
        expect(items.filter((event) => event.type === "operation.started")).toHaveLength(2);
      }
    } finally {
      await database.drop();
    }
  });
});
