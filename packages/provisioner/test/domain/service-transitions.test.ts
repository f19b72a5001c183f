import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { acceptsCommand, commandRules, commandsIn, turnOf } from "../../src/domain/command-rules.ts";
import { operationKinds, type ServiceOperationKind } from "../../src/domain/operation.ts";
import { type ServiceState, serviceStates } from "../../src/domain/service.ts";
import { canTransition, serviceTransitions, statesAfter } from "../../src/domain/service-transitions.ts";

const kinds = operationKinds.filter((kind): kind is ServiceOperationKind => kind !== "sync-customer");

describe("the states of a service", () => {
  it("never leave terminated, however long one tries", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10)), (steps) => {
        const path: ServiceState[] = ["pending"];
        for (const step of steps) {
          const next = statesAfter(path.at(-1) ?? "pending");
          path.push(...next.slice(step % (next.length || 1)).slice(0, 1));
        }
        expect(path.lastIndexOf("terminated")).toBe(path.includes("terminated") ? path.length - 1 : -1);
      }),
    );
    expect(statesAfter("terminated")).toEqual([]);
  });

  it("can all be reached, and from every one of them a service can be terminated", () => {
    const reached = new Set<string>(["pending"]);
    for (let grown = -1; grown !== reached.size; ) {
      grown = reached.size;
      for (const state of serviceStates)
        if (reached.has(state)) for (const next of statesAfter(state)) reached.add(next);
    }
    expect([...reached].sort()).toEqual([...serviceStates].sort());
    for (const state of serviceStates) expect(state === "terminated" || canTransition(state, "terminated")).toBe(true);
  });

  it("do not skip what the panel has to confirm", () => {
    expect(canTransition("installing", "suspended")).toBe(false);
    expect(canTransition("suspended", "installing")).toBe(false);
    expect(canTransition("active", "pending")).toBe(false);
    expect(serviceStates.some((state) => canTransition(state, state))).toBe(false);
  });

  it("say for every transition what was confirmed", () => {
    for (const after of Object.values(serviceTransitions))
      for (const because of Object.values(after)) expect(because).not.toBe("");
  });
});

describe("the commands for a service", () => {
  it.each(kinds)("%s leads and gives up only where the table of transitions allows", (kind) => {
    const { runsIn, leadsTo, failsIn } = commandRules[kind];
    const reaches = (from: ServiceState, to: ServiceState) =>
      from === to || canTransition(from, to) || statesAfter(from).some((between) => canTransition(between, to));
    for (const state of runsIn) expect(leadsTo === null || reaches(state, leadsTo)).toBe(true);
    for (const state of failsIn) expect([runsIn.includes(state), canTransition(state, "failed")]).toEqual([true, true]);
  });

  it.each(kinds)("%s has one answer for its turn in every state", (kind) => {
    for (const state of serviceStates) {
      const { runsIn, alreadyDoneIn } = commandRules[kind];
      expect(runsIn.includes(state) && alreadyDoneIn.includes(state)).toBe(false);
      expect(["runs", "already-done", "impossible"]).toContain(turnOf(kind, state));
    }
  });

  it("are none once it is terminated", () => {
    expect(commandsIn("terminated")).toEqual([]);
  });

  it("never leave a failed service without a way out", () => {
    expect(commandsIn("failed")).toEqual(expect.arrayContaining(["terminate", "reinstall"]));
  });

  it("refuse to reinstall a suspended service, because the panel would forget the suspension", () => {
    expect(acceptsCommand("suspended", "reinstall")).toBe(false);
    expect(turnOf("reinstall", "suspended")).toBe("impossible");
  });

  it("leave the state alone when a suspension cannot be carried out, where others call it suspended while the server runs", () => {
    expect(commandRules.suspend.failsIn).toEqual([]);
    expect(commandRules.terminate.failsIn).toEqual([]);
  });
});
