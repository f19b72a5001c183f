import { and, asc, eq, gt, or, sql } from "drizzle-orm";
import { parseInput } from "../commands/parse-input.ts";
import type { Database } from "../database/database.ts";
import { driftFindings, driftScans } from "../database/drift-schema.ts";
import type { DriftKind } from "../domain/drift/drift-finding.ts";
import type { PanelId } from "../domain/panel.ts";
import { driftQuery } from "../http/drift.ts";
import type { DriftQuery, DriftReport, StoredFinding } from "../interface/drift.ts";
import { idAt, pageOfRows } from "../queries/cursor.ts";
import { getPanel } from "../queries/panels.ts";

const defaultLimit = 100;

/** What the last scan found and nothing has mended since. @throws NotFoundError */
export async function driftReport(db: Database, panelId: PanelId, query: DriftQuery = {}): Promise<DriftReport> {
  const { cursor, limit = defaultLimit, kind } = parseInput(driftQuery, query);
  await getPanel(db, panelId);
  const [scan] = await db.select().from(driftScans).where(eq(driftScans.panelId, panelId));
  const counts = await db
    .select({ kind: driftFindings.kind, count: sql<number>`count(*)::int` })
    .from(driftFindings)
    .where(eq(driftFindings.panelId, panelId))
    .groupBy(driftFindings.kind);
  const rows = await findingsOf(db, panelId, { kind, after: idAt(cursor), limit: limit + 1 });
  const { items, nextCursor } = pageOfRows(rows, limit, (row) => `${row.kind} ${row.id}`, findingFromRow);
  return {
    panelId,
    scannedAt: scan?.scannedAt ?? null,
    servers: scan?.servers ?? 0,
    services: scan?.services ?? 0,
    counts: Object.fromEntries(counts.map((row) => [row.kind, row.count])),
    findings: items,
    nextCursor,
  };
}

export type FindingRow = typeof driftFindings.$inferSelect;

interface Selection {
  readonly kind: DriftKind | undefined;
  /** Kind and id of the finding before the first. */
  readonly after: string | null;
  readonly limit: number;
}

/** Findings of a panel by kind and id. */
export function findingsOf(
  db: Database,
  panelId: PanelId,
  { kind, after, limit }: Selection,
): Promise<readonly FindingRow[]> {
  const [afterKind = "", afterId = ""] = after?.split(" ") ?? [];
  return db
    .select()
    .from(driftFindings)
    .where(
      and(
        eq(driftFindings.panelId, panelId),
        kind === undefined ? undefined : eq(driftFindings.kind, kind),
        after === null
          ? undefined
          : or(
              sql`${driftFindings.kind} > ${afterKind}`,
              and(sql`${driftFindings.kind} = ${afterKind}`, gt(driftFindings.id, afterId)),
            ),
      ),
    )
    .orderBy(asc(driftFindings.kind), asc(driftFindings.id))
    .limit(limit);
}

function findingFromRow({ scan: _, ...finding }: FindingRow): StoredFinding {
  return finding;
}
