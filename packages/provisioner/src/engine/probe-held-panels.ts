import { panels } from "../database/schema.ts";
import { isTroubled, probeTick } from "../panel/panel-holds.ts";
import type { EngineContext } from "./engine-context.ts";
import { putOffFirstTurn, takeTurn } from "./tick-turn.ts";

export interface ProbeInterval {
  readonly shortest: number;
  readonly longest: number;
}

/**
 * Asks every panel that is in trouble whether it answers again: one request, by one process, at intervals that double. Answers
 * after how many ms to look again whose turn it is.
 */
export async function probeHeldPanels(
  context: EngineContext,
  { shortest, longest }: ProbeInterval,
  idleMs: number,
): Promise<number> {
  const { db } = context.database;
  const troubled = await db.select({ id: panels.id, probes: panels.probes }).from(panels).where(isTroubled);
  for (const { id, probes } of troubled) {
    const intervalMs = Math.min(longest, shortest * 2 ** Math.min(probes, 20));
    await putOffFirstTurn(db, probeTick(id), intervalMs);
    if (!(await takeTurn(db, probeTick(id), Math.min(longest, intervalMs * 2)))) continue;
    await context.panelHolds.probe(id);
  }
  return troubled.length === 0 ? idleMs : Math.min(idleMs, shortest);
}
