import { eq, inArray } from "drizzle-orm";
import type { z } from "zod";
import { asked } from "../commands/asked.ts";
import { type OpenPool, openPool } from "../commands/place-in-pool.ts";
import type { ServiceRow } from "../database/rows.ts";
import { customers, products, services } from "../database/schema.ts";
import type { ImportConflict } from "../domain/import/import-suggestion.ts";
import { importedConfiguration } from "../domain/import/imported-configuration.ts";
import { linkConflicts, ownerConflicts } from "../domain/import/link-conflicts.ts";
import type { ImportFacts } from "../domain/import/suggest-import.ts";
import type { AppliedConfiguration } from "../domain/option/applied-configuration.ts";
import type { ProductConfiguration } from "../domain/product/product.ts";
import { eggNumbersOn, type ProductEgg } from "../domain/product/product-egg.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { NotFoundError } from "../errors/not-found-error.ts";
import { isProvisionerError, type ProvisionerError } from "../errors/provisioner-error.ts";
import type { importEntryBody } from "../http/imports.ts";
import type { OwnedServer } from "../panel/panel-gateway.ts";
import { readImportFacts } from "./import-facts.ts";
import { readServers } from "./read-servers.ts";

/** An entry as it was checked. */
export type CheckedEntry = z.output<typeof importEntryBody>;

/** With whose it is, also where that is the pool's customer. */
export type OwnedEntry = CheckedEntry & { readonly customer: NonNullable<CheckedEntry["customer"]> };

/** An entry with everything that was found out about it. */
export interface PlannedImport {
  readonly entry: OwnedEntry;
  /** The service is or is being made of this very server: nothing is left to do. */
  readonly done: boolean;
  readonly conflicts: readonly ImportConflict[];
  /** What is there to be taken over; null only with a conflict. */
  readonly target: ImportTarget | null;
}

export interface ImportTarget {
  readonly server: OwnedServer;
  readonly product: ProductConfiguration;
  readonly version: number;
  readonly egg: ProductEgg;
  /** Whether the server's account becomes the customer's. */
  readonly linksAccount: boolean;
}

/** Finds out what importing would do. @throws NotFoundError */
export async function planImports(
  context: EngineContext,
  given: readonly CheckedEntry[],
): Promise<readonly PlannedImport[]> {
  const { entries, pools } = await withPools(context, given);
  await refuseUnknownCustomers(context, entries);
  const versions = await newestVersions(context, entries);
  const done = await entriesDone(context, entries);
  const planned = new Map<OwnedEntry, PlannedImport>();
  for (const [panel, group] of Map.groupBy(entries, (entry) => entry.panel)) {
    const open = group.filter((entry) => !done.has(entry));
    for (const entry of group) {
      if (done.has(entry)) planned.set(entry, { entry, done: true, conflicts: [], target: null });
    }
    if (open.length === 0) continue;
    const gateway = (await context.panels.gateway(panel)).withPriority("routine");
    const servers = await asked(() => readServers(gateway, new Set(open.map((entry) => entry.serverId))));
    const facts = await readImportFacts(
      { db: context.database.db, installation: context.installation },
      panel,
      [...servers.values()],
      {
        services: open.map((entry) => entry.service),
        customers: open.map((entry) => entry.customer.id),
      },
    );
    const batch = createBatch(facts);
    for (const entry of open) {
      const sold = versions.get(entry.product);
      if (sold === undefined) throw new NotFoundError("product", entry.product);
      planned.set(entry, planEntry(entry, servers.get(entry.serverId), sold, batch, pools.get(entry.pool ?? "")));
    }
  }
  return entries.flatMap((entry) => planned.get(entry) ?? []);
}

/** A pool as the plan fills it, or why it takes nothing. */
interface PlannedPool {
  readonly row: ServiceRow;
  readonly opened: OpenPool | ProvisionerError;
}

