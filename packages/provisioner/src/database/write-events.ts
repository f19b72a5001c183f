import { sql } from "drizzle-orm";
import type { AnyEvent } from "../domain/events.ts";
import type { Actor } from "../interface/actor.ts";
import type { Database } from "./database.ts";
import { events } from "./schema.ts";

/** An event to write: what happened, and to what. */
export type NewEvent = Pick<AnyEvent, "type" | "data"> & {
  readonly serviceId?: string | null;
  readonly customerId?: string | null;
  readonly operationId?: string | null;
};

/** Listeners in every process are woken through this channel. */
export const eventChannel = "hatchery_events";

/** An event, because of whom it happened, and when. */
export type AttributedEvent = NewEvent & { readonly actor: Actor; readonly occurredAt: Date };

/** Writes what happened in one moment because of one actor; see {@link writeAttributedEvents}. */
export function writeEvents(
  tx: Database,
  written: readonly NewEvent[],
  actor: Actor,
  occurredAt: Date,
): Promise<readonly number[]> {
  return writeAttributedEvents(
    tx,
    written.map((event) => ({ ...event, actor, occurredAt })),
  );
}

/**
 * Writes events in the transaction of the change that they tell about, so that either both exist or neither does. Answers
 * their numbers, in the order of the events.
 */
export async function writeAttributedEvents(
  tx: Database,
  written: readonly AttributedEvent[],
): Promise<readonly number[]> {
  if (written.length === 0) return [];
  const rows = await tx
    .insert(events)
    .values(
      written.map((event) => ({
        type: event.type,
        serviceId: event.serviceId ?? null,
        customerId: event.customerId ?? null,
        operationId: event.operationId ?? null,
        actor: event.actor,
        data: event.data as Readonly<Record<string, unknown>>,
        occurredAt: event.occurredAt,
      })),
    )
    // In the same statement: this is the busiest one of all. Equal notifications of a transaction are sent once.
    .returning({ number: events.number, told: sql`pg_notify(${eventChannel}, '')` });
  return rows.map(({ number }) => number).sort((one, other) => one - other);
}
