import { bigint, pgSchema, timestamp } from "drizzle-orm/pg-core";

/** The database schema that everything of ours lives in; the queue has one of its own. */
export const hatchery = pgSchema("hatchery");

/** An instant to the millisecond, as JavaScript has them. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: "date", precision: 3 });

/** A count that stays below 2^53. */
export const number = (name: string) => bigint(name, { mode: "number" });
