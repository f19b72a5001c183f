import { and, eq, inArray } from "drizzle-orm";
import { contentHash } from "../commands/content-hash.ts";
import { openPool, type ServerForPool } from "../commands/place-in-pool.ts";
import { putCustomer } from "../commands/put-customers.ts";
import type { Database } from "../database/database.ts";
import { databaseNow } from "../database/database-time.ts";
import { operationFromRow } from "../database/operation-from-row.ts";
import { operations, services } from "../database/schema.ts";
import { serviceFromRow } from "../database/service-from-row.ts";
import { serverExternalId } from "../domain/external-id.ts";
import { answersOf, importedConfiguration } from "../domain/import/imported-configuration.ts";
import type { ImportInput } from "../domain/operation-input.ts";
import { configureOrder } from "../domain/option/configure-order.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { ImportConflictError } from "../errors/import-conflict-error.ts";
import { InvalidInputError } from "../errors/invalid-input-error.ts";
import { isProvisionerError } from "../errors/provisioner-error.ts";
import type { Actor } from "../interface/actor.ts";
import type { CommandResult } from "../interface/services.ts";
import { issueOperation } from "../operations/issue-operation.ts";
import { holdPools } from "../operations/pool/hold-pool.ts";
import {
  type CheckedEntry,
  type ImportTarget,
  type OwnedEntry,
  type PlannedImport,
  planImports,
} from "./plan-imports.ts";

/** So many are stored in one transaction; the embedded database has one connection, which others want as well. */
const perTransaction = 50;

/** Stores services for servers, and the operations that link them. All entries are checked before the first is stored. */
export async function runImports(
  context: EngineContext,
  entries: readonly CheckedEntry[],
  actor: Actor,
): Promise<readonly CommandResult[]> {
  const planned = await planImports(context, entries);
  refuseConflicts(planned);
  const open = planned
    .flatMap(({ entry, target }) => (target === null ? [] : [{ entry, target }]))
    // A customer that one entry names may be the one that another brings whole.
    .toSorted((one, other) => Number("email" in other.entry.customer) - Number("email" in one.entry.customer));
  for (let first = 0; first < open.length; first += perTransaction) {
    const some = open.slice(first, first + perTransaction);
    await context.database.db.transaction(async (tx) => {
      await holdPools(
        tx,
        some.flatMap(({ entry: { pool } }) => pool ?? []),
      );
      for (const { entry, target } of some) await storeImport(context, tx, entry, target, actor);
      await context.crashPoint("command.before-commit", { kind: "import" });
    });
    await context.crashPoint("command.after-commit", { kind: "import" });
  }
  return resultsOf(context.database.db, entries);
}

async function storeImport(
  context: EngineContext,
  tx: Database,
  entry: OwnedEntry,
  { server, product, version, egg, linksAccount }: ImportTarget,
  actor: Actor,
): Promise<void> {
  const now = await databaseNow(tx);
  const externalId = serverExternalId(entry.service, context.installation);
  if (!externalId.ok) throw new InvalidInputError([{ path: "/service", ...externalId.problem }]);
  const {
    customer: { id: customerId },
  } = await putCustomer(context, tx, { customer: entry.customer, actor }, now);
  const variables = answersOf(server, egg);
  const applied = importedConfiguration(server, product, egg);
  if (entry.pool !== undefined)
    await takePlace(context, tx, entry.pool, { productId: product.id, configuration: applied });
  const { accept = [], ...content } = entry;
  const [service] = await tx
    .insert(services)
    .values({
      id: entry.service,
      orderHash: contentHash({ import: { ...content, customer: customerId } }),
      state: "pending",
      customerId,
      productId: entry.product,
      productVersion: version,
      egg: egg.key,
      options: configureOrder(product, { egg: egg.key, variables }).options,
      variables,
      poolId: entry.pool ?? null,
      // What it takes of its pool is what it has, from here on.
      applied: entry.pool === undefined ? null : applied,
      importedServerId: server.id,
      name: server.name,
      externalId: externalId.value,
      panelId: entry.panel,
      addresses: [],
      expiresAt: entry.expiresAt ?? null,
      createdAt: now,
      remindedUntil: now,
    })
    .onConflictDoNothing()
    .returning();
  // Somebody else imported it at the same moment; whether as the same service is seen when the answers are read.
  if (service === undefined) return;
  const input: ImportInput = {
    serverId: server.id,
    linksAccount,
    accept,
    seen: {
      name: server.name,
      userId: server.userId,
      description: server.description,
      externalId: server.externalId,
      at: now.toISOString(),
    },
  };
  await issueOperation(
    tx,
    context.queue,
    { kind: "import", serviceId: entry.service, customerId, panelId: entry.panel, input, actor },
    now,
  );
}

/** A place in a pool that is held. @throws ImportConflictError when somebody else was quicker */
async function takePlace(
  { productVersions }: EngineContext,
  tx: Database,
  poolId: string,
  server: ServerForPool,
): Promise<void> {
  const [row] = await tx.select().from(services).where(eq(services.id, poolId));
  try {
    (await openPool(tx, productVersions, poolId, row)).take(server);
  } catch (error) {
    if (!isProvisionerError(error) || error.status >= 500) throw error;
    throw new ImportConflictError([{ path: "", code: error.code, message: error.message }]);
  }
}

function refuseConflicts(planned: readonly PlannedImport[]): void {
  const problems = planned.flatMap(({ conflicts }, index) =>
    conflicts.map(({ code, message, remedy }) => ({
      path: `/entries/${index}`,
      code,
      message: `${message} ${remedy}`,
    })),
  );
  if (problems.length > 0) throw new ImportConflictError(problems);
}

/** The services of the entries with the operations that link them. @throws ImportConflictError if another import was quicker. */
async function resultsOf(db: Database, entries: readonly CheckedEntry[]): Promise<readonly CommandResult[]> {
  const rows = await db
    .select({ service: services, operation: operations })
    .from(services)
    .innerJoin(operations, and(eq(operations.serviceId, services.id), eq(operations.kind, "import")))
    .where(inArray(services.id, [...new Set(entries.map((entry) => entry.service))]));
  const found = new Map(rows.map((row) => [row.service.id, row]));
  const quicker: { path: string; code: string; message: string }[] = [];
  const results = entries.flatMap(({ service, serverId, panel }, index) => {
    const row = found.get(service);
    if (row?.service.importedServerId === serverId && row.service.panelId === panel)
      return [{ service: serviceFromRow(row.service), operation: operationFromRow(row.operation) }];
    quicker.push({
      path: `/entries/${index}`,
      code: "already-linked",
      message: `Server ${serverId} or the service id ${service} was taken at the same moment.`,
    });
    return [];
  });
  if (quicker.length > 0) throw new ImportConflictError(quicker);
  return results;
}
