import { and, eq, inArray } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import type { ProductVersions } from "../database/product-versions.ts";
import { operations, services } from "../database/schema.ts";

/** The operation of a subject whose turn it is, as far as has to be known before it is claimed. */
export interface Head {
  readonly subject: string;
  /** 0 goes first. */
  readonly priority: number;
  /** The panel that it will ask; for an order without a place, the one that is tried first. Null: none. */
  readonly panelId: string | null;
  /** It can do nothing without that panel. */
  readonly needsPanel: boolean;
}

/** Whose turn it is at each of these subjects; those at which somebody works already, or nothing waits, are left out. */
export async function readHeads(
  db: Database,
  versions: ProductVersions,
  subjects: readonly string[],
): Promise<readonly Head[]> {
  if (subjects.length === 0) return [];
  const rows = await db
    .selectDistinctOn([operations.subject], {
      subject: operations.subject,
      status: operations.status,
      kind: operations.kind,
      priority: operations.priority,
      panelId: operations.panelId,
      servicePanelId: services.panelId,
      productId: services.productId,
      productVersion: services.productVersion,
    })
    .from(operations)
    .leftJoin(services, eq(services.id, operations.serviceId))
    .where(and(inArray(operations.subject, [...subjects]), inArray(operations.status, ["waiting", "running"])))
    .orderBy(operations.subject, operations.number);
  const heads: Head[] = [];
  for (const { subject, status, kind, priority, panelId, servicePanelId, productId, productVersion } of rows) {
    if (status !== "waiting") continue;
    let panel = panelId ?? servicePanelId;
    // A renewal asks the panel for something only where the service is suspended.
    const needsPanel = panel !== null && kind !== "renew";
    if (panel === null && productId !== null && productVersion !== null) {
      panel = (await versions.get(productId, productVersion)).panels[0]?.panel ?? null;
    }
    heads.push({ subject, priority, panelId: panel, needsPanel });
  }
  return heads;
}
