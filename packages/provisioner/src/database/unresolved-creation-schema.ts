import { index, integer, primaryKey, text } from "drizzle-orm/pg-core";
import { hatchery, instant } from "./columns.ts";

/** Creations of services that have ended, of which nobody knows what came: a panel may bring the server yet. See engine/watch-late-servers.ts. */
export const unresolvedCreations = hatchery.table(
  "unresolved_creations",
  {
    serviceId: text("service_id").notNull(),
    panelId: text("panel_id").notNull(),
    lookAt: instant("look_at").notNull(),
    /** How often it was looked for. */
    looks: integer("looks").notNull().default(0),
    /** From then on the panel can bring it no more: one last look. */
    until: instant("until").notNull(),
    /** The server that came and is being deleted, of which nobody was told yet. */
    deletingId: integer("deleting_id"),
  },
  (table) => [
    primaryKey({ columns: [table.serviceId, table.panelId] }),
    index("unresolved_creations_due").on(table.lookAt),
  ],
);