/** Who is not named is the pool's customer. @throws NotFoundError for a pool that is not there */
async function withPools(
  { database: { db }, productVersions }: EngineContext,
  given: readonly CheckedEntry[],
): Promise<{ readonly entries: readonly OwnedEntry[]; readonly pools: ReadonlyMap<string, PlannedPool> }> {
  const pools = new Map<string, PlannedPool>();
  for (const id of new Set(given.flatMap(({ pool }) => pool ?? []))) {
    const [row] = await db.select().from(services).where(eq(services.id, id));
    if (row === undefined) throw new NotFoundError("service", id);
    pools.set(id, { row, opened: await orRefusal(openPool(db, productVersions, id, row)) });
  }
  const entries = given.map((entry): OwnedEntry => {
    const customerId = pools.get(entry.pool ?? "")?.row.customerId ?? "";
    return { ...entry, customer: entry.customer ?? { id: customerId } };
  });
  return { entries, pools };
}

async function orRefusal<Value>(asked: Promise<Value>): Promise<Value | ProvisionerError> {
  try {
    return await asked;
  } catch (error) {
    if (isProvisionerError(error) && error.status < 500) return error;
    throw error;
  }
}

/** Why a server does not go into its pool: the entries before it are in there already. */
function poolConflicts(
  { row, opened }: PlannedPool,
  { customer, product }: OwnedEntry,
  configuration: Pick<AppliedConfiguration, "limits" | "featureLimits">,
): readonly ImportConflict[] {
  if (customer.id !== row.customerId)
    return [
      {
        code: "not-the-pools-customer",
        message: `The pool ${row.id} is ${row.customerId}'s, not ${customer.id}'s.`,
        remedy: "Leave the customer out, or name another pool.",
      },
    ];
  try {
    if (isProvisionerError(opened)) throw opened;
    opened.take({ productId: product, configuration });
    return [];
  } catch (error) {
    if (isProvisionerError(error)) return [poolConflict(error)];
    throw error;
  }
}

function poolConflict({ code, message, remedy }: ProvisionerError): ImportConflict {
  switch (code) {
    case "pool_budget_exceeded":
      return { code: "pool-full", message, remedy };
    case "product_not_in_pool":
      return { code: "product-not-in-pool", message, remedy };
    default:
      return { code: "pool-not-active", message, remedy };
  }
}

interface Sold {
  readonly version: number;
  readonly product: ProductConfiguration;
}

/** What entries of one call have claimed before, on top of what is stored. */
type Batch = ReturnType<typeof createBatch>;

function createBatch(facts: ImportFacts) {
  const servers = new Set<number>();
  const ids = new Set<string>();
  const accounts = new Map<string, number>();
  const owners = new Map<number, string>();
  return {
    ...facts,
    namedBefore: (entry: CheckedEntry) => servers.has(entry.serverId) || ids.has(entry.service),
    accountOf: (customer: string) => facts.accountOf(customer) ?? accounts.get(customer) ?? null,
    linkedTo(user: number) {
      const known = facts.linkedTo(user);
      const claimed = owners.get(user);
      return known.length > 0 || claimed === undefined ? known : [claimed];
    },
    claim({ serverId, service }: CheckedEntry) {
      servers.add(serverId);
      ids.add(service);
    },
    link(customer: string, user: number) {
      accounts.set(customer, user);
      owners.set(user, customer);
    },
  };
}

