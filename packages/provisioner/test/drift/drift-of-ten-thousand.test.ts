import type { PanelEmulator } from "@hatchery/panel-emulator";
import { expect, it } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { customerLinks, customers } from "../../src/database/schema.ts";
import { eachEngine } from "../support/databases.ts";
import { openLargeShop, requestsByKind, startLargePanel } from "../support/large-panel.ts";
import { openTables } from "../support/open-tables.ts";
import { storeSoldServers } from "../support/sold-servers.ts";

const servers = 10_000;
/** What is wrong with one server in so many, and under which kind the report lists it. */
const wrongs = [
  { every: 1000, kind: "missing-server" },
  { every: 500, kind: "orphan-server" },
  { every: 400, kind: "lost-external-id" },
  { every: 300, kind: "wrong-owner" },
  { every: 250, kind: "wrong-limits" },
  { every: 200, kind: "not-suspended" },
  { every: 125, kind: "not-unsuspended" },
] as const;

type Wrong = (typeof wrongs)[number]["kind"] | null;
const wrongOf = (id: number): Wrong => wrongs.find(({ every }) => id % every === 0)?.kind ?? null;

it.each(eachEngine.slice(-1))(
  "finds every disagreement among 10,000 servers by list requests alone on $name",
  async (kind) => {
    const panel = await startLargePanel(servers, (server) => {
      const wrong = wrongOf(server.id ?? 0);
      if (wrong === "missing-server") return null;
      const external_id = wrong === "lost-external-id" ? null : `hatchery-test.s-${server.id}`;
      return { ...server, external_id, ...(wrong === "not-unsuspended" ? { status: "suspended" } : {}) };
    });
    const database = await kind.make();
    const first = await openLargeShop(database.url, panel);
    await first.stop();
    await storeServices(database.url, panel);
    const shop = await openLargeShop(database.url, panel);
    try {
      await panel.control.clearRequests();
      const report = await shop.drift.scan("eu");
      const requests = await requestsByKind(panel);
      expect(Object.keys(requests).sort()).toEqual(["GET /servers", "GET /users"]);
      // One per page of 500, and one to look for those that are missing once more.
      expect(requests["GET /servers"]).toBe(servers / 500 + 1);
      expect(requests["GET /users"]).toBe(Math.ceil((await panel.control.dump()).users.length / 500));
      const expected = Object.fromEntries(
        wrongs.map(({ kind: what }) => [what, ids().filter((id) => wrongOf(id) === what).length]),
      );
      expect(report.counts).toEqual(expected);
      expect(report.servers).toBe(servers - (expected["missing-server"] ?? 0));
      expect(report.services).toBe(servers - (expected["orphan-server"] ?? 0));
      const found = [];
      for (let cursor: string | null | undefined; cursor !== null; ) {
        const page = await shop.drift.report("eu", { limit: 200, ...(cursor ? { cursor } : {}) });
        found.push(...page.findings.map(({ kind: what, serverId }) => `${what} ${serverId}`));
        cursor = page.nextCursor;
      }
      expect(found.sort()).toEqual(
        ids()
          .flatMap((id) => (wrongOf(id) === null ? [] : [`${wrongOf(id)} ${id}`]))
          .sort(),
      );
    } finally {
      await shop.stop();
      await panel.close();
      await database.drop();
    }
  },
  240_000,
);

function ids(): readonly number[] {
  return Array.from({ length: servers }, (_, at) => at + 1);
}

/** Stores the services as they would stand after a year of sales, with something wrong about some. */
async function storeServices(url: string, panel: PanelEmulator): Promise<void> {
  const { db, close } = await openTables(url);
  const { servers: there, users } = await panel.control.dump();
  const owners = new Set(there.map(({ owner_id }) => owner_id));
  await storeStranger(db, users.find(({ id }) => !owners.has(id))?.id ?? 0);
  const [model] = there;
  if (model === undefined) throw new Error("The panel has no server");
  const missing = ids().filter((id) => wrongOf(id) === "missing-server");
  await storeSoldServers(
    db,
    [...there, ...missing.map((id) => ({ ...model, id, uuid: uuidOfMissing(id) }))],
    (row, { id }) => {
      switch (wrongOf(id)) {
        case "orphan-server":
          return null;
        case "wrong-owner":
          return { ...row, customerId: "stranger" };
        case "wrong-limits":
          return { ...row, applied: { ...row.applied, limits: { ...row.applied.limits, memory: 77 } } };
        case "not-suspended":
          return { ...row, state: "suspended" };
        default:
          return row;
      }
    },
  );
  await close();
}

const uuidOfMissing = (id: number) => `${String(id).padStart(8, "0")}-0000-4000-8000-000000000000`;

/** A customer whose account owns none of the servers. */
async function storeStranger(db: Database, panelUserId: number): Promise<void> {
  const now = new Date();
  await db.insert(customers).values({ id: "stranger", email: "s@example.test", createdAt: now, updatedAt: now });
  await db
    .insert(customerLinks)
    .values({ customerId: "stranger", panelId: "eu", panelUserId, origin: "linked", createdAt: now });
}
