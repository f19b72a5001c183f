import { and, eq } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { panels } from "../database/schema.ts";
import type { Secrets } from "./secrets.ts";

/** Seals anew, with the current key, what an older key sealed. @throws EncryptionKeyWrongError if a key is missing. */
export async function resealSecrets(db: Database, secrets: Secrets): Promise<void> {
  const rows = await db.select().from(panels);
  for (const { id, applicationKey, clientKey } of rows) {
    const anew = (sealed: string, purpose: string) =>
      secrets.isOutdated(sealed) ? secrets.seal(secrets.open(sealed, purpose), purpose) : sealed;
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
