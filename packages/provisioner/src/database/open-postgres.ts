import { drizzle } from "drizzle-orm/node-postgres";
import { Pool, type PoolConfig } from "pg";
import type { Logger } from "../telemetry/logger.ts";
import { withGuardedTransactions } from "./guarded-transactions.ts";
import type { OpenDatabase } from "./open-database.ts";
import { openPostgresSession } from "./postgres-session.ts";
import * as schema from "./schema.ts";
import { guarded } from "./transaction-guard.ts";

/** Connections of our own pool; the queue and the session have theirs besides. */
const connections = 12;
const queueConnections = 4;

/** Opens a PostgreSQL database by URL, or uses the caller's pool, which the caller closes. */
export async function openPostgres(
  source: { readonly url: string } | { readonly pool: Pool },
  logger: Logger,
): Promise<OpenDatabase> {
  const own = "url" in source ? new Pool({ connectionString: source.url, max: connections }) : null;
  const pool = "url" in source ? (own as Pool) : source.pool;
  // A connection that dies while idle is replaced by the pool; without a listener the process would end.
  own?.on("error", (error) => logger.warn({ error: error.message }, "An idle database connection was lost"));
  const connection: PoolConfig = "url" in source ? { connectionString: source.url } : connectionOf(source.pool);
  return {
    kind: "postgres",
    db: withGuardedTransactions(drizzle(guarded(pool, ["query", "connect"]), { schema })),
    queue: { ...(connection as object), max: queueConnections, application_name: "hatchery-queue" },
    openSession: (options) => openPostgresSession(connection, options),
    async close() {
      await own?.end();
    },
  };
}

/** What a pool's connections are made with, so that the queue and the session can make theirs. */
function connectionOf(pool: Pool): PoolConfig {
  const { max, min, idleTimeoutMillis, ...connection } = pool.options;
  // The pool hides the password from enumeration.
  return { ...connection, password: pool.options.password };
}
