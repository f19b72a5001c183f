import { type Meter, periodLengthMs } from "./meter.ts";
import { type MeterSpan, type Recorded, type UsedService, type UsedTime, usedTime } from "./used-time.ts";

/** A period that has ended. */
export interface ClosedPeriod extends UsedService, UsedTime {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** What can be closed of a meter, and when there is more. */
export interface Closing {
  readonly periods: readonly ClosedPeriod[];
  readonly closedUntil: Date;
  /** When to look again; null: the meter has ended. */
  readonly dueAt: Date | null;
}

export interface OpenMeter extends Recorded {
  readonly closedUntil: Date;
  readonly meterOf: (span: UsedService) => Meter;
}

/**
 * The periods that have ended, oldest first, at most so many. A period ends at a full hour or day of UTC, where another customer,
 * product, version or option begins to count, and with the meter: each follows the one before without a gap, and belongs to
 * one customer and one price.
 */
export function closePeriods(meter: OpenMeter, now: Date, most: number): Closing {
  const periods: ClosedPeriod[] = [];
  let { closedUntil } = meter;
  for (const span of alike(meter.spans)) {
    const { startsAt, endsAt, customerId, productId, productVersion, options } = span;
    const { period: unit, running } = meter.meterOf(span);
    const length = periodLengthMs[unit];
    for (let from = Math.max(startsAt.getTime(), closedUntil.getTime()); ; ) {
      const last = endsAt?.getTime() ?? Number.POSITIVE_INFINITY;
      if (from >= last) break;
      const to = Math.min((Math.floor(from / length) + 1) * length, last);
      if (to > now.getTime() || periods.length === most) return { periods, closedUntil, dueAt: new Date(to) };
      const used = usedTime(meter, { from, to }, running === "sample");
      const service = { customerId, productId, productVersion, options };
      closedUntil = new Date(to);
      periods.push({ startsAt: new Date(from), endsAt: closedUntil, ...service, ...used });
      from = to;
    }
  }
  return { periods, closedUntil, dueAt: null };
}

/** Spans that follow one another and differ in their state alone, as one. */
function alike(spans: readonly MeterSpan[]): readonly MeterSpan[] {
  const joined: MeterSpan[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last?.endsAt?.getTime() === span.startsAt.getTime() && pricedBy(last) === pricedBy(span))
      joined[joined.length - 1] = { ...last, endsAt: span.endsAt };
    else joined.push(span);
  }
  return joined;
}

function pricedBy({ customerId, productId, productVersion, options }: UsedService): string {
  const chosen = Object.entries(options).toSorted(([one], [other]) => one.localeCompare(other));
  return JSON.stringify([customerId, productId, productVersion, chosen]);
}
