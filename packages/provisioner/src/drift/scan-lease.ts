import { randomUUID } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import { type Database, rowsOf } from "../database/database.ts";
import { databaseTime, fromNow } from "../database/database-time.ts";
import { driftScans } from "../database/drift-schema.ts";
import type { PanelId } from "../domain/panel.ts";
import type { Clock } from "../engine/clock.ts";

/** A scan that dies is taken over after this; it is renewed with every page. */
const leaseMs = 120_000;
const lookAgainMs = 500;

/** The right to scan a panel: one at a time, over all processes. */
export interface ScanLease {
  readonly id: string;
  /** Number of this scan. */
  readonly scan: number;
}

const until = fromNow(leaseMs);

/** Waits until nobody else scans the panel. */
export async function takeLease(db: Database, clock: Clock, panelId: PanelId): Promise<ScanLease> {
  const id = randomUUID();
  for (;;) {
    const taken = await db.execute(sql`
      insert into ${driftScans} as s (panel_id, scan, lease, leased_until) values (${panelId}, 1, ${id}, ${until})
      on conflict (panel_id) do update set scan = s.scan + 1, lease = ${id}, leased_until = ${until}
      where s.lease is null or s.leased_until < ${databaseTime}
      returning s.scan`);
    const [row] = rowsOf<{ scan: number }>(taken);
    if (row !== undefined) return { id, scan: row.scan };
    await clock.wait(lookAgainMs);
  }
}

/** Keeps the lease for another page. @throws Error if another process has taken it over. */
export async function renewLease(db: Database, panelId: PanelId, { id }: ScanLease): Promise<void> {
  const kept = await db
    .update(driftScans)
    .set({ leasedUntil: until })
    .where(and(eq(driftScans.panelId, panelId), eq(driftScans.lease, id)))
    .returning({ panelId: driftScans.panelId });
  if (kept.length === 0) throw new Error(`The scan of ${panelId} took too long and was taken over by another process.`);
}

export async function giveBackLease(db: Database, panelId: PanelId, { id }: ScanLease): Promise<void> {
  await db
    .update(driftScans)
    .set({ lease: null, leasedUntil: null })
    .where(and(eq(driftScans.panelId, panelId), eq(driftScans.lease, id)));
}
