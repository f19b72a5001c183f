import { describe, expect, it } from "vitest";
import { type GrantFacts, grantDecision } from "../../src/domain/grant.ts";

const facts = (
  kind: GrantFacts["kind"],
  operation: Partial<GrantFacts["operation"]>,
  service: Partial<Pick<GrantFacts, "hasServer" | "hasEnded">> = {},
): GrantFacts => ({
  kind,
  operation: { kind: "create", status: "failed", outcomeUnknown: false, leftChanges: false, ...operation },
  hasServer: false,
  hasEnded: false,
  ...service,
});

describe("a grant that was used for a command", () => {
  it.each([
    ["of a renewal is settled as soon as that is stored", facts("renewal", { status: "waiting" }), "settle"],
    [
      "of an order is settled when there is a server",
      facts("order", { status: "running" }, { hasServer: true }),
      "settle",
    ],
    ["of an order that goes on is undecided", facts("order", { status: "waiting" }), null],
    ["of an order that failed before the panel did anything is released", facts("order", {}), "release"],
    ["of an order whose failure may have left a server is undecided", facts("order", { outcomeUnknown: true }), null],
    [
      "of such an order is released when its service was terminated without a server",
      facts("order", { outcomeUnknown: true }, { hasEnded: true }),
      "release",
    ],
    [
      "of an order whose service had a server until it was terminated is settled",
      facts("order", { outcomeUnknown: true }, { hasServer: true, hasEnded: true }),
      "settle",
    ],
    [
      "of an upgrade that may be half done is undecided, whatever became of its service",
      facts("upgrade", { outcomeUnknown: true }, { hasServer: true, hasEnded: true }),
      null,
    ],
    ["of an upgrade that changed something is undecided", facts("upgrade", { leftChanges: true }), null],
    ["of an upgrade that was cancelled is released", facts("upgrade", { status: "cancelled" }), "release"],
  ] as const)("%s", (_what, given, decision) => {
    expect(grantDecision(given)).toBe(decision);
  });
});
