import { eq } from "drizzle-orm";
import { services } from "../../database/schema.ts";
import { expiryOf } from "../expiry-of.ts";
import { inputOf } from "../input-of.ts";
import type { ServiceRun } from "../operation-run.ts";

/**
 * Whether what the expiry of its pool has asked of a server is still wanted: a pool that was renewed meanwhile is left alone, and so are
 * its servers. What was asked for in another way always is.
 */
export async function isWantedByPool({ operation, db, productVersions, now }: ServiceRun): Promise<boolean> {
  const { expiry, pool } = inputOf(operation, "suspend", "terminate");
  if (expiry !== true) return true;
  const [row] = await db
    .select()
    .from(services)
    .where(eq(services.id, String(pool)));
  if (row === undefined) return false;
  const product = await productVersions.get(row.productId, row.productVersion);
  const wanted = expiryOf({ service: row, product, now });
  return wanted === operation.kind;
}
