import { and, eq, gt, inArray, lte, ne, or, sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import type { ProductVersions } from "../database/product-versions.ts";
import { customerLinks, events, services } from "../database/schema.ts";
import type { CustomerId } from "../domain/customer.ts";
import type { ExpectedService } from "../domain/drift/compare-server.ts";
import type { PanelId } from "../domain/panel.ts";
import type { PanelServer } from "../domain/panel-server.ts";
import { eggNumbersOn } from "../domain/product/product-egg.ts";
import type { ServiceId } from "../domain/service.ts";

/** A service with what is needed to look for its server once more. */
export interface TrackedService extends ExpectedService {
  readonly identifier: string | null;
  /** The pool that it is in. */
  readonly poolId: ServiceId | null;
}

/** Numbers of servers: after the first, up to and with the second. */
export interface NumberRange {
  readonly after: number;
  readonly upTo: number;
}

export interface ServiceReader {
  readonly db: Database;
  readonly versions: ProductVersions;
  readonly panelId: PanelId;
}

const noAccounts: ReadonlyMap<number, CustomerId> = new Map();

/** The services that have servers in this range, those that are being made of one, and those that an external id names. */
export async function expectedServices(
  { db, versions, panelId }: ServiceReader,
  { after, upTo }: NumberRange,
  servers: readonly PanelServer[],
): Promise<readonly TrackedService[]> {
  const externalIds = servers.flatMap(({ externalId }) => externalId?.trimEnd().toLowerCase() ?? []);
  const rows = await db
    .select({ service: services, panelUserId: customerLinks.panelUserId })
    .from(services)
    .leftJoin(
      customerLinks,
      and(eq(customerLinks.customerId, services.customerId), eq(customerLinks.panelId, services.panelId)),
    )
    .where(
      or(
        and(
          eq(services.panelId, panelId),
          ne(services.state, "terminated"),
          sql`coalesce(${services.serverId}, ${services.importedServerId}) is not null`,
          or(
            and(gt(services.serverId, after), lte(services.serverId, upTo)),
            and(gt(services.importedServerId, after), lte(services.importedServerId, upTo)),
          ),
        ),
        inArray(services.externalId, externalIds),
      ),
    );
  const owners = servers.map(({ userId }) => userId);
  const linked = rows.every(({ panelUserId }) => panelUserId !== null)
    ? []
    : await db
        .select({ userId: customerLinks.panelUserId, customerId: customerLinks.customerId })
        .from(customerLinks)
        .where(and(eq(customerLinks.panelId, panelId), inArray(customerLinks.panelUserId, owners)));
  const accounts = new Map(linked.map(({ userId, customerId }) => [userId, customerId]));
  const found: TrackedService[] = [];
  for (const { service, panelUserId } of rows) {
    const { id, state, externalId, applied } = service;
    // A terminated import that never got its server has nothing to do with it.
    if (state === "terminated" && service.serverId === null && service.importedServerId !== null) continue;
    const elsewhere = service.panelId !== null && service.panelId !== panelId;
    if (elsewhere) continue;
    const product = await versions.get(service.productId, service.productVersion);
    const egg = product.eggs.find(({ key }) => key === service.egg);
    found.push({
      id,
      state,
      externalId,
      serverId: service.serverId ?? (state === "terminated" ? null : service.importedServerId),
      serverUuid: service.serverUuid,
      panelUserId,
      othersAccounts: panelUserId === null ? accounts : noAccounts,
      limits: applied?.limits ?? null,
      featureLimits: applied?.featureLimits ?? null,
      ports: applied?.ports ?? null,
      eggId: egg === undefined ? null : eggNumbersOn(egg, panelId).egg,
      nodeId: service.nodeId,
      identifier: service.serverIdentifier,
      poolId: service.poolId,
    });
  }
  return found;
}

/**
 * Those of the services that operations are at work on, or were after this event: the list of the panel may be older than what
 * the database says. What only waits until its panel is no longer held is not at work, nor is what has its turn after that.
 */
export async function changedSince(
  db: Database,
  found: readonly TrackedService[],
  event: number,
): Promise<ReadonlySet<ServiceId>> {
  if (found.length === 0) return new Set();
  const rows = await db
    .select({ id: services.id })
    .from(services)
    .where(
      and(
        inArray(
          services.id,
          found.map(({ id }) => id),
        ),
        or(
          eq(services.state, "pending"),
          sql`exists (select 1 from hatchery.operations o
            where o.subject = 'service:' || ${services.id} and o.status in ('waiting', 'running')
            and (o.status = 'running' or o.outcome_unknown or coalesce(o.waits_for, 'turn') not in ('panel', 'turn')
              or o.waits_for is distinct from 'panel' and not exists (select 1 from hatchery.operations before
                where before.subject = o.subject and before.status in ('waiting', 'running') and before.number < o.number)))`,
          sql`exists (select 1 from ${events} e where e.service_id = ${services.id} and e.number > ${event} and e.type not like 'drift.%')`,
          // An import that was given up has no server, and the server is not free either.
          sql`${services.serverId} is null and ${services.importedServerId} is not null and ${services.state} <> 'terminated'`,
        ),
      ),
    );
  return new Set(rows.map(({ id }) => id));
}
