import { and, asc, eq, inArray, ne, or, sql } from "drizzle-orm";
import type { Database } from "../../database/database.ts";
import type { ProductVersions } from "../../database/product-versions.ts";
import type { OperationRow, ServiceRow } from "../../database/rows.ts";
import { operations, services } from "../../database/schema.ts";
import { changeKinds } from "../../domain/operation.ts";
import type { ChangeInput } from "../../domain/operation-input.ts";
import { type Claim, claimOf, largerOf, sumOf } from "../../domain/pool/budget.ts";
import { type SoldService, wantedService } from "../change/wanted-service.ts";
import { changeInputOf } from "../input-of.ts";
import { serviceConfiguration } from "../service-configuration.ts";

/** A server of a pool, with what it takes of that. */
export interface ClaimedServer {
  readonly service: ServiceRow;
  readonly claim: Claim;
}

/**
 * What the servers of a pool take of it, in the order of their making. Nothing is counted up or down: it is read off what the servers
 * are and what is still to be made of them, and a server takes until the panel has no more of it. What is being changed takes what it
 * is and what it will be, whichever is more; so does a change that was given up while the panel may have it. What the panel has refused
 * before it took anything is free at once.
 */
export async function claimsIn(
  tx: Database,
  versions: ProductVersions,
  poolId: string,
): Promise<readonly ClaimedServer[]> {
  const rows = await tx
    .select()
    .from(services)
    .where(and(eq(services.poolId, poolId), ne(services.state, "terminated")))
    .orderBy(asc(services.number));
  const changes = await unsettledChanges(
    tx,
    rows.map(({ id }) => id),
  );
  const claimed: ClaimedServer[] = [];
  for (const service of rows)
    claimed.push({ service, claim: await claimOfServer(tx, versions, service, changes.get(service.id) ?? []) });
  return claimed;
}

/** What all of them take. */
export function takenBy(claimed: readonly ClaimedServer[]): Claim {
  return sumOf(claimed.map(({ claim }) => claim));
}

async function claimOfServer(
  tx: Database,
  versions: ProductVersions,
  service: ServiceRow,
  changes: readonly ChangeInput[],
): Promise<Claim> {
  const product = await versions.get(service.productId, service.productVersion, tx);
  let claim = claimOf(service.applied ?? serviceConfiguration(product, service));
  let after: SoldService = service;
  for (const change of changes) {
    const wanted = await wantedService(versions, after, change, tx);
    after = wanted;
    if (wanted.configuration !== null) claim = largerOf(claim, claimOf(wanted.configuration));
  }
  return claim;
}

/**
 * Changes that are ordered or under way; and those that were given up when the panel had been asked for them, unless they were put back
 * or something later has settled what the server has.
 */
async function unsettledChanges(
  tx: Database,
  serviceIds: readonly string[],
): Promise<ReadonlyMap<string, readonly ChangeInput[]>> {
  if (serviceIds.length === 0) return new Map();
  const rows: readonly Pick<OperationRow, "serviceId" | "kind" | "input">[] = await tx
    .select({ serviceId: operations.serviceId, kind: operations.kind, input: operations.input })
    .from(operations)
    .where(
      and(
        inArray(operations.serviceId, [...serviceIds]),
        inArray(operations.kind, [...changeKinds]),
        or(inArray(operations.status, ["waiting", "running"]), givenUpHalfway),
      ),
    )
    .orderBy(asc(operations.number));
  return new Map(
    [...Map.groupBy(rows, ({ serviceId }) => serviceId ?? "")].map(([id, some]) => [id, some.map(changeInputOf)]),
  );
}

/** Whether the panel may have taken the build: every try of that step that was not refused at its first request. */
const mayBeBuilt = sql`exists (select from jsonb_array_elements(${operations.steps}) as entry
  where entry ->> 'step' = 'build' and entry ->> 'outcome' <> 'already-done'
    and not (entry ->> 'outcome' = 'failed' and entry -> 'failure' ->> 'class' = 'permanent' and (entry ->> 'panelRequests')::int <= 1))`;

const givenUpHalfway = sql`${operations.status} = 'failed'
  and jsonb_typeof(${operations.progress} -> 'change' -> 'build') = 'object'
  and (${operations.outcomeUnknown} or ${mayBeBuilt})
  and ${operations.failure} ->> 'code' is distinct from ${operations.progress} -> 'refused' ->> 'code'
  and not exists (select 1 from hatchery.operations later
    where later.service_id = ${operations.serviceId} and later.number > ${operations.number} and later.status = 'succeeded'
    and (later.kind in ('upgrade', 'change-options') or later.kind = 'repair' and later.input ->> 'kind' = 'wrong-limits'))`;
