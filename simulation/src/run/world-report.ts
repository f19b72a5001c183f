import { inWords, storyOf } from "../story/story.ts";
import type { WorldPlan } from "../world/world-plan.ts";
import type { Shrunk } from "./shrink-plan.ts";

/** How a world failed, for a maintainer who has nothing but this text and the commit. */
export function reportOf(original: WorldPlan, { plan, outcome, tries }: Shrunk): string {
  const { violations, story } = outcome;
  const about = violations.flatMap((violation) => violation.about);
  return [
    `Seed ${plan.seed}: ${violations.map(({ rule, text }) => `[${rule}] ${text}`).join("\n  ")}`,
    `World: ${inWordsOf(plan)}`,
    `Schedule: ${plan.schedule.length} of ${original.schedule.length} commands and mishaps suffice (${tries} worlds tried)`,
    `Again: npm run simulate -- --seed ${plan.seed} --seeds 1`,
    "",
    inWords(storyOf(story, about)),
    "",
  ].join("\n");
}

function inWordsOf({ clocks, installations, panels, nodesApart, installMs, rates }: WorldPlan): string {
  const ahead = clocks.map(({ offsetMs }) => `${offsetMs / 1000} s`).join(", ");
  const faults = Object.entries(rates).map(([kind, rate]) => `${kind} ${((rate ?? 0) * 100).toPrecision(2)} %`);
  return [
    `${installations} installation${installations > 1 ? "s" : ""}`,
    `panels: ${panels.join(" and ")}${nodesApart ? ", on which upgrades move servers" : ""}`,
    `workers whose clocks are ahead by ${ahead}`,
    `installations of ${installMs / 1000} s`,
    ...faults,
  ].join("; ");
}
