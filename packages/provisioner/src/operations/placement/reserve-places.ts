import { and, inArray, isNotNull, sql } from "drizzle-orm";
import type { Database } from "../../database/database.ts";
import { inBatches } from "../../database/in-batches.ts";
import { panelAllocations, reservations } from "../../database/schema.ts";
import { updateRows } from "../../database/update-rows.ts";
import type { ServiceAddress } from "../../domain/service.ts";
import { allocationIdsOf, type Place, type PromisedPlace } from "./place.ts";
import { PlacementRound, type PlaceSought, type Solution } from "./placement-round.ts";

/** Who wants a place. */
export interface PlaceWanted extends PlaceSought {
  readonly serviceId: string;
}

/** What came of it. */
export type Reserved =
  | { readonly kind: "reserved"; readonly place: PromisedPlace; readonly heldUntil: Date | null }
  | Exclude<Solution, { kind: "found" }>;

/**
 * Finds a place for a service and promises it, or answers the promise that it has. Callers for the same panels get theirs one
 * after the other, in whatever process, so that no two count on the same room or port.
 */
export type PlaceReserver = (wanted: PlaceWanted) => Promise<Reserved>;

export function createPlaceReserver(db: Database): PlaceReserver {
  return inBatches((wanted: readonly PlaceWanted[]) => db.transaction((tx) => reservePlaces(tx, wanted)));
}

async function reservePlaces(tx: Database, wanted: readonly PlaceWanted[]): Promise<readonly Reserved[]> {
  const panelIds = [...new Set(wanted.flatMap(({ request }) => request.panels.map(({ panel }) => panel)))].toSorted();
  for (const panelId of panelIds) await holdPlaces(tx, panelId);
  const before = await promisesBefore(tx, wanted);
  const round = await PlacementRound.begin(tx, panelIds, wanted.length);
  const solutions: Solution[] = [];
  const fresh: (PlaceWanted & { readonly place: Place })[] = [];
  for (const each of wanted) {
    const promised = before.get(each.serviceId);
    const found = promised ?? (await round.find(each));
    solutions.push(found);
    if (promised !== undefined || found.kind !== "found") continue;
    await round.promise(each.request, found.place);
    fresh.push({ ...each, place: found.place });
  }
  await store(tx, fresh);
  const aliases = await aliasesOf(
    tx,
    solutions.flatMap((each) => (each.kind === "found" ? [each.place] : [])),
  );
  return solutions.map((each) =>
    each.kind === "found"
      ? {
          kind: "reserved",
          place: { ...each.place, addresses: addressesOf(each.place, aliases) },
          heldUntil: each.heldUntil,
        }
      : each,
  );
}

/** Whoever gives out room or ports of a panel holds this until the end of the transaction. */
export async function holdPlaces(tx: Database, panelId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('hatchery place'), hashtext(${panelId}))`);
}

async function promisesBefore(tx: Database, wanted: readonly PlaceWanted[]): Promise<ReadonlyMap<string, Solution>> {
  const ids = wanted.map(({ serviceId }) => serviceId);
  const rows = await tx
    .select()
    .from(reservations)
    .where(and(inArray(reservations.serviceId, ids), isNotNull(reservations.ports)));
  return new Map(
    rows.flatMap(({ serviceId, panelId, nodeId, ports }) =>
      ports === null ? [] : [[serviceId, { kind: "found", place: { panelId, nodeId, ports }, heldUntil: null }]],
    ),
  );
}

async function store(tx: Database, fresh: readonly (PlaceWanted & { readonly place: Place })[]): Promise<void> {
  if (fresh.length === 0) return;
  await tx.insert(reservations).values(
    fresh.map(({ serviceId, request: { memory, disk, cpu }, place: { panelId, nodeId, ports }, now }) => ({
      serviceId,
      panelId,
      nodeId,
      memory,
      disk,
      cpu,
      ports,
      createdAt: now,
    })),
  );
  await updateRows(
    tx,
    panelAllocations,
    ["panelId", "id"],
    fresh.flatMap(({ serviceId, request: { dedicatedIp: dedicated }, place }) =>
      allocationIdsOf(place).map((id) => ({ panelId: place.panelId, id, serviceId, dedicated })),
    ),
  );
}

type Aliases = ReadonlyMap<string, string | null>;

async function aliasesOf(tx: Database, places: readonly Place[]): Promise<Aliases> {
  if (places.length === 0) return new Map();
  const rows = await tx
    .select({ panelId: panelAllocations.panelId, id: panelAllocations.id, alias: panelAllocations.alias })
    .from(panelAllocations)
    .where(
      and(
        inArray(
          panelAllocations.panelId,
          places.map(({ panelId }) => panelId),
        ),
        inArray(panelAllocations.id, places.flatMap(allocationIdsOf)),
      ),
    );
  return new Map(rows.map(({ panelId, id, alias }) => [`${panelId} ${id}`, alias]));
}

function addressesOf({ panelId, ports: { main, further } }: Place, aliases: Aliases): readonly ServiceAddress[] {
  return [main, ...further].flatMap(({ role, allocationId, ip, port }) =>
    allocationId === null
      ? []
      : [{ role, allocationId, ip, port, alias: aliases.get(`${panelId} ${allocationId}`) ?? null }],
  );
}
