// What the SDK loads when it first needs it would come at another moment in the first world than in later ones.
import "../../../packages/sdk/src/on-demand.ts";
import type { FreshDatabase } from "../database/database-image.ts";
import type { FaultKind } from "../faults/fault-kinds.ts";
import { runWorld } from "../world/run-world.ts";
import { drawPlan, type PlanLimits, type WorldPlan } from "../world/world-plan.ts";
import { shrinkPlan } from "./shrink-plan.ts";
import { reportOf } from "./world-report.ts";

/** What came of one seed, as it goes from process to process. */
export interface PlayedSeed {
  readonly seed: number;
  /** The invariants that were violated. */
  readonly rules: readonly string[];
  /** For people; empty when none was. */
  readonly report: string;
  readonly met: Readonly<Partial<Record<FaultKind, number>>>;
  readonly commands: number;
  readonly virtualMs: number;
  readonly statements: number;
  readonly requests: number;
  readonly cpuMs: number;
}

/** Plays the world of a seed, and if it fails a smaller one that fails in the same way. */
export async function playSeed(
  seed: number,
  freshDatabase: FreshDatabase,
  { shrink, ...limits }: PlanLimits & { readonly shrink: boolean },
): Promise<PlayedSeed> {
  const before = process.cpuUsage();
  const plan = drawPlan(seed, limits);
  const play = (each: WorldPlan) => runWorld(each, freshDatabase);
  const outcome = await play(plan);
  const { user, system } = process.cpuUsage(before);
  const failed = outcome.violations.length > 0;
  const shrunk = failed && shrink ? await shrinkPlan(plan, outcome, play) : { plan, outcome, tries: 0 };
  return {
    seed,
    rules: [...new Set(outcome.violations.map(({ rule }) => rule))],
    report: failed ? reportOf(plan, shrunk) : "",
    met: Object.fromEntries(outcome.met),
    commands: plan.schedule.filter(({ kind }) => kind === "command").length,
    virtualMs: outcome.virtualMs,
    statements: outcome.statements,
    requests: outcome.requests,
    cpuMs: (user + system) / 1000,
  };
}
