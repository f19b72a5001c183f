import type { CustomerId } from "../customer.ts";
import type { OptionValues } from "../option/option-values.ts";
import type { ProductId } from "../product/product.ts";

/** What a service was, and whose, during a period: what its price goes by. */
export interface UsedService {
  readonly customerId: CustomerId;
  readonly productId: ProductId;
  readonly productVersion: number;
  readonly options: OptionValues;
}

/** What was used of a service. Times are whole ms and nothing is rounded; who charges rounds, once. */
export interface UsedTime {
  /** How long the service was `active`. */
  readonly activeMs: number;
  /** How long of that its server ran, as far as readings say; null where the product has none taken. */
  readonly runningMs: number | null;
  /** How long of `activeMs` no reading says whether it ran. */
  readonly unknownMs: number | null;
  /** What came from and went to the network, in bytes, by the readings within the period; what a server did between its last reading and its end is missing. */
  readonly receivedBytes: number | null;
  readonly sentBytes: number | null;
  /** The most that was stored at a reading within the period; null where there was none. */
  readonly diskBytes: number | null;
}

/** How a service was for a time. */
export interface MeterSpan extends UsedService {
  readonly startsAt: Date;
  /** Null: it is so still. */
  readonly endsAt: Date | null;
  readonly active: boolean;
}

/** What a panel said about a server. */
export interface MeterReading {
  readonly readAt: Date;
  /** It counts until the next reading, at most until then. */
  readonly goodUntil: Date;
  readonly running: boolean;
  /** Since the reading before. */
  readonly receivedBytes: number;
  readonly sentBytes: number;
  readonly diskBytes: number;
}

/** What a meter has recorded, oldest first. A reading from before the first span was taken while the service was as it was when that began. */
export interface Recorded {
  readonly spans: readonly MeterSpan[];
  readonly readings: readonly MeterReading[];
}

/** From `from` until before `to`, in ms since 1970. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface ActiveStretch extends Stretch {
  /** Readings since then belong to it. */
  readonly readFrom: number;
}

/** What was used in a time, which nothing that is recorded later changes once that time is over. */
export function usedTime({ spans, readings }: Recorded, within: Stretch, takesReadings: boolean): UsedTime {
  const active = activeStretches(spans);
  const activeMs = sum(active.map((stretch) => overlap(stretch, within)));
  if (!takesReadings) {
    return { activeMs, runningMs: null, unknownMs: null, receivedBytes: null, sentBytes: null, diskBytes: null };
  }
  const told = readings.flatMap(({ readAt, goodUntil, running }, at) => {
    const from = readAt.getTime();
    const stretch = active.find((each) => each.readFrom <= from && from < each.to);
    if (stretch === undefined) return [];
    const next = readings[at + 1]?.readAt.getTime() ?? Number.POSITIVE_INFINITY;
    return [{ running, ms: overlap({ from, to: Math.min(next, goodUntil.getTime(), stretch.to) }, within) }];
  });
  const taken = readings.filter(({ readAt }) => within.from <= readAt.getTime() && readAt.getTime() < within.to);
  return {
    activeMs,
    runningMs: sum(told.filter(({ running }) => running).map(({ ms }) => ms)),
    unknownMs: activeMs - sum(told.map(({ ms }) => ms)),
    receivedBytes: sum(taken.map(({ receivedBytes }) => receivedBytes)),
    sentBytes: sum(taken.map(({ sentBytes }) => sentBytes)),
    diskBytes: taken.length === 0 ? null : Math.max(...taken.map(({ diskBytes }) => diskBytes)),
  };
}

/** From which instant on readings are still needed once everything before `closedUntil` is closed: the last one before may count on. */
export function readingsNeededFrom({ spans, readings }: Recorded, closedUntil: Date): Date {
  const closed = closedUntil.getTime();
  const stretch = activeStretches(spans).find(({ from, to }) => from <= closed && closed < to);
  const last = readings.findLast(({ readAt }) => readAt < closedUntil);
  if (stretch === undefined || last === undefined || last.readAt.getTime() < stretch.readFrom) return closedUntil;
  return last.readAt;
}

/** When the service was active without an interruption, whatever else changed about it. */
function activeStretches(spans: readonly MeterSpan[]): readonly ActiveStretch[] {
  const stretches: { from: number; to: number; readFrom: number }[] = [];
  for (const [at, { active, startsAt, endsAt }] of spans.entries()) {
    if (!active) continue;
    const from = startsAt.getTime();
    const to = endsAt?.getTime() ?? Number.POSITIVE_INFINITY;
    const last = stretches.at(-1);
    if (last !== undefined && last.to === from) last.to = to;
    else stretches.push({ from, to, readFrom: at === 0 ? Number.NEGATIVE_INFINITY : from });
  }
  return stretches;
}

function overlap(one: Stretch, other: Stretch): number {
  return Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
