import type { World } from "@hatchery/panel-emulator";
import type { Database } from "../../src/database/database.ts";
import { customerLinks, customers, services } from "../../src/database/schema.ts";
import { inPortions } from "./in-portions.ts";
import { largePanelProducts } from "./large-panel.ts";

export type WorldServer = World["servers"][number];

export type SoldServer = ReturnType<typeof soldServer>;

/**
 * Stores a service for every server of the large panel, and its owners as customers `c1`, `c2` …, as they would stand after a
 * year of sales. `change` says what becomes of each service; null leaves it out.
 */
export async function storeSoldServers(
  db: Database,
  servers: readonly WorldServer[],
  change: (service: SoldServer, server: WorldServer) => typeof services.$inferInsert | null = (service) => service,
): Promise<void> {
  const now = new Date();
  const owners = [...new Set(servers.map(({ owner_id }) => owner_id))];
  await inPortions(owners, async (some) => {
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
  const sold = servers.flatMap((server) => change(soldServer(server, now), server) ?? []);
  await inPortions(sold, (some) => db.insert(services).values([...some]));
}

function soldServer(server: WorldServer, now: Date) {
  const egg = largePanelProducts[server.egg_id - 1]?.id ?? "paper";
  const { memory, swap, disk, io, cpu, threads, oom_disabled } = server;
  return {
    id: `s-${server.id}`,
    orderHash: "",
    state: "active",
    customerId: `c${server.owner_id}`,
    productId: egg,
    productVersion: 1,
    egg,
    options: {},
    variables: {},
    applied: {
      egg,
      limits: { memory, swap, disk, io, cpu, threads, oomKiller: !oom_disabled },
      featureLimits: { databases: 1, backups: 1, furtherPorts: 0 },
      image: null,
      startup: null,
      variables: {},
      panels: [],
      dedicatedIp: false,
      ports: null,
      startOnCompletion: true,
      skipScripts: false,
    },
    externalId: `hatchery-test.s-${server.id}`,
    panelId: "eu",
    nodeId: server.node_id,
    serverId: server.id,
    serverUuid: server.uuid,
    serverIdentifier: server.uuid.slice(0, 8),
    addresses: [],
    createdAt: now,
  } satisfies typeof services.$inferInsert;
}
