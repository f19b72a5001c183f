import type { ClientConfig } from "pg";
import pg from "pg";
import type { Session, SessionOptions } from "./open-database.ts";
import { workerLockSpace } from "./worker-lock.ts";

/** Opens the connection that holds a worker's lock and hears notifications. One that could not be opened is not lost: it throws. */
export async function openPostgresSession(connection: ClientConfig, options: SessionOptions): Promise<Session> {
  const client = new pg.Client({ ...connection, application_name: "hatchery-session", keepAlive: true });
  let state: "opening" | "open" | "closed" = "opening";
  const lost = () => {
    const wasOpen = state === "open";
    state = "closed";
    if (wasOpen) options.onLost();
  };
  client.on("error", lost);
  client.on("end", lost);
  client.on("notification", () => options.onNotification());
  try {
    await client.connect();
    await client.query(`listen ${client.escapeIdentifier(options.channel)}`);
  } catch (error) {
    await client.end().catch(() => {});
    throw error;
  }
  // A loss between the answer and this line is told like any later one.
  if ((state as string) === "closed") throw new Error("Connection terminated while it was opened");
  state = "open";
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
      state = "closed";
      await client.end().catch(() => {});
    },
  };
}
