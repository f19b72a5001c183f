import { text, timestamp } from "drizzle-orm/pg-core";
import { hatchery } from "./columns.ts";

/**
 * The names under which this installation gives out external ids, or has; the newest is in use. The empty one stands for ids from
 * before installations had names.
 */
export const installationNames = hatchery.table("installation_names", {
  name: text("name").primaryKey(),
  namedAt: timestamp("named_at", { withTimezone: true, mode: "date" }).notNull(),
});
