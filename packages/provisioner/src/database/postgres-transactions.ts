import { drizzle } from "drizzle-orm/node-postgres";
import type { Pool } from "pg";
import type { Database } from "./database.ts";
import { databaseTrouble } from "./database-trouble.ts";
import { insideTransaction } from "./transaction-guard.ts";

/**
 * The database, whose transactions know that they are one, see transaction-guard.ts, and give back their connection however
 * they end: drizzle-orm's own keep it for ever when `begin` meets a connection that has died.
 */
export function withPostgresTransactions(db: Database, pool: Pool): Database {
  db.transaction = async (body, config) => {
    const client = await pool.connect();
    let isBroken = false;
    try {
      const own = drizzle(client) as unknown as Database;
      return await own.transaction((tx) => insideTransaction(() => body(tx)), config);
    } catch (error) {
      isBroken = databaseTrouble(error)?.kind === "unavailable";
      throw error;
    } finally {
      client.release(isBroken);
    }
  };
  return db;
}
