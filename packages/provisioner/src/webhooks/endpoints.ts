import { asc, eq, getTableColumns, gt, sql } from "drizzle-orm";
import { parseInput } from "../commands/parse-input.ts";
import { databaseTime, fromNow } from "../database/database-time.ts";
import { webhookEndpoints } from "../database/webhook-schema.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { NotFoundError } from "../errors/not-found-error.ts";
import { pageQuery } from "../http/page-query.ts";
import { webhookEndpointBody } from "../http/webhooks.ts";
import type { Page, PageQuery } from "../interface/page.ts";
import type { WebhookEndpoint, WebhookEndpointWithSecret, Webhooks } from "../interface/webhooks.ts";
import type { Secrets } from "../panel/secrets.ts";
import { defaultLimit, idAt, pageOfRows } from "../queries/cursor.ts";
import { newestEvent } from "../queries/events.ts";
import { checkTarget } from "./check-target.ts";
import { newWebhookSecret, webhookPurpose } from "./webhook-secret.ts";
import type { WebhookSettings } from "./webhook-settings.ts";

/** How long an older secret signs as well. */
const overlapMs = 86_400_000;

export type EndpointRow = typeof webhookEndpoints.$inferSelect;

export function endpointsOf(
  context: EngineContext,
  secrets: Secrets,
  settings: WebhookSettings,
  onChange: () => void,
): Webhooks["endpoints"] {
  const { db } = context.database;

  async function find(id: string): Promise<EndpointRow> {
    const [row] = await db.select().from(webhookEndpoints).where(eq(webhookEndpoints.id, id));
    if (row === undefined) throw new NotFoundError("webhook_endpoint", id);
    return row;
  }

  return {
    async put(input): Promise<WebhookEndpointWithSecret> {
      const { id, url, events = null, enabled = true } = parseInput(webhookEndpointBody, input);
      checkTarget(url, settings.allowPrivateTargets);
      const secret = newWebhookSecret();
      const facts = { url, events, enabled, disabledBecause: null, updatedAt: databaseTime };
      const [row] = await db
        .insert(webhookEndpoints)
        .values({
          id,
          ...facts,
          secret: secrets.seal(secret, webhookPurpose(id)),
          position: await newestEvent(db),
          createdAt: databaseTime,
        })
        .onConflictDoUpdate({
          target: webhookEndpoints.id,
          // What it failed at before it was changed does not count any more.
          set: { ...facts, failingSince: null },
        })
        .returning({ ...getTableColumns(webhookEndpoints), isNew: sql<boolean>`(xmax = 0)` });
      if (row === undefined) throw new NotFoundError("webhook_endpoint", id);
      onChange();
      return { ...endpointFromRow(row), secret: row.isNew ? secret : null };
    },
    get: async (id) => endpointFromRow(await find(id)),
    async list(query: PageQuery = {}): Promise<Page<WebhookEndpoint>> {
      const { cursor, limit = defaultLimit } = parseInput(pageQuery, query);
      const after = idAt(cursor);
      const rows = await db
        .select()
        .from(webhookEndpoints)
        .where(after === null ? undefined : gt(webhookEndpoints.id, after))
        .orderBy(asc(webhookEndpoints.id))
        .limit(limit + 1);
      return pageOfRows(rows, limit, (row) => row.id, endpointFromRow);
    },
    async remove(id) {
      await find(id);
      await db.delete(webhookEndpoints).where(eq(webhookEndpoints.id, id));
    },
    async rotateSecret(id): Promise<WebhookEndpointWithSecret> {
      const secret = newWebhookSecret();
      const [row] = await db
        .update(webhookEndpoints)
        .set({
          previousSecret: webhookEndpoints.secret,
          previousSecretUntil: fromNow(overlapMs),
          secret: secrets.seal(secret, webhookPurpose(id)),
          updatedAt: databaseTime,
        })
        .where(eq(webhookEndpoints.id, id))
        .returning();
      if (row === undefined) throw new NotFoundError("webhook_endpoint", id);
      return { ...endpointFromRow(row), secret };
    },
  };
}

/** An endpoint as answered: its secrets stay behind. */
export function endpointFromRow(row: EndpointRow): WebhookEndpoint {
  const { id, url, events, enabled, disabledBecause, failingSince, previousSecretUntil, createdAt, updatedAt } = row;
  return { id, url, events, enabled, disabledBecause, failingSince, previousSecretUntil, createdAt, updatedAt };
}
