import type { FaultKind } from "../faults/fault-kinds.ts";
import { drawsOf } from "../virtual-time/seeds.ts";
import type { WorldPlan } from "../world/world-plan.ts";

/** What becomes of one request on its way to a panel and back. */
export interface PassageToPanel {
  readonly fault: FaultKind | null;
  readonly thereMs: number;
  readonly backMs: number;
  /** Ms after which an effect comes that nobody waits for any more, or an answer that is late. */
  readonly laterMs: number;
}

const requestFaults = [
  "request-lost",
  "answer-lost",
  "answer-late",
  "late-effect",
  "bad-gateway",
  "html-page",
  "redirect",
  "odd-body",
  "truncated-answer",
  "rate-limited",
  "doubled-request",
] as const;

/** The way to the panels: what happens to each request is drawn from the seed. */
export function createPanelWeather(plan: WorldPlan) {
  const draws = drawsOf(plan.seed, "panel weather");
  let calm = true;
  return {
    /** Whether nothing happens to requests from now on. */
    calmDown(isCalm: boolean): void {
      calm = isCalm;
    },
    passage(): PassageToPanel {
      const longest = plan.longestLatencyMs.panel;
      const way = {
        thereMs: draws.fraction() * longest,
        backMs: draws.fraction() * longest,
        laterMs: draws.whole(200, 20_000),
      };
      let luck = draws.fraction();
      if (calm) return { fault: null, ...way };
      for (const fault of requestFaults) {
        luck -= plan.rates[fault] ?? 0;
        if (luck < 0) return { fault, ...way };
      }
      return { fault: null, ...way };
    },
  };
}

export type PanelWeather = ReturnType<typeof createPanelWeather>;
