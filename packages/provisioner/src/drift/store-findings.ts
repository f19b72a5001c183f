import { and, eq, inArray, ne, sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { databaseNow, databaseTime } from "../database/database-time.ts";
import { driftFindings, driftScans } from "../database/drift-schema.ts";
import { writeEvents } from "../database/write-events.ts";
import type { DriftFinding } from "../domain/drift/drift-finding.ts";
import type { PanelId } from "../domain/panel.ts";
import type { ServiceId } from "../domain/service.ts";
import { findingId } from "./finding-id.ts";
import type { ScanLease } from "./scan-lease.ts";

/** What one page of a scan came to. */
export interface PageResult {
  readonly findings: readonly DriftFinding[];
  /** Their findings stand as they are until a scan can judge them. */
  readonly unjudged: ReadonlySet<ServiceId>;
}

/** Writes what a page came to, and an event for each finding that was not there before. */
export async function storeFindings(
  db: Database,
  panelId: PanelId,
  { scan }: ScanLease,
  { findings, unjudged }: PageResult,
): Promise<void> {
  if (findings.length === 0 && unjudged.size === 0) return;
  await db.transaction(async (tx) => {
    if (unjudged.size > 0) {
      await tx
        .update(driftFindings)
        .set({ scan })
        .where(and(eq(driftFindings.panelId, panelId), inArray(driftFindings.serviceId, [...unjudged])));
    }
    if (findings.length === 0) return;
    const now = await databaseNow(tx);
    const stored = await tx
      .insert(driftFindings)
      .values(
        findings.map((finding) => ({
          ...finding,
          id: findingId(panelId, finding),
          panelId,
          scan,
          firstSeenAt: now,
          lastSeenAt: now,
        })),
      )
      .onConflictDoUpdate({
        target: driftFindings.id,
        set: { message: sql`excluded.message`, repairs: sql`excluded.repairs`, scan, lastSeenAt: now },
      })
      .returning({ id: driftFindings.id, isNew: sql<boolean>`(xmax = 0)` });
    const fresh = new Set(stored.filter(({ isNew }) => isNew).map(({ id }) => id));
    await writeEvents(
      tx,
      findings
        .filter(
          (finding) => fresh.has(findingId(panelId, finding)) && !(scan === 1 && finding.kind === "orphan-server"),
        )
        .map(({ kind, serviceId, serverId, customerId, panelUserId, message }) => ({
          type: "drift.found",
          data: { panelId, kind, serviceId, serverId, customerId, panelUserId, message },
          serviceId,
        })),
      { kind: "system" },
      now,
    );
  });
}

/** Ends a scan that has seen everything: what it did not find is mended. */
export async function finishScan(
  db: Database,
  panelId: PanelId,
  { id, scan }: ScanLease,
  seen: { readonly servers: number; readonly services: number },
): Promise<void> {
  await db.transaction(async (tx) => {
    await tx
      .update(driftScans)
      .set({ ...seen, scannedAt: databaseTime })
      .where(and(eq(driftScans.panelId, panelId), eq(driftScans.lease, id)));
    await tx.delete(driftFindings).where(and(eq(driftFindings.panelId, panelId), ne(driftFindings.scan, scan)));
  });
}
