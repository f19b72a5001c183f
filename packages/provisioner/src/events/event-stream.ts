import type { Database } from "../database/database.ts";
import type { StoredEvent } from "../interface/events.ts";
import { eventsAfter } from "../queries/events.ts";
import type { EventHub } from "./event-hub.ts";

export interface StreamOptions {
  /** Begin after this event; from now on without it. */
  readonly after?: string | undefined;
  readonly matches: (event: StoredEvent) => boolean;
  /** Ends the stream after the event for which it is true. */
  readonly isLast?: (event: StoredEvent) => boolean;
  readonly signal?: AbortSignal | undefined;
  /** Aborted when the provisioner stops. */
  readonly stopped: AbortSignal;
}

/** Events in order, first those that were missed, then as they come. */
export async function* streamEvents(db: Database, hub: EventHub, options: StreamOptions): AsyncGenerator<StoredEvent> {
  const arrived: StoredEvent[] = [];
  let wake = () => {};
  const end = options.signal === undefined ? options.stopped : AbortSignal.any([options.stopped, options.signal]);
  const onEnd = () => wake();
  end.addEventListener("abort", onEnd);
  await hub.follow();
  const unsubscribe = hub.subscribe((event) => {
    if (!options.matches(event)) return;
    arrived.push(event);
    wake();
  });
  let position = options.after === undefined ? hub.position : Number(options.after);
  try {
    const upTo = hub.position;
    while (position < upTo && !end.aborted) {
      const { events } = await eventsAfter(db, position, 500);
      if (events.length === 0) break;
      for (const event of events) {
        position = Number(event.id);
        if (!options.matches(event)) continue;
        yield event;
        if (options.isLast?.(event)) return;
      }
    }
    while (!end.aborted) {
      const event = arrived.shift();
      if (event === undefined) {
        await new Promise<void>((resolve) => {
          wake = resolve;
          if (end.aborted || arrived.length > 0) resolve();
        });
        continue;
      }
      if (Number(event.id) <= position) continue;
      position = Number(event.id);
      yield event;
      if (options.isLast?.(event)) return;
    }
  } finally {
    unsubscribe();
    end.removeEventListener("abort", onEnd);
  }
}
