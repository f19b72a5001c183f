import type { Session } from "../database/open-database.ts";
import { eventChannel } from "../database/write-events.ts";
import type { EngineContext } from "./engine-context.ts";
import { registerWorker, resumeWorker, unregisterWorker, type WorkerIdentity } from "./worker-identity.ts";

/** This worker, in the table of workers and by the session that shows that it is alive. */
export interface WorkerPresence {
  /** Its current id. */
  readonly id: string;
  leave(): Promise<void>;
}

const shortestPauseMs = 50;
const longestPauseMs = 1_000;

/** Enters a worker. A session that is lost is opened again: soon enough, and it goes on as the same worker; else as a new one. */
export async function openWorkerPresence({ database, queue, clock, logger }: EngineContext): Promise<WorkerPresence> {
  const { db } = database;
  let left = false;
  let session = await openSession();
  let identity: WorkerIdentity = await registerWorker(db, session);

  function openSession(): Promise<Session> {
    return database.openSession({
      channel: `${eventChannel}_worker`,
      onNotification() {},
      onLost: () => void comeBack(),
    });
  }

  async function comeBack(): Promise<void> {
    for (let pauseMs = shortestPauseMs; !left; pauseMs = Math.min(longestPauseMs, pauseMs * 2)) {
      try {
        const opened = await openSession();
        if (left) return await opened.close();
        session = opened;
        if (!(await resumeWorker(db, session, identity))) identity = await registerWorker(db, session);
        return;
      } catch (error) {
        logger.warn({ error }, "The database session of the worker was lost and could not be opened again yet");
        await clock.wait(pauseMs);
      }
    }
  }

  return {
    get id() {
      return identity.id;
    },
    async leave() {
      left = true;
      await unregisterWorker(db, queue, identity);
      await session.close();
    },
  };
}
