import { asc } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { migrate } from "../../src/database/migrate.ts";
import { panelAllocations, panels, reservations } from "../../src/database/schema.ts";
import { updateRows } from "../../src/database/update-rows.ts";
import { type DatabaseKind, eachEngine } from "../support/databases.ts";
import { openTables } from "../support/open-tables.ts";

async function withDatabase(kind: DatabaseKind, test: (db: Database) => Promise<void>): Promise<void> {
  const made = await kind.make();
  const { db, close } = await openTables(made.url);
  try {
    await migrate(db);
    await test(db);
  } finally {
    await close();
    await made.drop();
  }
}

const morning = new Date("2026-03-01T06:00:00.123Z");
const evening = new Date("2026-03-01T18:30:00.456Z");

function panel(id: string) {
  return {
    id,
    name: id,
    url: "https://panel.test",
    acceptsOrders: true,
    applicationKey: "sealed",
    clientKey: "sealed",
  };
}

describe.each(eachEngine)("changing many rows on $name", (kind) => {
  it("gives each row its own values, of every type, and leaves the rest alone", () =>
    withDatabase(kind, async (db) => {
      const rows = ["eu", "us", "asia"].map((id) => ({ ...panel(id), createdAt: morning, updatedAt: morning }));
      await db.insert(panels).values(rows);
      const [before] = await db.select().from(panels).orderBy(asc(panels.id));
      const catalogue = { nests: [{ id: 1, name: 'It\'s "blocks" \\ ünïcode 🎮' }], eggs: [], locations: [] };

      await updateRows(
        db,
        panels,
        ["id"],
        [
          { id: "eu", name: "Europe", updatedAt: evening, acceptsOrders: false },
          { id: "us", name: "O'Brien; drop table", updatedAt: evening, acceptsOrders: true },
          { id: "asia", clientKey: null, catalogue },
          { id: "nowhere", name: "Nobody has this id" },
        ],
      );

      const [asia, eu, us] = await db.select().from(panels).orderBy(asc(panels.id));
      expect(asia).toEqual({ ...before, clientKey: null, catalogue });
      expect(eu).toMatchObject({ name: "Europe", updatedAt: evening, createdAt: morning, acceptsOrders: false });
      expect(us).toMatchObject({ name: "O'Brien; drop table", updatedAt: evening, clientKey: "sealed" });
    }));

  it("finds rows by a key of several columns", () =>
    withDatabase(kind, async (db) => {
      const port = { nodeId: 1, ip: "198.51.100.1", alias: null, assigned: false, serviceId: null, dedicated: false };
      const free = ["eu", "us"].map((panelId) => ({ ...port, panelId, id: 7, port: 25_565 }));
      await db.insert(panelAllocations).values(free);
      await updateRows(
        db,
        panelAllocations,
        ["panelId", "id"],
        [{ panelId: "us", id: 7, serviceId: "one", dedicated: true }],
      );
      const [eu, us] = await db.select().from(panelAllocations).orderBy(asc(panelAllocations.panelId));
      expect(eu).toEqual(free[0]);
      expect(us).toEqual({ ...free[1], serviceId: "one", dedicated: true });
    }));

  it("asks nothing for no rows, or for rows in which nothing changes", () =>
    withDatabase(kind, async (db) => {
      const room = { serviceId: "one", panelId: "eu", nodeId: 1, memory: 512, disk: 1024, createdAt: morning };
      await db.insert(reservations).values(room);
      await updateRows(db, reservations, ["serviceId"], []);
      await updateRows(db, reservations, ["serviceId"], [{ serviceId: "one" }]);
      expect(await db.select().from(reservations)).toMatchObject([room]);
    }));
});
