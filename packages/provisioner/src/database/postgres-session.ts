import type { ClientConfig } from "pg";
import pg from "pg";
import type { Session, SessionOptions } from "./open-database.ts";
import { workerLockSpace } from "./worker-lock.ts";

/** Opens the connection that holds a worker's lock and hears notifications. */
export async function openPostgresSession(connection: ClientConfig, options: SessionOptions): Promise<Session> {
  const client = new pg.Client({ ...connection, application_name: "hatchery-session", keepAlive: true });
  let closed = false;
  const lost = () => {
    if (closed) return;
    closed = true;
    options.onLost();
  };
  client.on("error", lost);
  client.on("end", lost);
  client.on("notification", () => options.onNotification());
  await client.connect();
  await client.query(`listen ${client.escapeIdentifier(options.channel)}`);
  options.onNotification();
  return {
    async tryLock(key) {
      const answer = await client.query<{ taken: boolean }>("select pg_try_advisory_lock($1, $2) as taken", [
        workerLockSpace,
        key,
      ]);
      return answer.rows[0]?.taken === true;
    },
    async close() {
      closed = true;
      await client.end();
    },
  };
}
