import { eq } from "drizzle-orm";
import { webhookEndpoints } from "../database/webhook-schema.ts";
import { type PeriodicTask, startPeriodicTask } from "../engine/periodic-task.ts";
import type { EventHub } from "../events/event-hub.ts";
import { claimDeliveries, nextDeliveryInMs } from "./claim-deliveries.ts";
import { removeOldDeliveries } from "./clean-up.ts";
import { type DeliveryParts, deliver } from "./deliver.ts";
import type { EndpointRow } from "./endpoints.ts";
import { fanOut } from "./fan-out.ts";

/** Requests under way at once in this process; at most so many of them to one endpoint, so that a slow one does not hold up the others. */
const mostAtOnce = 16;
const mostPerEndpoint = 4;
/** A new event wakes the sender; this is how late it is when that is missed, or when another process has put the first endpoint. */
const idleMs = 5_000;
/** Beyond the time-out of a request: until then nobody else tries the delivery. */
const marginMs = 30_000;

export interface WebhookSender {
  /** Looks at once. */
  soon(): void;
  stop(): Promise<void>;
}

/**
 * Posts events to webhook endpoints. The events table is the truth: every endpoint has a position in it, and deliveries are
 * rows that are due. Any number of processes may do so at the same time, and whatever dies leaves nothing that another does not find.
 */
export function startWebhookSender(parts: Omit<DeliveryParts, "signal">, hub: EventHub): WebhookSender {
  const { context, settings } = parts;
  const { db } = context.database;
  const stopped = new AbortController();
  const underWay = new Map<string, number>();
  const sending = new Set<Promise<void>>();
  let unsubscribe: (() => void) | null = null;

  const task: PeriodicTask = startPeriodicTask({
    name: "webhooks",
    clock: context.clock,
    logger: context.logger,
    pauseAfterFailureMs: idleMs,
    run,
  });

  async function run(): Promise<number> {
    const endpoints = await db.select().from(webhookEndpoints).where(eq(webhookEndpoints.enabled, true));
    if (endpoints.length === 0 || stopped.signal.aborted) return idleMs;
    if (unsubscribe === null) {
      unsubscribe = hub.subscribe(() => task.soon());
      await hub.follow();
    }
    let more = false;
    for (const endpoint of endpoints) {
      more = (await fanOut(context, endpoint)) || more;
      await claim(endpoint);
    }
    await removeOldDeliveries(context, settings.keepMs);
    if (more) return 0;
    // What is due and has no room is looked for when a delivery has ended.
    const next = await nextDeliveryInMs(db);
    return next === null ? idleMs : Math.max(0, Math.min(idleMs, next));
  }

  async function claim(endpoint: EndpointRow): Promise<number> {
    const { id } = endpoint;
    const limit = Math.min(mostPerEndpoint - (underWay.get(id) ?? 0), mostAtOnce - sending.size);
    if (limit <= 0 || stopped.signal.aborted) return 0;
    const claimed = await claimDeliveries(db, endpoint, { holdMs: settings.timeoutMs + marginMs, limit });
    for (const each of claimed) {
      underWay.set(id, (underWay.get(id) ?? 0) + 1);
      const sent = deliver({ ...parts, signal: stopped.signal }, each)
        .catch((error) => context.logger.error({ endpoint: id, error }, "A webhook delivery could not be recorded"))
        .finally(() => {
          sending.delete(sent);
          const left = (underWay.get(id) ?? 1) - 1;
          if (left === 0) underWay.delete(id);
          else underWay.set(id, left);
          task.soon();
        });
      sending.add(sent);
    }
    return claimed.length;
  }

  return {
    soon: () => task.soon(),
    async stop() {
      stopped.abort();
      unsubscribe?.();
      await task.stop();
      await Promise.all(sending);
    },
  };
}
