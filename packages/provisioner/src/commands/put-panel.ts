import { and, eq, ne, sql } from "drizzle-orm";
import type { z } from "zod";
import { databaseNow } from "../database/database-time.ts";
import { driftFindings, driftScans } from "../database/drift-schema.ts";
import type { PanelRow } from "../database/rows.ts";
import { customerLinks, panelAllocations, panelNodes, panels, reservations, services } from "../database/schema.ts";
import type { Flavour } from "../domain/panel.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { InvalidInputError } from "../errors/invalid-input-error.ts";
import { NotFoundError } from "../errors/not-found-error.ts";
import { PanelCheckFailedError } from "../errors/panel-check-failed-error.ts";
import { PanelInUseError } from "../errors/panel-in-use-error.ts";
import { panelBody } from "../http/panels.ts";
import type { Actor } from "../interface/actor.ts";
import type { PanelDetails, PanelInput } from "../interface/panels.ts";
import type { PanelCredentials } from "../panel/panel-connections.ts";
import { releasePanel } from "../panel/panel-holds.ts";
import type { Secrets } from "../panel/secrets.ts";
import { getPanel, panelDetails } from "../queries/panels.ts";
import { parseInput } from "./parse-input.ts";

/** Adds a panel, or changes it; keys that are left out stay. */
export async function putPanel(
  context: EngineContext,
  secrets: Secrets,
  input: PanelInput,
  actor: Actor,
): Promise<PanelDetails> {
  const { check = false, ...given } = parseInput(panelBody, input);
  const checked = check ? await checkPanel(context, secrets, given) : null;
  const { id, url, name = id, acceptsOrders = true } = given;
  const row = await context.database.db.transaction(async (tx) => {
    const now = await databaseNow(tx);
    const [known] = await tx.select().from(panels).where(eq(panels.id, id)).for("update");
    const { applicationKey, clientKey } = credentialsOf(secrets, given, known);
    const changed = known !== undefined && isAnother(secrets, known, { url, applicationKey, clientKey });
    const kept = known === undefined || changed ? flavourOf(applicationKey) : known.flavour;
    const facts = {
      name,
      url,
      flavour: given.flavour ?? checked ?? kept,
      acceptsOrders,
      applicationKey: secrets.seal(applicationKey, `panel:${id}:application`),
      clientKey: clientKey === null ? null : secrets.seal(clientKey, `panel:${id}:client`),
      updatedAt: now,
    };
    if (changed) {
      await releasePanel(tx, context.queue, { panelId: id, by: "put", actor });
    }
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

type GivenPanel = Omit<z.output<typeof panelBody>, "check">;

/**
 * Asks the panel before anything is stored, and answers which one it is; null if it does not show. Nobody has to know: one that is
 * not what its key says is looked at again as what it is.
 *
 * @throws PanelCheckFailedError
 */
async function checkPanel(
  { database, panels: connections }: EngineContext,
  secrets: Secrets,
  given: GivenPanel,
): Promise<Flavour | null> {
  const [known] = await database.db.select().from(panels).where(eq(panels.id, given.id));
  const credentials = credentialsOf(secrets, given, known);
  const assumed = given.flavour ?? flavourOf(credentials.applicationKey);
  let diagnosis = await connections.strange(assumed, credentials).diagnose();
  const shown = diagnosis.flavour === "unknown" ? null : diagnosis.flavour;
  if (shown !== null && shown !== assumed && given.flavour === undefined) {
    diagnosis = await connections.strange(shown, credentials).diagnose();
  }
  const failed = diagnosis.checks.filter(({ status }) => status === "failed");
  if (failed.length > 0) throw new PanelCheckFailedError(given.id, failed);
  return shown;
}

/** Which panel gives out such keys. */
function flavourOf(applicationKey: string): Flavour {
  return /^p(app|acc)_/.test(applicationKey) ? "pelican" : "pterodactyl";
}

function credentialsOf(secrets: Secrets, given: GivenPanel, known: PanelRow | undefined): PanelCredentials {
  const before = known === undefined ? null : storedCredentials(secrets, known);
  const applicationKey = given.applicationKey ?? before?.applicationKey;
  if (applicationKey === undefined) {
    throw new InvalidInputError([
      { path: "/applicationKey", code: "required", message: "A new panel needs its application key." },
    ]);
  }
  const clientKey = given.clientKey === undefined ? (before?.clientKey ?? null) : given.clientKey;
  return { url: given.url, applicationKey, clientKey };
}

function storedCredentials(secrets: Secrets, { id, url, applicationKey, clientKey }: PanelRow): PanelCredentials {
  return {
    url,
    applicationKey: secrets.open(applicationKey, `panel:${id}:application`),
    clientKey: clientKey === null ? null : secrets.open(clientKey, `panel:${id}:client`),
  };
}

/** What is asked for operations goes elsewhere, or under another key. */
function isAnother(secrets: Secrets, known: PanelRow, { url, applicationKey }: PanelCredentials): boolean {
  const before = storedCredentials(secrets, known);
  return before.url !== url || before.applicationKey !== applicationKey;
}

/** Lets operations go on whatever the panel was held for. @throws NotFoundError */
export async function releaseHeldPanel(context: EngineContext, id: string, actor: Actor): Promise<PanelDetails> {
  await getPanel(context.database.db, id);
  await context.panelHolds.release(id, "person", actor);
  return getPanel(context.database.db, id);
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
