import { and, asc, desc, eq, gt, isNotNull, lte, ne } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { databaseNow, msUntil } from "../database/database-time.ts";
import { panels, services } from "../database/schema.ts";
import type { PanelId } from "../domain/panel.ts";
import type { PanelServer } from "../domain/panel-server.ts";
import { isServerOf } from "../domain/server-identity.ts";
import type { PanelConnections } from "./panel-connections.ts";
import type { PanelGateway } from "./panel-gateway.ts";
import { uncounted } from "./request-counter.ts";

/**
 * Tells that a panel is still the one that we know, without reading every server before it is acted on.
 *
 * A panel numbers its servers in ascending order, and gives a number again only after it was restored from a backup. The canary is
 * the newest server of ours up to which every one has been seen at its number, with its uuid. As long as it stands there, the panel
 * was not restored to a time before it was made, so that every number up to it is what it was or nobody's. Servers made since
 * become the canary once they have been seen together with it: one that was made after a restoration proves nothing about those
 * before.
 */
export interface PanelCanary {
  /** Whether the number of a server of ours surely is no other server's. One list request per panel and minute, charged to nobody. */
  vouchesFor(panel: PanelId, serverId: number): Promise<boolean>;
}

/** So long a look is good for. */
const trustedForMs = 60_000;
/** Servers per look: what fits into one list request. */
const lookedAtOnce = 400;

interface Sighting {
  /** Every number of ours up to this one is proven; 0: none. */
  readonly serverId: number;
  readonly fresh: boolean;
}

export function createPanelCanary(db: Database, connections: PanelConnections): PanelCanary {
  const underWay = new Map<PanelId, Promise<number>>();

  async function sighting(panelId: PanelId): Promise<Sighting> {
    const [row] = await db
      .select({ serverId: panels.canaryServerId, agoMs: msUntil(panels.canarySeenAt.getSQL()) })
      .from(panels)
      .where(eq(panels.id, panelId));
    const { serverId = null, agoMs = null } = row ?? {};
    return { serverId: serverId ?? 0, fresh: agoMs !== null && agoMs > -trustedForMs };
  }

  /** Looks at the canary and at what was made since; answers up to which number ours are proven. */
  async function look(panelId: PanelId, before: number): Promise<number> {
    const begunAt = await databaseNow(db);
    const gateway = (await connections.gateway(panelId)).withPriority("routine");
    const proven = await uncounted(() => prove(gateway, before));
    await db.update(panels).set({ canaryServerId: proven, canarySeenAt: begunAt }).where(eq(panels.id, panelId));
    return proven;
  }

  async function prove(gateway: PanelGateway, before: number): Promise<number> {
    const newest = await known(gateway.panelId, before, "down", lookedAtOnce);
    // More than one of ours where a number was given again: then it proves nothing.
    const canaries = newest.filter(({ serverId }) => serverId === newest[0]?.serverId);
    const newer = await known(gateway.panelId, newest[0]?.serverId ?? 0, "up", lookedAtOnce - canaries.length);
    const asked = [...canaries, ...newer];
    const proven = lastInRow(asked, await seen(gateway, asked));
    if (canaries.length === 0 || proven !== 0) return proven;
    // It is gone, or another server has its number: an older one may still stand for those before it.
    const there = await seen(gateway, newest);
    return newest.find(({ serverId }) => there.has(serverId))?.serverId ?? 0;
  }

  async function known(panelId: PanelId, from: number, way: "up" | "down", most: number): Promise<readonly Known[]> {
    const rows = await db
      .select({
        serverId: services.serverId,
        serverUuid: services.serverUuid,
        identifier: services.serverIdentifier,
        externalId: services.externalId,
      })
      .from(services)
      .where(
        and(
          eq(services.panelId, panelId),
          ne(services.state, "terminated"),
          isNotNull(services.serverIdentifier),
          way === "up" ? gt(services.serverId, from) : lte(services.serverId, from),
        ),
      )
      .orderBy(way === "up" ? asc(services.serverId) : desc(services.serverId))
      .limit(most);
    return rows.flatMap(({ serverId, identifier, ...row }) =>
      serverId === null || identifier === null ? [] : [{ ...row, serverId, identifier }],
    );
  }

  return {
    async vouchesFor(panelId, serverId) {
      const { serverId: canary, fresh } = await sighting(panelId);
      if (fresh) return serverId <= canary;
      let looking = underWay.get(panelId);
      if (looking === undefined) {
        looking = look(panelId, canary).finally(() => underWay.delete(panelId));
        underWay.set(panelId, looking);
      }
      return serverId <= (await looking);
    },
  };
}

interface Known {
  readonly serverId: number;
  readonly serverUuid: string | null;
  readonly identifier: string;
  readonly externalId: string;
}

/** The numbers at which every one of them stands that has it. */
async function seen(gateway: PanelGateway, asked: readonly Known[]): Promise<ReadonlySet<number>> {
  if (asked.length === 0) return new Set();
  const servers = await gateway.readServers(asked.map(({ identifier }) => identifier));
  const found = new Map<number, PanelServer>(servers.map((server) => [server.id, server]));
  const there = ({ serverId, ...known }: Known) => {
    const server = found.get(serverId);
    return server !== undefined && isServerOf(server, known);
  };
  const elsewhere = new Set(asked.filter((each) => !there(each)).map(({ serverId }) => serverId));
  return new Set(asked.map(({ serverId }) => serverId).filter((number) => !elsewhere.has(number)));
}

/** The last one before the first that is not there. */
function lastInRow(asked: readonly Known[], there: ReadonlySet<number>): number {
  const missing = asked.findIndex(({ serverId }) => !there.has(serverId));
  return asked.at(missing === -1 ? -1 : missing - 1 < 0 ? asked.length : missing - 1)?.serverId ?? 0;
}
