import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ClosedPeriod, closePeriods } from "../../../src/domain/usage/close-periods.ts";
import type { Meter } from "../../../src/domain/usage/meter.ts";
import {
  type MeterReading,
  type MeterSpan,
  type Recorded,
  readingsNeededFrom,
} from "../../../src/domain/usage/used-time.ts";

const hour = 3_600_000;
const minute = 60_000;
const start = Date.parse("2026-03-28T22:00:00Z");
const at = (ms: number) => new Date(start + ms);
const sampled: Meter = { period: "hour", running: "sample", everyMs: 5 * minute };

function span(from: number, to: number | null, active: boolean, more: Partial<MeterSpan> = {}): MeterSpan {
  const used = { customerId: "ann", productId: "hourly", productVersion: 1, options: {} };
  return { ...used, startsAt: at(from), endsAt: to === null ? null : at(to), active, ...more };
}

function reading(ms: number, running: boolean, receivedBytes = 0): MeterReading {
  return { readAt: at(ms), goodUntil: at(ms + 10 * minute), running, receivedBytes, sentBytes: 0, diskBytes: 7 };
}

function close(recorded: Recorded, now: number, meter = sampled) {
  const closedUntil = recorded.spans[0]?.startsAt ?? at(0);
  return closePeriods({ ...recorded, closedUntil, meterOf: () => meter }, at(now), 1_000);
}

describe("closing periods", () => {
  it("ends them at full hours of UTC, and the last one with the meter", () => {
    const spans = [span(20 * minute, 90 * minute, true), span(90 * minute, 130 * minute, false)];
    const { periods, dueAt } = close({ spans, readings: [] }, 3 * hour);
    expect(periods.map(({ startsAt, endsAt, activeMs }) => [startsAt, endsAt, activeMs])).toEqual([
      [at(20 * minute), at(hour), 40 * minute],
      [at(hour), at(2 * hour), 30 * minute],
      [at(2 * hour), at(130 * minute), 0],
    ]);
    expect(dueAt).toBeNull();
  });

  it("ends them where another customer, product, version or option begins to count, and nowhere else", () => {
    const spans = [
      span(0, 10 * minute, true),
      span(10 * minute, 20 * minute, false),
      span(20 * minute, 30 * minute, true, { customerId: "ben" }),
      span(30 * minute, 40 * minute, true, { customerId: "ben", options: { ram: 2 } }),
      span(40 * minute, null, true, { customerId: "ben", options: { ram: 2 }, productVersion: 2 }),
    ];
    const { periods, dueAt } = close({ spans, readings: [] }, hour - 1);
    expect(periods.map(({ customerId, activeMs }) => [customerId, activeMs])).toEqual([
      ["ann", 10 * minute],
      ["ben", 10 * minute],
      ["ben", 10 * minute],
    ]);
    expect(dueAt).toEqual(at(hour));
  });

  it("counts a reading until the next one, at most twice as long as readings are apart, and says what is unknown", () => {
    const spans = [span(0, null, true)];
    const readings = [reading(0, true, 5), reading(5 * minute, false, 6), reading(50 * minute, true, 7)];
    expect(close({ spans, readings }, hour).periods).toEqual([
      expect.objectContaining({
        activeMs: hour,
        runningMs: 15 * minute,
        unknownMs: 35 * minute,
        receivedBytes: 18,
        diskBytes: 7,
      }),
    ]);
  });

  it("lets no reading count beyond a suspension", () => {
    const spans = [span(0, 2 * minute, true), span(2 * minute, 4 * minute, false), span(4 * minute, 6 * minute, true)];
    const [period] = close({ spans, readings: [reading(0, true)] }, hour).periods;
    expect(period).toMatchObject({ activeMs: 4 * minute, runningMs: 2 * minute, unknownMs: 2 * minute });
  });

  it("asks for no readings, and tells of none, where the product has none taken", () => {
    const { periods } = close({ spans: [span(0, null, true)], readings: [] }, 25 * hour, {
      ...sampled,
      period: "day",
      running: "off",
    });
    expect(periods.map(({ endsAt }) => endsAt.toISOString())).toEqual(["2026-03-29T00:00:00.000Z"]);
    expect(periods[0]).toMatchObject({ activeMs: 2 * hour, runningMs: null, unknownMs: null, diskBytes: null });
  });

  it("comes to the same whenever it is done, in whatever portions, with what is closed forgotten: gapless, and true to the states", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            ms: fc.integer({ min: 1, max: 3 * hour }),
            active: fc.boolean(),
            customer: fc.constantFrom("ann", "ben"),
          }),
          { minLength: 1, maxLength: 12 },
        ),
        fc.array(fc.record({ ms: fc.integer({ min: 0, max: 20 * hour }), running: fc.boolean() }), { maxLength: 30 }),
        fc.array(fc.record({ ms: fc.integer({ min: 0, max: 5 * hour }), most: fc.integer({ min: 1, max: 4 }) }), {
          maxLength: 12,
        }),
        (states, taken, looks) => {
          const spans: MeterSpan[] = [];
          let until = 0;
          for (const { ms, active, customer } of states) {
            spans.push(span(until, until + ms, active, { customerId: customer }));
            until += ms;
          }
          const readings = taken
            .map(({ ms, running }) => reading(ms, running))
            .sort((one, other) => one.readAt.getTime() - other.readAt.getTime());
          const whole = close({ spans, readings }, until);

          const portions: ClosedPeriod[] = [];
          let closedUntil = at(0);
          let now = 0;
          let readingsFrom = at(0);
          for (const look of [...looks, { ms: until, most: 1_000 }, { ms: 0, most: 1_000 }]) {
            now = Math.min(until, now + look.ms);
            const seen: Recorded = {
              spans: spans
                .filter((each) => each.startsAt < at(now) && (each.endsAt === null || each.endsAt > closedUntil))
                .map((each) => (each.endsAt !== null && each.endsAt > at(now) ? { ...each, endsAt: null } : each)),
              readings: readings.filter(({ readAt }) => readAt >= readingsFrom && readAt < at(now)),
            };
            const closing = closePeriods({ ...seen, closedUntil, meterOf: () => sampled }, at(now), look.most);
            portions.push(...closing.periods);
            readingsFrom = closing.periods.length === 0 ? readingsFrom : readingsNeededFrom(seen, closing.closedUntil);
            closedUntil = closing.closedUntil;
          }

          expect(portions).toEqual(whole.periods);
          expect(portions[0]?.startsAt).toEqual(at(0));
          expect(portions.at(-1)?.endsAt).toEqual(at(until));
          for (const [index, { startsAt, endsAt, activeMs, runningMs, unknownMs }] of portions.entries()) {
            if (index > 0) expect(startsAt).toEqual(portions[index - 1]?.endsAt);
            expect(Math.floor(startsAt.getTime() / hour)).toBe(Math.floor((endsAt.getTime() - 1) / hour));
            expect((runningMs ?? 0) + (unknownMs ?? 0)).toBeLessThanOrEqual(activeMs);
            expect(Math.min(runningMs ?? -1, unknownMs ?? -1)).toBeGreaterThanOrEqual(0);
          }
          const truth = states.reduce((total, { ms, active }) => total + (active ? ms : 0), 0);
          expect(portions.reduce((total, { activeMs }) => total + activeMs, 0)).toBe(truth);
        },
      ),
    );
  });
});
