import type { PanelEmulator } from "@hatchery/panel-emulator";
import { expect, it } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { databaseLocation } from "../../src/database/location.ts";
import { openDatabase } from "../../src/database/open-database.ts";
import { customerLinks, customers, services } from "../../src/database/schema.ts";
import { silentLogger } from "../../src/telemetry/logger.ts";
import { durableDatabases } from "../support/databases.ts";
import { openLargeShop, requestsByKind, startLargePanel } from "../support/large-panel.ts";

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

it.each(durableDatabases.slice(-1))(
  "finds every disagreement among 10,000 servers by list requests alone on $name",
  async (kind) => {
    const panel = await startLargePanel(servers, (server) => {
      const wrong = wrongOf(server.id ?? 0);
      if (wrong === "missing-server") return null;
      const external_id = wrong === "lost-external-id" ? null : `hatchery.s-${server.id}`;
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
      expect(Object.keys(requests)).toEqual(["GET /servers"]);
      // One per page of 500, and one to look for those that are missing once more.
      expect(requests["GET /servers"]).toBe(servers / 500 + 1);
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
  const location = databaseLocation(url);
  if (location === null) throw new Error("This is no database");
  const database = await openDatabase(location, silentLogger);
  const { db } = database;
  const now = new Date();
  const world = await panel.control.dump();
  const owners = [...new Set(world.servers.map(({ owner_id }) => owner_id))];
  await inBatches(owners, async (some) => {
    await db
      .insert(customers)
      .values(some.map((id) => ({ id: `c${id}`, email: `${id}@example.test`, createdAt: now, updatedAt: now })));
    await db.insert(customerLinks).values(
      some.map((id) => ({
        customerId: `c${id}`,
        panelId: "eu",
        panelUserId: id,
        origin: "linked" as const,
        createdAt: now,
      })),
    );
  });
  await storeStranger(db, now);
  const there = new Map(world.servers.map((server) => [server.id, server]));
  const model = world.servers[0];
  if (model === undefined) throw new Error("The panel has no server");
  const sold = ids().filter((id) => wrongOf(id) !== "orphan-server");
  await inBatches(sold, async (some) => {
    await db.insert(services).values(some.map((id) => serviceRow(id, there.get(id) ?? { ...model, id }, now)));
  });
  await database.close();
}

type WorldServer = Awaited<ReturnType<PanelEmulator["control"]["dump"]>>["servers"][number];

function serviceRow(id: number, server: WorldServer, now: Date): typeof services.$inferInsert {
  const wrong = wrongOf(id);
  const egg = productOf(server.egg_id);
  const { swap, disk, io, cpu, threads, oom_disabled } = server;
  return {
    id: `s-${id}`,
    orderHash: "",
    state: wrong === "not-suspended" ? "suspended" : "active",
    customerId: wrong === "wrong-owner" ? "stranger" : `c${server.owner_id}`,
    productId: egg,
    productVersion: 1,
    egg,
    options: {},
    variables: {},
    applied: {
      egg,
      limits: {
        memory: wrong === "wrong-limits" ? 77 : server.memory,
        swap,
        disk,
        io,
        cpu,
        threads,
        oomKiller: !oom_disabled,
      },
      featureLimits: { databases: 1, backups: 1, allocations: 0 },
      image: null,
      startup: null,
      variables: {},
      panels: [],
      dedicatedIp: false,
      ports: null,
      startOnCompletion: true,
      skipScripts: false,
    },
    externalId: `hatchery.s-${id}`,
    panelId: "eu",
    nodeId: server.node_id,
    serverId: id,
    serverUuid: server.uuid,
    serverIdentifier: wrong === "missing-server" ? `g${String(id).padStart(7, "0")}` : server.uuid.slice(0, 8),
    addresses: [],
    createdAt: now,
  };
}

/** A customer whose account owns none of the servers. */
async function storeStranger(db: Database, now: Date): Promise<void> {
  await db.insert(customers).values({ id: "stranger", email: "s@example.test", createdAt: now, updatedAt: now });
  await db
    .insert(customerLinks)
    .values({ customerId: "stranger", panelId: "eu", panelUserId: 999_999, origin: "linked", createdAt: now });
}

function productOf(egg: number): string {
  return ["paper", "fivem", "rust"][egg - 1] ?? "paper";
}

async function inBatches<Item>(items: readonly Item[], write: (some: readonly Item[]) => Promise<void>): Promise<void> {
  for (let first = 0; first < items.length; first += 500) await write(items.slice(first, first + 500));
}
