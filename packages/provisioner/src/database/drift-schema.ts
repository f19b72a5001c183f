import { index, integer, jsonb, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { DriftKind, DriftRepair } from "../domain/drift/drift-finding.ts";
import { hatchery, instant } from "./columns.ts";

/** The last look at each panel for drift, and whoever looks now. */
export const driftScans = hatchery.table("drift_scans", {
  panelId: text("panel_id").primaryKey(),
  /** Counts the scans: findings carry the one that saw them last. */
  scan: integer("scan").notNull().default(0),
  /** End of the last whole scan. */
  scannedAt: instant("scanned_at"),
  servers: integer("servers").notNull().default(0),
  services: integer("services").notNull().default(0),
  /** Whoever scans holds it and renews it with every page; by the database's clock. */
  lease: uuid("lease"),
  leasedUntil: timestamp("leased_until", { withTimezone: true, mode: "date" }),
});

/** Disagreements that the last scan found and nothing has mended since. */
export const driftFindings = hatchery.table(
  "drift_findings",
  {
    /** Made of panel, kind, service and server: the same in every scan. */
    id: text("id").primaryKey(),
    panelId: text("panel_id").notNull(),
    kind: text("kind").notNull().$type<DriftKind>(),
    serviceId: text("service_id"),
    serverId: integer("server_id"),
    customerId: text("customer_id"),
    panelUserId: integer("panel_user_id"),
    message: text("message").notNull(),
    repairs: jsonb("repairs").notNull().$type<readonly DriftRepair[]>(),
    scan: integer("scan").notNull(),
    firstSeenAt: instant("first_seen_at").notNull(),
    lastSeenAt: instant("last_seen_at").notNull(),
  },
  (table) => [
    index("drift_findings_of_panel").on(table.panelId, table.kind, table.id),
    index("drift_findings_of_service").on(table.serviceId),
  ],
);
