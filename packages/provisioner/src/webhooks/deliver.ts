import { and, eq, isNotNull, isNull, lte, type SQL } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { databaseNow, databaseTime, fromNow } from "../database/database-time.ts";
import { webhookDeliveries, webhookEndpoints } from "../database/webhook-schema.ts";
import { writeEvents } from "../database/write-events.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import type { Secrets } from "../panel/secrets.ts";
import type { ClaimedDelivery } from "./claim-deliveries.ts";
import type { EndpointRow } from "./endpoints.ts";
import { type PostAnswer, post } from "./post.ts";
import { signedEvent } from "./signed-event.ts";
import { webhookPurpose } from "./webhook-secret.ts";
import type { WebhookSettings } from "./webhook-settings.ts";

const longestRetryAfterMs = 3_600_000;
const charactersKept = 500;

export interface DeliveryParts {
  readonly context: EngineContext;
  readonly secrets: Secrets;
  readonly settings: WebhookSettings;
  readonly signal: AbortSignal;
}

/** What came of one try. */
interface Try {
  readonly answer: PostAnswer | null;
  readonly error: string | null;
  readonly latencyMs: number;
}

/** Tries a delivery once and records how it went. What the process does not live to record is tried again. */
export async function deliver(parts: DeliveryParts, claimed: ClaimedDelivery): Promise<void> {
  const result = await tryOnce(parts, claimed);
  if (parts.signal.aborted && result.answer === null) return;
  const { status = 0 } = result.answer ?? {};
  if (status >= 200 && status < 300) await recordArrival(parts, claimed, result);
  else await recordFailure(parts, claimed, result);
}

async function tryOnce({ secrets, settings, signal }: DeliveryParts, claimed: ClaimedDelivery): Promise<Try> {
  const { endpoint, event, claimedAt: now } = claimed;
  const { headers, body } = signedEvent(event, secretsOf(endpoint, secrets, now), now);
  const begunAt = performance.now();
  const latencyMs = () => Math.round(performance.now() - begunAt);
  try {
    const answer = await post({ ...settings, url: endpoint.url, headers, body, signal });
    return { answer, error: null, latencyMs: latencyMs() };
  } catch (error) {
    const message = error instanceof Error ? error.message || error.name : String(error);
    return { answer: null, error: message.slice(0, charactersKept), latencyMs: latencyMs() };
  }
}

function secretsOf(endpoint: EndpointRow, secrets: Secrets, now: Date): readonly string[] {
  const { id, secret, previousSecret, previousSecretUntil } = endpoint;
  const older = previousSecret !== null && previousSecretUntil !== null && previousSecretUntil > now;
  return (older ? [secret, previousSecret] : [secret]).map((sealed) => secrets.open(sealed, webhookPurpose(id)));
}

async function recordArrival({ context }: DeliveryParts, claimed: ClaimedDelivery, result: Try): Promise<void> {
  const { db } = context.database;
  await db
    .update(webhookEndpoints)
    .set({ failingSince: null })
    .where(and(eq(webhookEndpoints.id, claimed.endpoint.id), isNotNull(webhookEndpoints.failingSince)));
  await record(db, claimed, result, { status: "delivered", nextTryAt: null, deliveredAt: databaseTime });
}

async function recordFailure(parts: DeliveryParts, claimed: ClaimedDelivery, result: Try): Promise<void> {
  const { context, settings } = parts;
  const { db } = context.database;
  const failures = claimed.delivery.failures + 1;
  const delayMs = settings.retryDelaysMs[failures - 1];
  const gone = result.answer?.status === 410;
  const { id } = claimed.endpoint;
  await db
    .update(webhookEndpoints)
    .set({ failingSince: databaseTime })
    .where(and(eq(webhookEndpoints.id, id), isNull(webhookEndpoints.failingSince)));
  await record(
    db,
    claimed,
    result,
    delayMs === undefined
      ? { status: "failed", failures, nextTryAt: null }
      : { failures, nextTryAt: fromNow(pauseMs(delayMs, result)) },
  );
  if (gone) await disable(parts, id, 0, "It answered that it is gone for good (410).");
  else await disable(parts, id, settings.disableAfterMs, "Nothing has arrived there for too long.");
}

/** A little earlier or later, so that what failed together does not come back together; never before the receiver asked for it. */
function pauseMs(delayMs: number, { answer }: Try): number {
  return Math.max(delayMs * (0.9 + Math.random() * 0.2), Math.min(answer?.retryAfterMs ?? 0, longestRetryAfterMs));
}

type Row = typeof webhookDeliveries.$inferInsert;
type Change = { readonly [Column in keyof Row]?: Row[Column] | SQL };

/** Writes the try into the log, unless another process has taken the delivery over. */
async function record(db: Database, { delivery }: ClaimedDelivery, result: Try, change: Change): Promise<void> {
  const { answer, error, latencyMs } = result;
  await db
    .update(webhookDeliveries)
    .set({
      ...change,
      attempts: delivery.attempts + 1,
      lastStatus: answer?.status ?? null,
      lastError: error,
      lastLatencyMs: latencyMs,
      lastAnswer: answer?.body.slice(0, charactersKept) ?? null,
    })
    .where(
      and(
        eq(webhookDeliveries.id, delivery.id),
        delivery.nextTryAt === null ? undefined : eq(webhookDeliveries.nextTryAt, delivery.nextTryAt),
      ),
    );
}

/** Disables an endpoint that has failed for so long, and says so once, to whoever else listens. */
async function disable({ context }: DeliveryParts, id: string, failingForMs: number, because: string): Promise<void> {
  await context.database.db.transaction(async (tx) => {
    const disabled = await tx
      .update(webhookEndpoints)
      .set({ enabled: false, disabledBecause: because })
      .where(
        and(
          eq(webhookEndpoints.id, id),
          eq(webhookEndpoints.enabled, true),
          lte(webhookEndpoints.failingSince, fromNow(-failingForMs)),
        ),
      )
      .returning({ id: webhookEndpoints.id });
    if (disabled.length === 0) return;
    const event = { type: "webhook.disabled", data: { endpointId: id, because } } as const;
    await writeEvents(tx, [event], { kind: "system" }, await databaseNow(tx));
    context.logger.warn({ endpoint: id, because }, "A webhook endpoint was disabled");
  });
}
