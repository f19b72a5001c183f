import type { Database } from "./database.ts";
import { insideTransaction } from "./transaction-guard.ts";

/** The database, whose transactions know that they are one; see transaction-guard.ts. */
export function withPgliteTransactions(db: Database): Database {
  const begin = db.transaction.bind(db);
  db.transaction = (body, config) => begin((tx) => insideTransaction(() => body(tx)), config);
  return db;
}
