import { primaryKey, text } from "drizzle-orm/pg-core";
import { hatchery, instant } from "./columns.ts";

/** Accounts that a panel made because somebody was invited to a server through us: nobody's until whoever has the e-mail orders. */
export const invitedAccounts = hatchery.table(
  "invited_accounts",
  {
    panelId: text("panel_id").notNull(),
    /** In small letters. */
    email: text("email").notNull(),
    /** Null: the answer to the invitation was lost. */
    userUuid: text("user_uuid"),
    invitedAt: instant("invited_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.panelId, table.email] })],
);
