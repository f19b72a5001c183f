import { eq, sql } from "drizzle-orm";
import { rowsOf } from "../database/database.ts";
import { databaseNow, databaseTime } from "../database/database-time.ts";
import { services } from "../database/schema.ts";
import { meterReadings, meters } from "../database/usage-schema.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import type { ServerUse } from "../panel/panel-gateway.ts";
import { PanelProblem } from "../panel/panel-problem.ts";

/** What reading works with. */
export type ReadingContext = Pick<EngineContext, "database" | "logger" | "panels">;

const mostAtOnce = 50;
/** Requests to one panel at the same time. */
const perPanel = 4;
/** What a server did longer ago, by the database's time, is nobody's reading of now. */
const lateAfterMs = 30_000;
/** A reading counts so many times as long as readings are apart: one that fails is made up for by the one before. */
const bridged = 2;

interface ToRead {
  readonly serviceId: string;
  readonly askedAt: string | Date;
  readonly everyMs: number;
  readonly panelId: string;
  readonly identifier: string;
}

type Read = ToRead & { readonly use: ServerUse };

/**
 * Asks panels how servers are whose readings are due: each is asked about by one process, once, and one that could not be read is
 * unknown until the next time. A panel that is held is not asked, nor one that fails as a whole. Answers whether there are more.
 */
export async function takeReadings(context: ReadingContext): Promise<boolean> {
  const due = await takeDue(context);
  const ofPanels = Map.groupBy(
    due.filter(({ panelId, identifier }) => panelId !== null && identifier !== null),
    ({ panelId }) => panelId,
  );
  await Promise.all([...ofPanels].map(([panelId, servers]) => read(context, panelId, servers)));
  return due.length === mostAtOnce;
}

/** Puts the next reading off before this one is taken. */
async function takeDue({ database: { db } }: ReadingContext): Promise<readonly ToRead[]> {
  const every = sql`m.reading_every_ms * interval '1 millisecond'`;
  const taken = await db.execute(sql`
    update ${meters} m set reading_at = case
      when m.reading_at + ${every} > ${databaseTime} then m.reading_at + ${every} else ${databaseTime} + ${every} end
    from (
      select service_id from ${meters} where reading_at <= ${databaseTime} order by reading_at limit ${mostAtOnce} for update skip locked
    ) due, ${services} s
    where m.service_id = due.service_id and s.id = due.service_id
    returning m.service_id as "serviceId", ${databaseTime} as "askedAt", m.reading_every_ms as "everyMs",
      s.panel_id as "panelId", s.server_identifier as "identifier"`);
  return rowsOf<ToRead>(taken);
}

async function read(context: ReadingContext, panelId: string, servers: readonly ToRead[]): Promise<void> {
  const left = [...servers];
  async function goOn(): Promise<void> {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      try {
        if ((await context.panels.hold(panelId)) !== null) return;
        const gateway = (await context.panels.gateway(panelId)).withPriority("background");
        const use = await gateway.readUse(next.identifier);
        if (use !== null) await record(context, { ...next, use });
      } catch (error) {
        const ofThisServer = error instanceof PanelProblem && serverProblems.has(error.kind);
        if (!ofThisServer) left.length = 0;
        context.logger.debug({ panel: panelId, service: next.serviceId, error }, "A server's use could not be read");
      }
    }
  }
  await Promise.all(Array.from({ length: perPanel }, goOn));
}

/** What says nothing of the panel's other servers. */
const serverProblems: ReadonlySet<PanelProblem["kind"]> = new Set(["not-found", "daemon-down", "busy"]);

/**
 * Under the lock of the meter, so that it is later than what is closed. Each alone: whoever changes services holds several of these
 * locks, in whatever order.
 */
async function record(
  { database: { db } }: ReadingContext,
  { serviceId, askedAt, everyMs, use: { running, receivedBytes, sentBytes, diskBytes } }: Read,
): Promise<void> {
  await db.transaction(async (tx) => {
    const ofService = eq(meters.serviceId, serviceId);
    const [meter] = await tx.select().from(meters).where(ofService).for("update");
    if (meter === undefined || meter.readingAt === null) return;
    const now = (await databaseNow(tx)).getTime();
    if (now - new Date(askedAt).getTime() > lateAfterMs) return;
    const readAt = new Date(Math.max(now, meter.closedUntil.getTime()));
    await tx
      .insert(meterReadings)
      .values({
        serviceId,
        readAt,
        goodUntil: new Date(readAt.getTime() + everyMs * bridged),
        running,
        receivedBytes: since(meter.receivedBytes, receivedBytes),
        sentBytes: since(meter.sentBytes, sentBytes),
        diskBytes,
      })
      .onConflictDoNothing();
    await tx.update(meters).set({ receivedBytes, sentBytes }).where(ofService);
  });
}

/** A counter begins anew with every start of its server. Where nothing was read before, nothing is known to be new. */
function since(before: number | null, counter: number): number {
  if (before === null) return 0;
  return counter >= before ? counter - before : counter;
}
