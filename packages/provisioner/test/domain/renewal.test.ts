import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { afterMonths, type PaidTime, type Renewal, renewed } from "../../src/domain/renewal.ts";

const at = (text: string) => new Date(text);
const now = at("2027-01-15T12:00:00Z");
const ends = (text: string | null): PaidTime => ({
  expiresAt: text === null ? null : at(text),
  renewalAnchor: null,
  renewalMonths: 0,
});

function after(paid: PaidTime, ...renewals: readonly Renewal[]): PaidTime {
  return renewals.reduce((sofar, renewal) => {
    const next = renewed(sofar, renewal, now);
    if (!next.ok) throw new Error(next.problem.code);
    return next.value;
  }, paid);
}

const refusal = (paid: PaidTime, renewal: Renewal) => {
  const next = renewed(paid, renewal, now);
  return next.ok ? null : next.problem.code;
};

const month: Renewal = { period: { months: 1 } };
const end = (paid: PaidTime) => paid.expiresAt?.toISOString() ?? null;

describe("a period", () => {
  it.each([
    ["2027-01-31T08:00:00Z", 1, "2027-02-28T08:00:00.000Z"],
    ["2027-01-31T08:00:00Z", 2, "2027-03-31T08:00:00.000Z"],
    ["2028-01-31T08:00:00Z", 1, "2028-02-29T08:00:00.000Z"],
    ["2028-02-29T00:00:00Z", 12, "2029-02-28T00:00:00.000Z"],
    ["2027-12-31T23:59:59.999Z", 2, "2028-02-29T23:59:59.999Z"],
  ])("of months from %s, paid one by one %d times, ends at %s", (from, times, to) => {
    const oneByOne = after(ends(from), ...Array.from({ length: times }, () => month));
    expect(end(oneByOne)).toBe(to);
    expect(end(after(ends(from), { period: { months: times } }))).toBe(to);
  });

  it("of a service whose end has passed begins now", () => {
    expect(end(after(ends("2026-12-01T00:00:00Z"), month))).toBe("2027-02-15T12:00:00.000Z");
    expect(end(after(ends("2026-12-01T00:00:00Z"), month, month))).toBe("2027-03-15T12:00:00.000Z");
  });

  it("of days is so many times 24 hours, whatever the clocks do", () => {
    expect(end(after(ends("2027-03-27T20:00:00Z"), { period: { days: 30 } }))).toBe("2027-04-26T20:00:00.000Z");
  });

  it("is refused where there is no end to add it to", () => {
    expect(refusal(ends(null), month)).toBe("renewal-without-end");
  });

  it("never shortens, and as many months paid are as many months gained, in whatever portions", () => {
    const instant = fc.date({ min: at("2027-02-01T00:00:00Z"), max: at("2040-12-31T00:00:00Z"), noInvalidDate: true });
    fc.assert(
      fc.property(instant, fc.array(fc.integer({ min: 1, max: 14 }), { minLength: 1, maxLength: 12 }), (from, paid) => {
        const service = { expiresAt: from, renewalAnchor: null, renewalMonths: 0 };
        const total = paid.reduce((sum, months) => sum + months, 0);
        expect(after(service, ...paid.map((months) => ({ period: { months } }))).expiresAt).toEqual(
          afterMonths(from, total),
        );
      }),
    );
  });
});

describe("an absolute end", () => {
  const february = "2027-02-01T00:00:00Z";
  const march = "2027-03-01T00:00:00Z";

  it("holds if the end is still the one that was seen", () => {
    expect(end(after(ends(february), { expiresAt: at(march), from: at(february) }))).toBe(at(march).toISOString());
    expect(refusal(ends(march), { expiresAt: at("2027-04-01T00:00:00Z"), from: at(february) })).toBe(
      "renewal-conflict",
    );
    expect(refusal(ends(null), { expiresAt: at(march), from: at(february) })).toBe("renewal-conflict");
  });

  it("may be earlier, or none, for whoever has seen the end", () => {
    expect(end(after(ends(march), { expiresAt: at(february), from: at(march) }))).toBe(at(february).toISOString());
    expect(end(after(ends(march), { expiresAt: null, from: at(march) }))).toBeNull();
    expect(end(after(ends(null), { expiresAt: at(march), from: null }))).toBe(at(march).toISOString());
  });

  it("only moves on for whoever has not", () => {
    expect(refusal(ends(march), { expiresAt: at(february) })).toBe("renewal-conflict");
    expect(end(after(ends(null), { expiresAt: at(february) }))).toBe(at(february).toISOString());
    expect(end(after(ends(february), { expiresAt: at(march) }))).toBe(at(march).toISOString());
    expect(end(after(ends(february), { expiresAt: null }))).toBeNull();
  });

  it("is never in the past", () => {
    expect(refusal(ends(february), { expiresAt: now, from: at(february) })).toBe("renewal-into-the-past");
  });

  it("is what later months are counted from", () => {
    const moved = after(ends(february), month, { expiresAt: at("2027-05-31T00:00:00Z") });
    expect(end(after(moved, month, month))).toBe("2027-07-31T00:00:00.000Z");
  });
});
