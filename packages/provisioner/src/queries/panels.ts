import { and, asc, eq, gt, sql } from "drizzle-orm";
import { parseInput } from "../commands/parse-input.ts";
import type { Database } from "../database/database.ts";
import type { PanelRow } from "../database/rows.ts";
import { panelAllocations, panelNodes, panels, reservations } from "../database/schema.ts";
import { cpuRoom, diskRoom, memoryRoom } from "../domain/placement/capacity.ts";
import { NotFoundError } from "../errors/not-found-error.ts";
import { pageQuery } from "../http/page-query.ts";
import type { Page, PageQuery } from "../interface/page.ts";
import type { NodeCapacity, PanelDetails } from "../interface/panels.ts";
import { holdOf } from "../panel/hold-of.ts";
import { defaultLimit, idAt, pageOfRows } from "./cursor.ts";

/** A panel as answered: its keys stay behind. */
export function panelDetails(row: PanelRow): PanelDetails {
  const { id, name, url, flavour, acceptsOrders, clientKey, catalogueReadAt, createdAt, updatedAt } = row;
  const hasClientKey = clientKey !== null;
  return {
    id,
    name,
    url,
    flavour,
    acceptsOrders,
    hasClientKey,
    catalogueReadAt,
    hold: holdOf(row),
    createdAt,
    updatedAt,
  };
}

export async function getPanel(db: Database, id: string): Promise<PanelDetails> {
  const [row] = await db.select().from(panels).where(eq(panels.id, id));
  if (row === undefined) throw new NotFoundError("panel", id);
  return panelDetails(row);
}

export async function listPanels(db: Database, query: PageQuery = {}): Promise<Page<PanelDetails>> {
  const { cursor, limit = defaultLimit } = parseInput(pageQuery, query);
  const after = idAt(cursor);
  const rows = await db
    .select()
    .from(panels)
    .where(after === null ? undefined : gt(panels.id, after))
    .orderBy(asc(panels.id))
    .limit(limit + 1);
  return pageOfRows(rows, limit, (row) => row.id, panelDetails);
}

/** Room per node, with our promises counted. */
export async function panelCapacity(db: Database, panelId: string, now: Date): Promise<readonly NodeCapacity[]> {
  const nodes = await db
    .select()
    .from(panelNodes)
    .where(eq(panelNodes.panelId, panelId))
    .orderBy(asc(panelNodes.nodeId));
  const promises = await db.select().from(reservations).where(eq(reservations.panelId, panelId));
  const free = await db
    .select({ nodeId: panelAllocations.nodeId, count: sql<number>`count(*)::int` })
    .from(panelAllocations)
    .where(and(eq(panelAllocations.panelId, panelId), sql`not assigned and service_id is null`))
    .groupBy(panelAllocations.nodeId);
  return nodes.map(({ nodeId, facts, allocationsReadAt, heldUntil }) => {
    const here = promises
      .filter((promise) => promise.nodeId === nodeId)
      .map(({ memory, disk, cpu }) => ({ panelId, nodeId, memory, disk, cpu, ports: [] }));
    const { name, locationId, tags = [], maintenance, memory, disk } = facts;
    return {
      nodeId,
      name,
      locationId,
      tags,
      public: facts.public,
      maintenance,
      memory,
      disk,
      freeMemory: memoryRoom(facts, here).free,
      freeDisk: diskRoom(facts, here).free,
      freeCpu: cpuRoom(facts, here).free,
      freeAllocations: allocationsReadAt === null ? null : (free.find((row) => row.nodeId === nodeId)?.count ?? 0),
      heldUntil: heldUntil !== null && heldUntil > now ? heldUntil : null,
    };
  });
}
