import { and, eq, inArray, isNotNull, isNull, ne, or, sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { customerLinks, customers, products, productVersions, services } from "../database/schema.ts";
import { idFromExternalId } from "../domain/external-id.ts";
import type { ImportFacts } from "../domain/import/suggest-import.ts";
import type { Installation } from "../domain/installation.ts";
import type { PanelId } from "../domain/panel.ts";
import type { OwnedServer } from "../panel/panel-gateway.ts";

/** What is asked about besides what the servers name themselves. */
export interface Named {
  readonly services: readonly string[];
  readonly customers: readonly string[];
}

const nothing: Named = { services: [], customers: [] };

/** Where our side is read, and whose it is. */
export interface FactsReader {
  readonly db: Database;
  readonly installation: Installation;
}

/** Everything of ours that matters for these servers: five statements, however many there are. */
export async function readImportFacts(
  { db, installation }: FactsReader,
  panelId: PanelId,
  servers: readonly OwnedServer[],
  named: Named = nothing,
): Promise<ImportFacts> {
  const numbers = servers.map((server) => server.id);
  const claimed = await claimsOn(db, panelId, numbers);
  const ids = new Set([
    ...named.services,
    ...servers.flatMap(({ id, externalId }) => [`${panelId}-${id}`, ...idsIn(externalId, installation)]),
  ]);
  const existing = await db
    .select({ id: services.id })
    .from(services)
    .where(inArray(services.id, [...ids]));
  const existingIds = new Set(existing.map(({ id }) => id));
  const customerIds = customerIdsOf(servers, named.customers, installation);
  const links = await linksOn(db, panelId, servers, customerIds);
  return {
    panelId,
    products: await soldProducts(db),
    customers: await customersOf(db, servers, customerIds),
    linkedTo: (user) => links.filter(({ panelUserId }) => panelUserId === user).map(({ customerId }) => customerId),
    accountOf: (customer) => links.find(({ customerId }) => customerId === customer)?.panelUserId ?? null,
    serviceOf: (serverId) => claimed.get(serverId) ?? null,
    serviceExists: (id) => existingIds.has(id),
    installation,
  };
}

/** Services that have these servers, or are being made of them, by the number of the server. */
export async function claimsOn(
  db: Database,
  panelId: PanelId,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  if (numbers.length === 0) return new Map();
  const rows = await db
    .select({ id: services.id, serverId: services.serverId, importedServerId: services.importedServerId })
    .from(services)
    .where(
      and(
        eq(services.panelId, panelId),
        ne(services.state, "terminated"),
        or(
          and(isNotNull(services.serverId), inArray(services.serverId, [...numbers])),
          and(isNull(services.serverId), inArray(services.importedServerId, [...numbers])),
        ),
      ),
    );
  return new Map(rows.map(({ id, serverId, importedServerId }) => [serverId ?? importedServerId ?? 0, id]));
}

async function soldProducts(db: Database): Promise<ImportFacts["products"]> {
  const newest = and(eq(productVersions.productId, products.id), eq(productVersions.version, products.version));
  const rows = await db
    .select({ version: productVersions })
    .from(products)
    .innerJoin(productVersions, newest)
    .where(isNull(products.archivedAt));
  return rows.map(({ version }) => version);
}

async function customersOf(
  db: Database,
  servers: readonly OwnedServer[],
  ids: readonly string[],
): Promise<ImportFacts["customers"]> {
  return db
    .select({ id: customers.id, email: customers.email })
    .from(customers)
    .where(or(inArray(sql`lower(${customers.email})`, emailsOf(servers)), inArray(customers.id, [...ids])));
}

async function linksOn(
  db: Database,
  panelId: PanelId,
  servers: readonly OwnedServer[],
  customerIds: readonly string[],
): Promise<readonly { readonly customerId: string; readonly panelUserId: number }[]> {
  const byEmail = db
    .select({ id: customers.id })
    .from(customers)
    .where(inArray(sql`lower(${customers.email})`, emailsOf(servers)));
  return db
    .select({ customerId: customerLinks.customerId, panelUserId: customerLinks.panelUserId })
    .from(customerLinks)
    .where(
      and(
        eq(customerLinks.panelId, panelId),
        or(
          inArray(customerLinks.panelUserId, [...new Set(servers.map(({ userId }) => userId))]),
          inArray(customerLinks.customerId, [...customerIds]),
          inArray(customerLinks.customerId, byEmail),
        ),
      ),
    );
}

function emailsOf(servers: readonly OwnedServer[]): string[] {
  return [...new Set(servers.flatMap(({ owner }) => owner?.email.trim().toLowerCase() ?? []))];
}

function customerIdsOf(
  servers: readonly OwnedServer[],
  named: readonly string[],
  installation: Installation,
): readonly string[] {
  return [...new Set([...named, ...servers.flatMap(({ owner }) => idsIn(owner?.externalId ?? null, installation))])];
}

/** The id of ours in an external id, if there is one. */
function idsIn(externalId: string | null, installation: Installation): readonly string[] {
  const id = externalId === null ? null : idFromExternalId(externalId, installation);
  return id === null ? [] : [id];
}
