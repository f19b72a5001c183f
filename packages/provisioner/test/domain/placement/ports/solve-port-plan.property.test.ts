import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainPorts } from "../../../../src/domain/placement/ports/explain-ports.ts";
import { solvePortPlan } from "../../../../src/domain/placement/ports/solve-port-plan.ts";
import { satisfies, smallWorlds, solvable } from "./small-worlds.ts";

const runs = { numRuns: 1_000 };

describe("the port planner in worlds small enough to try everything", () => {
  it("gives only ports that satisfy the plan, never one that is taken, promised or used twice", () => {
    fc.assert(
      fc.property(smallWorlds, (world) => {
        const found = solvePortPlan(world.plan, world.facts, world.dedicatedIp);
        if (found !== null) expect(satisfies(world, found)).toBe(true);
      }),
      runs,
    );
  });

  it("finds a solution exactly when trying everything finds one, and else says why not", () => {
    fc.assert(
      fc.property(smallWorlds, (world) => {
        const found = solvePortPlan(world.plan, world.facts, world.dedicatedIp);
        expect(found !== null).toBe(solvable(world));
        if (found === null) expect(explainPorts(world.plan, world.facts, world.dedicatedIp).message).not.toBe("");
      }),
      runs,
    );
  });

  it("creates an allocation only when the existing ones do not suffice", () => {
    fc.assert(
      fc.property(smallWorlds, (world) => {
        const withoutCreating = { ...world, plan: { ...world.plan, createMissing: false } };
        const found = solvePortPlan(world.plan, world.facts, world.dedicatedIp);
        if (found === null || !solvable(withoutCreating)) return;
        expect([found.main, ...found.further].every(({ allocationId }) => allocationId !== null)).toBe(true);
      }),
      runs,
    );
  });
});
