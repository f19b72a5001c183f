import { expect, test } from "vitest";
import { shrinkPlan } from "../src/run/shrink-plan.ts";
import type { Outcome } from "../src/world/run-world.ts";
import { drawPlan, type WorldPlan } from "../src/world/world-plan.ts";

function outcomeOf(rules: readonly string[]): Outcome {
  const violations = rules.map((rule) => ({ rule, text: rule, about: [], atMs: 600_000 }));
  return { violations, story: [], met: new Map(), virtualMs: 0, statements: 0, requests: 0 };
}

test("of a schedule that fails only what the failure needs is left", async () => {
  const plan = drawPlan(7);
  const [third, ninth] = [plan.schedule[2], plan.schedule[8]];
  const play = async ({ schedule }: WorldPlan) =>
    outcomeOf(schedule.some((each) => each === third) && schedule.some((each) => each === ninth) ? ["lost"] : []);
  const shrunk = await shrinkPlan(plan, outcomeOf(["lost"]), play, 1_000);
  expect(shrunk.plan.schedule).toEqual([third, ninth]);
  expect(shrunk.plan.rates).toEqual({});
});

test("a smaller world that fails in another way is not taken for the same failure", async () => {
  const plan = drawPlan(7);
  const play = async ({ schedule }: WorldPlan) =>
    outcomeOf([schedule.length === plan.schedule.length ? "lost" : "doubled"]);
  const { plan: left } = await shrinkPlan(plan, outcomeOf(["lost"]), play, 1_000);
  expect(left.schedule).toHaveLength(plan.schedule.length);
});

test("the same seed draws the same world, another one another world", () => {
  expect(drawPlan(11)).toEqual(drawPlan(11));
  expect(drawPlan(11).schedule).not.toEqual(drawPlan(12).schedule);
});
