import { and, desc, eq, inArray, lt, sql } from "drizzle-orm";
import { parseInput } from "../commands/parse-input.ts";
import type { Database } from "../database/database.ts";
import { databaseTime, fromNow } from "../database/database-time.ts";
import { grants } from "../database/grant-schema.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import type { PeriodicTask } from "../engine/periodic-task.ts";
import { GrantBusyError } from "../errors/grant-busy-error.ts";
import { GrantEndedError } from "../errors/grant-ended-error.ts";
import { NotFoundError } from "../errors/not-found-error.ts";
import type { EventHub } from "../events/event-hub.ts";
import { grantQuery, grantRequest } from "../http/grants.ts";
import type { Grant, Grants, OpenedGrant } from "../interface/grants.ts";
import { defaultLimit, numberAt, pageOfRows } from "../queries/cursor.ts";
import { towards } from "./decide-grants.ts";
import { type GrantRow, grantFromRow } from "./grant-from-row.ts";
import { tellGrants } from "./tell-grants.ts";

/** Whoever asks the host says every second that it is alive; after so long another may go on in its place. */
const holdMs = 3_000;
const held = fromNow(holdMs);

/** The public interface over the table of grants, and what has to be stopped with it. */
export function grantsOf(context: EngineContext, hub: EventHub): Grants & { stop(): Promise<void> } {
  const { db } = context.database;
  const telling = new Set<PeriodicTask>();
  const soon = () => {
    for (const task of telling) task.soon();
  };
  return {
    async open(given) {
      const request = parseInput(grantRequest, given);
      const begun = await insert(db, request);
      await context.crashPoint("grant.opened", { kind: request.kind });
      if (begun !== null) return { grant: grantFromRow(begun), next: "ask" };
      const known = await goOn(db, request.reference);
      if (known === null)
        throw new GrantBusyError("Another request of the same kind for this service is being decided.");
      return known;
    },
    async keep(reference) {
      await change(db, reference, ["authorizing", "authorized"], { heldUntil: held });
    },
    async allow(reference, terms) {
      const allowed = await change(db, reference, ["authorizing", "authorized"], {
        state: "authorized",
        terms,
        heldUntil: held,
      });
      await context.crashPoint("grant.allowed", {});
      return grantFromRow(allowed ?? (await ended(db, reference)));
    },
    async refuse(reference) {
      await change(db, reference, ["authorizing"], { state: "refused", endedAt: databaseTime });
    },
    async abandon(reference) {
      await change(db, reference, ["authorizing", "authorized"], towards("release"));
      soon();
    },
    get: async (reference) => grantFromRow(await rowOf(db, reference)),
    async list(query = {}) {
      const { cursor, limit = defaultLimit, customer, service, state } = parseInput(grantQuery, query);
      const after = numberAt(cursor);
      const rows = await db
        .select()
        .from(grants)
        .where(
          and(
            after === null ? undefined : lt(grants.number, after),
            customer === undefined ? undefined : eq(grants.customerId, customer),
            service === undefined ? undefined : eq(grants.serviceId, service),
            state === undefined ? undefined : eq(grants.state, state),
          ),
        )
        .orderBy(desc(grants.number))
        .limit(limit + 1);
      return pageOfRows(rows, limit, (row) => row.number, grantFromRow);
    },
    async decide(reference, ending) {
      const decided = await change(db, reference, ["commanded"], towards(ending));
      const row = decided ?? (await ended(db, reference));
      soon();
      return grantFromRow(row);
    },
    tell(endings) {
      const task = tellGrants(context, hub, endings);
      telling.add(task);
      return () => {
        telling.delete(task);
        void task.stop();
      };
    },
    async stop() {
      await Promise.all([...telling].map((task) => task.stop()));
    },
  };
}

type Request = ReturnType<typeof grantRequest.parse>;

/** Null if there is one under this reference, or another one of the same kind is open for the service. */
async function insert(
  db: Database,
  { reference, kind, customer, service, refundable }: Request,
): Promise<GrantRow | null> {
  const [row] = await db
    .insert(grants)
    .values({
      reference,
      kind,
      state: "authorizing",
      customerId: customer,
      serviceId: service ?? null,
      refundable: refundable ?? true,
      heldUntil: held,
      createdAt: databaseTime,
    })
    .onConflictDoNothing()
    .returning();
  return row ?? null;
}

/** Takes a grant over from whoever asked for it before; null if there is none. @throws GrantBusyError while that one is alive */
async function goOn(db: Database, reference: string): Promise<OpenedGrant | null> {
  const [taken] = await db
    .update(grants)
    .set({ heldUntil: held })
    .where(
      and(
        eq(grants.reference, reference),
        sql`(${grants.state} = 'authorized' or ${grants.state} = 'authorizing' and ${grants.heldUntil} <= ${databaseTime})`,
      ),
    )
    .returning();
  if (taken !== undefined) return { grant: grantFromRow(taken), next: taken.state === "authorized" ? "use" : "ask" };
  const [row] = await db.select().from(grants).where(eq(grants.reference, reference));
  if (row === undefined) return null;
  if (row.state === "authorizing") throw new GrantBusyError("The request is being decided.");
  return { grant: grantFromRow(row), next: "ended" };
}

async function change(
  db: Database,
  reference: string,
  from: readonly Grant["state"][],
  to: Parameters<ReturnType<typeof db.update<typeof grants>>["set"]>[0],
): Promise<GrantRow | null> {
  const [row] = await db
    .update(grants)
    .set(to)
    .where(and(eq(grants.reference, reference), inArray(grants.state, [...from])))
    .returning();
  return row ?? null;
}

async function rowOf(db: Database, reference: string): Promise<GrantRow> {
  const [row] = await db.select().from(grants).where(eq(grants.reference, reference));
  if (row === undefined) throw new NotFoundError("grant", reference);
  return row;
}

async function ended(db: Database, reference: string): Promise<never> {
  throw new GrantEndedError(reference, (await rowOf(db, reference)).state);
}
