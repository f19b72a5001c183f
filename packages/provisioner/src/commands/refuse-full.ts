import { databaseNow } from "../database/database-time.ts";
import type { PlacementVerdict } from "../domain/placement/verdict.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { SoldOutError } from "../errors/sold-out-error.ts";
import { placementRequest } from "../operations/placement/place.ts";
import { explainPlacement } from "../queries/explain-placement.ts";
import type { CheckedOrder } from "./check-order.ts";

/** So old a reading may be that another order without room has caused. */
const sharedForMs = 60_000;

/**
 * Refuses an order for which no node has room, if its product wants that. A pool takes none. What is known may be old: panels are read again first. Of
 * orders that pass at the same moment the last may still find no room when its turn comes.
 *
 * @throws SoldOutError
 */
export async function refuseFull(context: EngineContext, { product, configuration }: CheckedOrder): Promise<void> {
  if (product.whenFull !== "refuse" || configuration === null) return;
  const { db } = context.database;
  const request = placementRequest(configuration, product.nodeOrder);
  const verdict = await explainPlacement(db, request);
  if (verdict.candidates.length > 0) return;
  const unread = await readAgain(
    context,
    request.panels.map(({ panel }) => panel),
    verdict,
  );
  const again = await explainPlacement(db, request);
  // Of a panel that was never read and does not answer, nobody knows that it is full.
  if (again.candidates.length === 0 && (unread === null || again.refused.length > 0))
    throw new SoldOutError(product.id, unread ?? undefined);
}

/** Why one of the panels could not be read; null: all were. */
async function readAgain(
  { roomReadings, allocations, database }: EngineContext,
  panels: readonly string[],
  { refused }: PlacementVerdict,
): Promise<unknown> {
  const since = new Date((await databaseNow(database.db)).getTime() - sharedForMs);
  const read = await Promise.allSettled(
    panels.map(async (panel) => {
      const readAt = await roomReadings.since(panel, since);
      const short = refused.filter(({ panelId, obstacles }) => panelId === panel && obstacles.some(isOfPorts));
      for (const { nodeId } of short) await allocations.since(panel, nodeId, readAt);
    }),
  );
  return read.find((each) => each.status === "rejected")?.reason ?? null;
}

function isOfPorts({ code }: { readonly code: string }): boolean {
  return code === "no-free-port" || code === "no-dedicated-ip";
}
