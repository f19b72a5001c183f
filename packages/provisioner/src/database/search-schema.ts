import { customType, index, text, uniqueIndex } from "drizzle-orm/pg-core";
import { hatchery, number } from "./columns.ts";
import { customers, services } from "./schema.ts";

const words = customType<{ data: string }>({ dataType: () => "tsvector" });

/**
 * What each service is found by, in small letters: whole values with `=` before them, its panel and node with `@`, and the words of what
 * people wrote. A trigger keeps it, so that whoever writes a service need not think of it.
 */
export const serviceSearch = hatchery.table(
  "service_search",
  {
    serviceId: text("service_id")
      .primaryKey()
      .references(() => services.id, { onDelete: "cascade" }),
    /** The service's own, so that the newest can be read first. */
    number: number("number").notNull(),
    words: words("words").notNull(),
  },
  (table) => [
    uniqueIndex("service_search_number").on(table.number),
    index("service_search_words").using("gin", table.words),
  ],
);

/** The same of customers, apart: two writers, one of a service and one of its customer, do not meet here. */
export const customerSearch = hatchery.table(
  "customer_search",
  {
    customerId: text("customer_id")
      .primaryKey()
      .references(() => customers.id, { onDelete: "cascade" }),
    words: words("words").notNull(),
  },
  (table) => [index("customer_search_words").using("gin", table.words)],
);
