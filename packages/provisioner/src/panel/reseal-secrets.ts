import { and, eq } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { panels } from "../database/schema.ts";
import { webhookEndpoints } from "../database/webhook-schema.ts";
import { webhookPurpose } from "../webhooks/webhook-secret.ts";
import type { Secrets } from "./secrets.ts";

/** Seals anew, with the current key, what an older key sealed. @throws EncryptionKeyWrongError if a key is missing. */
export async function resealSecrets(db: Database, secrets: Secrets): Promise<void> {
  const anew = (sealed: string, purpose: string) =>
    secrets.isOutdated(sealed) ? secrets.seal(secrets.open(sealed, purpose), purpose) : sealed;
  await resealPanels(db, anew);
  await resealWebhooks(db, anew);
}

type Anew = (sealed: string, purpose: string) => string;

async function resealPanels(db: Database, anew: Anew): Promise<void> {
  const rows = await db.select().from(panels);
  for (const { id, applicationKey, clientKey } of rows) {
    const resealed = {
      applicationKey: anew(applicationKey, `panel:${id}:application`),
      clientKey: clientKey === null ? null : anew(clientKey, `panel:${id}:client`),
    };
    if (resealed.applicationKey === applicationKey && resealed.clientKey === clientKey) continue;
    await db
      .update(panels)
      .set(resealed)
      .where(and(eq(panels.id, id), eq(panels.applicationKey, applicationKey)));
  }
}

async function resealWebhooks(db: Database, anew: Anew): Promise<void> {
  const rows = await db.select().from(webhookEndpoints);
  for (const { id, secret, previousSecret } of rows) {
    const resealed = {
      secret: anew(secret, webhookPurpose(id)),
      previousSecret: previousSecret === null ? null : anew(previousSecret, webhookPurpose(id)),
    };
    if (resealed.secret === secret && resealed.previousSecret === previousSecret) continue;
    await db
      .update(webhookEndpoints)
      .set(resealed)
      .where(and(eq(webhookEndpoints.id, id), eq(webhookEndpoints.secret, secret)));
  }
}
