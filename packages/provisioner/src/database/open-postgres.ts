import { drizzle } from "drizzle-orm/node-postgres";
import { Pool, type PoolClient, type PoolConfig } from "pg";
import type { Logger } from "../telemetry/logger.ts";
import type { OpenDatabase } from "./open-database.ts";
import { openPostgresSession } from "./postgres-session.ts";
import { withPostgresTransactions } from "./postgres-transactions.ts";
import * as schema from "./schema.ts";
import { guarded } from "./transaction-guard.ts";

/** Connections of our own pool; the queue and the session have theirs besides. */
const connections = 12;
const queueConnections = 4;
/** Until a connection is there, or one of the pool is free. */
const connectionTimeoutMillis = 30_000;

/** Opens a PostgreSQL database by URL, or uses the caller's pool, which the caller closes. */
export async function openPostgres(
  source: { readonly url: string; readonly idleInTransactionMs: number } | { readonly pool: Pool },
  logger: Logger,
): Promise<OpenDatabase> {
  const own =
    "url" in source
      ? new Pool({
          connectionString: source.url,
          max: connections,
          connectionTimeoutMillis,
          async onConnect(client) {
            await client.query(`set idle_in_transaction_session_timeout = ${source.idleInTransactionMs}`);
          },
        })
      : null;
  const pool = "url" in source ? (own as Pool) : source.pool;
  surviveLostConnections(pool, logger);
  const connection: PoolConfig = "url" in source ? { connectionString: source.url } : connectionOf(source.pool);
  const guardedPool = guarded(pool, ["query", "connect"]);
  return {
    kind: "postgres",
    db: withPostgresTransactions(drizzle(guardedPool, { schema }), guardedPool),
    queue: { ...(connection as object), max: queueConnections, application_name: "hatchery-queue" },
    openSession: (options) => openPostgresSession(connection, options),
    async close() {
      await own?.end();
    },
  };
}

/**
 * A connection may die at any time. The statement on it fails, and the pool replaces it; but the driver tells of it by an event
 * besides, which ends the process if nobody listens: on the pool while the connection is idle, on itself while it is in use.
 */
function surviveLostConnections(pool: Pool, logger: Logger): void {
  const heard = new WeakSet<PoolClient>();
  const onLost = (error: Error) => logger.warn({ error: error.message }, "A database connection was lost");
  pool.on("error", onLost);
  pool.on("acquire", (client) => {
    if (heard.has(client)) return;
    heard.add(client);
    client.on("error", onLost);
  });
}

/** What a pool's connections are made with, so that the queue and the session can make theirs. */
function connectionOf(pool: Pool): PoolConfig {
  const { max, min, idleTimeoutMillis, ...connection } = pool.options;
  // The pool hides the password from enumeration.
  return { ...connection, password: pool.options.password };
}
