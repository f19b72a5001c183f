import { setTimeout } from "node:timers/promises";
import type { Database } from "../database/database.ts";
import type { OpenDatabase, Session } from "../database/open-database.ts";
import { eventChannel } from "../database/write-events.ts";
import type { Clock } from "../engine/clock.ts";
import type { StoredEvent } from "../interface/events.ts";
import { eventsAfter, newestEvent } from "../queries/events.ts";
import type { Logger } from "../telemetry/logger.ts";

/** The outbox as this process follows it: read once for everybody who listens. */
export interface EventHub {
  /** Begins to follow; events that are written after this has resolved reach every subscriber. */
  follow(): Promise<void>;
  /** Calls for every event from now on, in order. Answers what ends that. */
  subscribe(receive: (event: StoredEvent) => void): () => void;
  /** The number up to which events were handed out. */
  readonly position: number;
  close(): Promise<void>;
}

const mostPerRead = 500;
/** Events that come one upon the other are read together, at most so often. */
const gatherMs = 10;
/** Should a notification be lost, events are this late. */
const idlePauseMs = 900;

export function createEventHub(database: OpenDatabase, clock: Clock, logger: Logger): EventHub {
  const subscribers = new Set<(event: StoredEvent) => void>();
  const db: Database = database.db;
  let session: Session | null = null;
  let following: Promise<void> | null = null;
  let position = 0;
  let closed = false;
  let woken = false;
  let pause = new AbortController();

  function wake(): void {
    woken = true;
    pause.abort();
  }

  async function openSession(): Promise<Session> {
    return database.openSession({
      channel: eventChannel,
      onNotification: wake,
      onLost: () => {
        session = null;
        wake();
      },
    });
  }

  async function loop(): Promise<void> {
    while (!closed) {
      try {
        session ??= await openSession();
        woken = false;
        for (let more = true; more && !closed; ) {
          more = await read();
          await setTimeout(gatherMs);
        }
      } catch (error) {
        if (!closed) logger.warn({ error }, "Events could not be read and are read again");
      }
      if (closed || woken) continue;
      pause = new AbortController();
      await clock.wait(idlePauseMs, pause.signal);
    }
  }

  async function read(): Promise<boolean> {
    const { events, more } = await eventsAfter(db, position, mostPerRead);
    for (const event of events) {
      position = Number(event.id);
      for (const receive of [...subscribers]) receive(event);
    }
    return more;
  }

  let running: Promise<void> = Promise.resolve();
  async function begin(): Promise<void> {
    session ??= await openSession();
    position = await newestEvent(db);
    running = loop();
  }

  return {
    follow() {
      following ??= begin().catch((error) => {
        following = null;
        throw error;
      });
      return following;
    },
    subscribe(receive) {
      subscribers.add(receive);
      return () => subscribers.delete(receive);
    },
    get position() {
      return position;
    },
    async close() {
      closed = true;
      wake();
      await following?.catch(() => {});
      await running;
      await session?.close();
    },
  };
}
