import { integer, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { hatchery, instant } from "./columns.ts";

/** Worker processes. One is alive while its session holds the advisory lock. */
export const workers = hatchery.table("workers", {
  id: uuid("id").primaryKey(),
  lock: integer("lock").notNull(),
  host: text("host").notNull(),
  pid: integer("pid").notNull(),
  startedAt: instant("started_at").notNull(),
});

/** When something that one process does for all is to be done next; see engine/tick-turn.ts. */
export const ticks = hatchery.table("ticks", {
  name: text("name").primaryKey(),
  nextAt: timestamp("next_at", { withTimezone: true, mode: "date" }).notNull(),
});
