import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LifecyclePolicy } from "../../../src/domain/lifecycle/lifecycle-policy.ts";
import { dueAt, type LifecycleFacts, nextAction } from "../../../src/domain/lifecycle/next-action.ts";

const day = 86_400_000;
const sold = new Date("2026-10-01T12:00:00Z");
const expiresAt = new Date("2026-10-31T12:00:00Z");

const policy: LifecyclePolicy = {
  atExpiry: "suspend",
  suspendAfter: "2 days",
  terminateAfter: "14 days",
  reminders: [
    { before: "expiry", by: "1 day" },
    { before: "expiry", by: "7 days" },
    { before: "termination", by: "3 days" },
  ],
};

const active: LifecycleFacts = {
  state: "active",
  expiresAt,
  cancelledAt: null,
  suspendedAt: null,
  suspensionReason: null,
  remindedUntil: sold,
};

/** Carries out what is due as an engine would, and says what happened when. */
function live(rules: LifecyclePolicy, start: LifecycleFacts, wakeUps: readonly Date[]): readonly string[] {
  let facts = start;
  const log: string[] = [];
  for (const now of wakeUps) {
    for (
      let action = nextAction(rules, facts);
      action !== null && action.at <= now;
      action = nextAction(rules, facts)
    ) {
      log.push(
        action.kind === "remind" ? `remind ${action.reminder.by} before ${action.reminder.before}` : action.kind,
      );
      if (action.kind === "remind") facts = { ...facts, remindedUntil: action.at };
      else if (action.kind === "expire" && rules.atExpiry === "suspend")
        facts = { ...facts, state: "suspended", suspendedAt: now, suspensionReason: "expired" };
      else facts = { ...facts, state: "terminated" };
    }
  }
  return log;
}

const inOrder = [
  "remind 7 days before expiry",
  "remind 1 day before expiry",
  "expire",
  "remind 3 days before termination",
  "terminate",
];

describe("the lifecycle policy", () => {
  it("reminds, suspends after its grace, and terminates after the suspension", () => {
    const instants = Array.from({ length: 60 }, (_, index) => new Date(sold.getTime() + index * day));
    expect(live(policy, active, instants)).toEqual(inOrder);
    expect(nextAction(policy, active)).toMatchObject({ kind: "remind", at: new Date("2026-10-24T12:00:00Z") });
    expect(nextAction({ ...policy, reminders: [] }, active)).toEqual({
      kind: "expire",
      at: new Date("2026-11-02T12:00:00Z"),
    });
  });

  it("does everything once and in the same order, however long the downtimes were", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 * 24 }), { minLength: 1, maxLength: 20 }), (hours) => {
        let now = sold.getTime();
        const wakeUps = hours.map((pause) => {
          now += pause * 3_600_000;
          return new Date(now);
        });
        const log = live(policy, active, wakeUps);
        expect(log).toEqual(inOrder.slice(0, log.length));
      }),
    );
  });

  it("terminates only what it suspended itself, counted from the confirmed suspension", () => {
    const suspended: LifecycleFacts = {
      ...active,
      state: "suspended",
      suspendedAt: new Date("2026-11-20T00:00:00Z"),
      suspensionReason: "expired",
    };
    expect(nextAction({ ...policy, reminders: [] }, suspended)).toEqual({
      kind: "terminate",
      at: new Date("2026-12-04T00:00:00Z"),
    });
    expect(nextAction(policy, { ...suspended, suspensionReason: "requested" })).toBeNull();
    expect(nextAction(policy, { ...suspended, suspendedAt: null })).toBeNull();
  });

  it("never terminates a service whose suspension the panel has not confirmed, even long after", () => {
    expect(nextAction({ ...policy, reminders: [] }, { ...active, remindedUntil: new Date("2030-01-01") })?.kind).toBe(
      "expire",
    );
  });

  it("takes a day for 24 hours when the clocks change in the grace period", () => {
    // In Paris the clocks went back on 25 October 2026.
    const facts: LifecycleFacts = { ...active, expiresAt: new Date("2026-10-24T10:00:00+02:00") };
    expect(dueAt({ ...policy, reminders: [] }, facts)).toEqual(new Date("2026-10-26T09:00:00+01:00"));
  });

  it("does not remind of what was before the order or the renewal", () => {
    const shortTerm: LifecycleFacts = { ...active, remindedUntil: new Date("2026-10-29T00:00:00Z") };
    expect(nextAction(policy, shortTerm)).toMatchObject({ kind: "remind", reminder: { by: "1 day" } });
  });

  it("wants nothing of a service without expiry, or where the host decides", () => {
    expect(dueAt(policy, { ...active, expiresAt: null })).toBeNull();
    expect(dueAt({ ...policy, atExpiry: "nothing", terminateAfter: null, reminders: [] }, active)).toBeNull();
    for (const state of ["pending", "installing", "terminated", "failed"] as const)
      expect(dueAt(policy, { ...active, state })).toBeNull();
  });

  it("can terminate at the expiry, with a reminder before it", () => {
    const atOnce: LifecyclePolicy = {
      atExpiry: "terminate",
      suspendAfter: "0 days",
      terminateAfter: null,
      reminders: [{ before: "termination", by: "1 day" }],
    };
    expect(live(atOnce, active, [new Date("2027-01-01")])).toEqual(["remind 1 day before termination", "expire"]);
  });
});
