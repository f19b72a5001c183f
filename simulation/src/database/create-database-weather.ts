import type { FaultKind } from "../faults/fault-kinds.ts";
import { drawsOf } from "../virtual-time/seeds.ts";
import type { WorldPlan } from "../world/world-plan.ts";
import type { DatabaseWeather, Incident } from "./database-weather.ts";

const failures = [
  { code: "57014", text: "canceling statement due to statement timeout" },
  { code: "55P03", text: "canceling statement due to lock timeout" },
  { code: "40P01", text: "deadlock detected" },
  { code: "40001", text: "could not serialize access due to concurrent update" },
] as const;

const diskFull = { code: "53100", text: "could not extend file: No space left on device" } as const;

/** What the database does is drawn from the seed; what lasts is switched by mishaps. */
export function createDatabaseWeather(plan: WorldPlan, purpose: string, met: (fault: FaultKind) => void) {
  const draws = drawsOf(plan.seed, purpose);
  let calm = true;
  let full = false;
  let hangsMs = 0;

  function drawn(): Incident | undefined {
    let luck = draws.fraction();
    for (const kind of [
      "statement-fails",
      "statement-hangs",
      "connection-cut-before",
      "connection-cut-after",
    ] as const) {
      luck -= plan.rates[kind] ?? 0;
      if (luck >= 0) continue;
      met(kind);
      switch (kind) {
        case "statement-fails":
          return { kind: "fails", ...draws.pick(failures) };
        case "statement-hangs":
          return { kind: "hangs", ms: draws.whole(500, 40_000) };
        case "connection-cut-before":
          return { kind: "cut-before" };
        case "connection-cut-after":
          return { kind: "cut-after" };
      }
    }
    return undefined;
  }

  return {
    latencyMs: () => draws.fraction() * plan.longestLatencyMs.database,
    strikes(_machine, statement) {
      if (calm) return undefined;
      if (hangsMs > 0) {
        const ms = hangsMs;
        hangsMs = 0;
        return { kind: "hangs", ms };
      }
      if (full && /\b(insert|update|delete)\b/i.test(statement)) return { kind: "fails", ...diskFull };
      return drawn();
    },
    refusesConnections: () => undefined,
    calmDown(isCalm: boolean) {
      calm = isCalm;
    },
    fill(isFull: boolean) {
      full = isFull;
    },
    hang(ms: number) {
      hangsMs = ms;
    },
  } satisfies DatabaseWeather & Record<string, unknown>;
}
