import { and, eq, ne, sql } from "drizzle-orm";
import { databaseNow } from "../database/database-time.ts";
import { driftFindings, driftScans } from "../database/drift-schema.ts";
import { customerLinks, panelAllocations, panelNodes, panels, reservations, services } from "../database/schema.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { InvalidInputError } from "../errors/invalid-input-error.ts";
import { NotFoundError } from "../errors/not-found-error.ts";
import { PanelInUseError } from "../errors/panel-in-use-error.ts";
import { panelBody } from "../http/panels.ts";
import type { PanelDetails, PanelInput } from "../interface/panels.ts";
import type { Secrets } from "../panel/secrets.ts";
import { panelDetails } from "../queries/panels.ts";
import { parseInput } from "./parse-input.ts";

/** Adds a panel, or changes it; keys that are left out stay. */
export async function putPanel(context: EngineContext, secrets: Secrets, input: PanelInput): Promise<PanelDetails> {
  const { id, url, name = id, acceptsOrders = true, applicationKey, clientKey } = parseInput(panelBody, input);
  const sealedClientKey =
    typeof clientKey === "string" ? secrets.seal(clientKey, `panel:${id}:client`) : (clientKey ?? undefined);
  const sealed = applicationKey === undefined ? undefined : secrets.seal(applicationKey, `panel:${id}:application`);
  const row = await context.database.db.transaction(async (tx) => {
    const now = await databaseNow(tx);
    const [known] = await tx.select().from(panels).where(eq(panels.id, id)).for("update");
    const key = sealed ?? known?.applicationKey;
    if (key === undefined) {
      throw new InvalidInputError([
        { path: "/applicationKey", code: "required", message: "A new panel needs its application key." },
      ]);
    }
    const facts = {
      name,
      url,
      acceptsOrders,
      applicationKey: key,
      clientKey: clientKey === null ? null : (sealedClientKey ?? known?.clientKey ?? null),
      updatedAt: now,
    };
    const [stored] = await tx
      .insert(panels)
      .values({ id, ...facts, createdAt: now })
      .onConflictDoUpdate({
        target: panels.id,
        // Strictly later, since connections are made anew when it changes.
        set: {
          ...facts,
          updatedAt: sql`greatest(excluded.updated_at, ${panels.updatedAt} + interval '1 millisecond')`,
        },
      })
      .returning();
    if (stored === undefined) throw new NotFoundError("panel", id);
    return stored;
  });
  context.panels.forget(id);
  return panelDetails(row);
}

/** Forgets a panel with all that was read of it. @throws PanelInUseError */
export async function removePanel(context: EngineContext, id: string): Promise<void> {
  await context.database.db.transaction(async (tx) => {
    const [known] = await tx.select({ id: panels.id }).from(panels).where(eq(panels.id, id)).for("update");
    if (known === undefined) throw new NotFoundError("panel", id);
    const [living] = await tx
      .select({ count: sql<number>`count(*)::int` })
      .from(services)
      .where(and(eq(services.panelId, id), ne(services.state, "terminated")));
    if ((living?.count ?? 0) > 0) throw new PanelInUseError(id, living?.count ?? 0);
    for (const table of [
      panelNodes,
      panelAllocations,
      reservations,
      customerLinks,
      driftScans,
      driftFindings,
    ] as const) {
      await tx.delete(table).where(eq(table.panelId, id));
    }
    await tx.delete(panels).where(eq(panels.id, id));
  });
  context.panels.forget(id);
}
