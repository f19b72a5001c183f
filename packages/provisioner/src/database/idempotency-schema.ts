import { index, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { hatchery, instant } from "./columns.ts";

/** Answers given under idempotency keys. A row without an answer is a request being carried out. */
export const idempotencyKeys = hatchery.table(
  "idempotency_keys",
  {
    scope: text("scope").notNull(),
    key: text("key").notNull(),
    fingerprint: text("fingerprint").notNull(),
    claim: uuid("claim").notNull(),
    /** Until when the process that claimed it is believed to be alive; null: a repetition goes on at once. */
    heldUntil: instant("held_until"),
    /** Sealed, see panel/secrets.ts. */
    answer: text("answer"),
    expiresAt: instant("expires_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.scope, table.key] }),
    index("idempotency_keys_claim").on(table.claim),
    index("idempotency_keys_expiry").on(table.expiresAt),
  ],
);
