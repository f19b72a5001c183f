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
  /** Every number of ours up to this one is proven; null: none. */
  readonly canary: Canary | null;
  readonly fresh: boolean;
}

interface Canary {
  readonly serverId: number;
  /** A number alone may be that of another server of ours by now. */
  readonly serverUuid: string | null;
}

export function createPanelCanary(db: Database, connections: PanelConnections): PanelCanary {
  const underWay = new Map<PanelId, Promise<Canary | null>>();

  async function sighting(panelId: PanelId): Promise<Sighting> {
    const [row] = await db
      .select({
        serverId: panels.canaryServerId,
        serverUuid: panels.canaryServerUuid,
        agoMs: msUntil(panels.canarySeenAt.getSQL()),
      })
      .from(panels)
      .where(eq(panels.id, panelId));
    const { serverId = null, serverUuid = null, agoMs = null } = row ?? {};
    return {
      canary: serverId === null ? null : { serverId, serverUuid },
      fresh: agoMs !== null && agoMs > -trustedForMs,
    };
  }

  /** Looks at the canary and at what was made since; answers up to which number ours are proven. */
  async function look(panelId: PanelId, before: Canary | null): Promise<Canary | null> {
    const begunAt = await databaseNow(db);
    const gateway = (await connections.gateway(panelId)).withPriority("routine");
    const proven = await uncounted(() => prove(gateway, before));
    await db
      .update(panels)
      .set({
        canaryServerId: proven?.serverId ?? null,
        canaryServerUuid: proven?.serverUuid ?? null,
        canarySeenAt: begunAt,
      })
      .where(eq(panels.id, panelId));
    return proven;
  }

  async function prove(gateway: PanelGateway, before: Canary | null): Promise<Canary | null> {
    const { panelId } = gateway;
    if (before === null) return lastInRow(gateway, await known(panelId, 0, "up", lookedAtOnce));
    const atNumber = (await known(panelId, before.serverId, "down", 2)).filter(
      (each) => each.serverId === before.serverId,
    );
    // It ended if nobody has its number and uuid; with more than one of ours the number was given again.
    if (atNumber.length === 1 && before.serverUuid !== null && atNumber[0]?.serverUuid === before.serverUuid) {
      const newer = await known(panelId, before.serverId, "up", lookedAtOnce - 1);
      const proven = await lastInRow(gateway, [...atNumber, ...newer]);
      if (proven !== null) return proven;
    }
    // Numbers go up, so that what a restoration took away, and what was made after it, comes after all that it left.
    const older = await known(panelId, before.serverId, "down", lookedAtOnce);
    return lastInRow(gateway, older.toReversed());
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
      const { canary, fresh } = await sighting(panelId);
      if (fresh) return provenUpTo(canary, serverId);
      let looking = underWay.get(panelId);
      if (looking === undefined) {
        looking = look(panelId, canary).finally(() => underWay.delete(panelId));
        underWay.set(panelId, looking);
      }
      return provenUpTo(await looking, serverId);
    },
  };
}

function provenUpTo(canary: Canary | null, serverId: number): boolean {
  return canary !== null && serverId <= canary.serverId;
}

interface Known {
  readonly serverId: number;
  readonly serverUuid: string | null;
  readonly identifier: string;
  readonly externalId: string;
}

/** Of servers of ours in the order of their numbers, the last one before the first that does not stand where it should. */
async function lastInRow(gateway: PanelGateway, asked: readonly Known[]): Promise<Canary | null> {
  if (asked.length === 0) return null;
  const servers = await gateway.readServers(asked.map(({ identifier }) => identifier));
  const found = new Map<number, PanelServer>(servers.map((server) => [server.id, server]));
  const stands = ({ serverId, ...known }: Known) => {
    const server = found.get(serverId);
    return server !== undefined && isServerOf(server, known);
  };
  const missing = asked.find((each) => !stands(each));
  return asked.findLast(({ serverId }) => missing === undefined || serverId < missing.serverId) ?? null;
}
