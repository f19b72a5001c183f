import type { FaultRate } from "../faults/fault-kinds.ts";
import type { Outcome } from "../world/run-world.ts";
import type { Happening, WorldPlan } from "../world/world-plan.ts";

/** A world that still fails, and how it does. */
export interface Shrunk {
  readonly plan: WorldPlan;
  readonly outcome: Outcome;
  /** Worlds that were played for it. */
  readonly tries: number;
}

/**
 * Makes a failing world smaller as long as the same invariant is still violated: first the shortest beginning of its schedule,
 * then without what can be left out, then without faults that do not matter.
 */
export async function shrinkPlan(
  failing: WorldPlan,
  failed: Outcome,
  play: (plan: WorldPlan) => Promise<Outcome>,
  mostTries = 40,
): Promise<Shrunk> {
  const rule = failed.violations[0]?.rule;
  let plan = failing;
  let outcome = failed;
  let tries = 0;

  async function stillFails(smaller: WorldPlan): Promise<boolean> {
    if (tries >= mostTries) return false;
    tries += 1;
    const played = await play(smaller);
    if (!played.violations.some((violation) => violation.rule === rule)) return false;
    plan = smaller;
    outcome = played;
    return true;
  }
  const withSchedule = (schedule: readonly Happening[]) => stillFails({ ...plan, schedule });

  // What comes after the violation cannot be its cause.
  const failedAtMs = failed.violations[0]?.atMs ?? Number.POSITIVE_INFINITY;
  const before = plan.schedule.filter(({ atMs }) => atMs <= failedAtMs);
  if (before.length > 0 && before.length < plan.schedule.length) await withSchedule(before);

  for (let cut = Math.ceil(plan.schedule.length / 2); cut >= 1; ) {
    const kept = plan.schedule.length - cut;
    if (kept > 0 && (await withSchedule(plan.schedule.slice(0, kept)))) cut = Math.min(cut, Math.ceil(kept / 2));
    else if (cut === 1) break;
    else cut = Math.ceil(cut / 2);
  }
  for (let size = Math.ceil(plan.schedule.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < plan.schedule.length && plan.schedule.length > size; ) {
      if (!(await withSchedule(plan.schedule.toSpliced(from, size)))) from += size;
    }
  }
  for (const rate of Object.keys(plan.rates) as FaultRate[]) {
    const { [rate]: _, ...rates } = plan.rates;
    await stillFails({ ...plan, rates });
  }
  return { plan, outcome, tries };
}