function planEntry(
  entry: OwnedEntry,
  server: OwnedServer | undefined,
  sold: Sold,
  batch: Batch,
  pool: PlannedPool | undefined,
): PlannedImport {
  if (batch.namedBefore(entry)) return refused(entry, namedTwice(entry));
  batch.claim(entry);
  if (server === undefined) return refused(entry, notFound(entry));
  const egg = eggFor(entry, server, sold.product);
  if (egg === undefined) return refused(entry, eggMissing(entry, server));
  const customer = entry.customer.id;
  const { serviceExists, installation } = batch;
  const aboutOwner = ownerConflicts(server, server.owner, {
    customer,
    accountOf: batch.accountOf(customer),
    linkedTo: batch.linkedTo(server.userId),
  });
  const found = [
    ...linkConflicts(server, {
      service: entry.service,
      serviceOf: batch.serviceOf(server.id),
      serviceExists,
      installation,
    }),
    ...aboutOwner,
    ...(pool === undefined ? [] : poolConflicts(pool, entry, importedConfiguration(server, sold.product, egg))),
  ];
  const accepted: readonly string[] = entry.accept ?? [];
  const conflicts = found.filter(({ code }) => !accepted.includes(code));
  const linksAccount = aboutOwner.length === 0;
  if (linksAccount) batch.link(customer, server.userId);
  return { entry, done: false, conflicts, target: { server, ...sold, egg, linksAccount } };
}

function eggFor(entry: CheckedEntry, server: OwnedServer, product: ProductConfiguration): ProductEgg | undefined {
  const numbered = product.eggs.filter((egg) => eggNumbersOn(egg, entry.panel).egg === server.eggId);
  return entry.egg === undefined ? numbered[0] : numbered.find((egg) => egg.key === entry.egg);
}

function refused(entry: OwnedEntry, conflict: ImportConflict): PlannedImport {
  return { entry, done: false, conflicts: [conflict], target: null };
}

function namedTwice({ serverId, service }: CheckedEntry): ImportConflict {
  return {
    code: "named-twice",
    message: `Server ${serverId} or service ${service} is named by an entry before.`,
    remedy: "Name each once.",
  };
}

function notFound({ panel, serverId }: CheckedEntry): ImportConflict {
  return {
    code: "server-not-found",
    message: `The panel ${panel} has no server ${serverId}.`,
    remedy: "Scan the panel again.",
  };
}

function eggMissing({ product, egg }: CheckedEntry, server: OwnedServer): ImportConflict {
  return {
    code: "egg-not-in-product",
    message: `Server ${server.id} has egg ${server.eggId}, which ${egg === undefined ? `is none of ${product}'s` : `is not ${egg} of ${product}`}.`,
    remedy: "Name another product, or add the egg to this one.",
  };
}

async function refuseUnknownCustomers({ database }: EngineContext, entries: readonly OwnedEntry[]): Promise<void> {
  const named = new Set(entries.flatMap(({ customer }) => ("email" in customer ? [] : [customer.id])));
  const put = new Set(entries.flatMap(({ customer }) => ("email" in customer ? [customer.id] : [])));
  const rows = await database.db
    .select({ id: customers.id })
    .from(customers)
    .where(inArray(customers.id, [...named]));
  const known = new Set(rows.map(({ id }) => id));
  for (const id of named) if (!known.has(id) && !put.has(id)) throw new NotFoundError("customer", id);
}

async function newestVersions(
  { database, productVersions }: EngineContext,
  entries: readonly CheckedEntry[],
): Promise<ReadonlyMap<string, Sold>> {
  const ids = [...new Set(entries.map((entry) => entry.product))];
  const rows = await database.db.select().from(products).where(inArray(products.id, ids));
  const sold = new Map<string, Sold>();
  for (const { id, version } of rows) sold.set(id, { version, product: await productVersions.get(id, version) });
  return sold;
}

/** Entries whose service is this very server's already, or is on the way to it. */
async function entriesDone(
  { database }: EngineContext,
  entries: readonly OwnedEntry[],
): Promise<ReadonlySet<OwnedEntry>> {
  const rows = await database.db
    .select({
      id: services.id,
      panelId: services.panelId,
      serverId: services.serverId,
      from: services.importedServerId,
    })
    .from(services)
    .where(inArray(services.id, [...new Set(entries.map((entry) => entry.service))]));
  const known = new Map(rows.map((row) => [row.id, row]));
  return new Set(
    entries.filter(({ service, panel, serverId }) => {
      const row = known.get(service);
      return row?.panelId === panel && (row.serverId ?? row.from) === serverId;
    }),
  );
}
