import { eq } from "drizzle-orm";
import { asked } from "../commands/asked.ts";
import type { Database } from "../database/database.ts";
import { databaseNow } from "../database/database-time.ts";
import { services } from "../database/schema.ts";
import type { PanelServer } from "../domain/panel-server.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { claimsOn } from "../import/import-facts.ts";
import type { Actor } from "../interface/actor.ts";
import type { FindingRow } from "./drift-report.ts";
import { closeFinding, type RepairEnd, refusedRepair } from "./repair-done.ts";

/**
 * Deletes a server that no living service has. It is read again first, since a scan may be hours old: a server that a service
 * has by now, by its number or its external id, stays.
 */
export async function deleteStrayServer(context: EngineContext, finding: FindingRow, actor: Actor): Promise<RepairEnd> {
  const { db } = context.database;
  const { panelId, serverId } = finding;
  if (serverId === null) return refusedRepair("The finding names no server.");
  const gateway = await context.panels.gateway(panelId);
  const server = await asked(() => gateway.findOwnedServer(serverId));
  let message = "";
  if (server !== null) {
    const owner = (await claimsOn(db, panelId, [serverId])).get(serverId) ?? (await namedService(db, server));
    if (owner !== null && owner !== undefined) return refusedRepair(`Server ${serverId} is service ${owner}'s by now.`);
    if (!(await asked(() => gateway.isOnNode(server)))) message = leftOnNode(server);
    await asked(() => gateway.deleteServer(serverId));
  }
  await db.transaction(async (tx) => closeFinding(tx, finding, actor, await databaseNow(tx)));
  return { outcome: "done", operation: null, message };
}

function leftOnNode({ uuid, nodeId }: PanelServer): string {
  return `The daemon of node ${nodeId} answered with an error: look whether ${uuid} lives on there.`;
}

/** The living service whose only server this can be, by its external id. */
async function namedService(db: Database, { externalId }: PanelServer): Promise<string | null> {
  if (externalId === null) return null;
  const [named] = await db
    .select({ id: services.id, state: services.state, serverId: services.serverId })
    .from(services)
    .where(eq(services.externalId, externalId.trimEnd().toLowerCase()));
  if (named === undefined || named.state === "terminated" || named.serverId !== null) return null;
  return named.id;
}
