import { accepted, type Checked, refused } from "./problem.ts";

/**
 * Paid time to be added. Calendar months are counted in UTC and end on the day of the month on which the paid time began, or on
 * the last day of a shorter month: 31 January, 28 February, 31 March. A day is 24 hours.
 */
export type Period = { readonly months: number } | { readonly days: number };

/** How a service is renewed. */
export type Renewal =
  | { readonly period: Period }
  /** `from`: the end that whoever renews has seen; absent, an end can only move on. Null: no end. */
  | { readonly expiresAt: Date | null; readonly from?: Date | null | undefined };

/** The same as plain JSON, with instants as ISO 8601. */
export type RenewalTerms =
  | { readonly period: Period }
  | { readonly expiresAt: string | null; readonly from?: string | null };

/** Until when a service is paid, and since when its months are counted. */
export interface PaidTime {
  readonly expiresAt: Date | null;
  /** Where the months began that the end is counted by; null when it was not reached by months. */
  readonly renewalAnchor: Date | null;
  readonly renewalMonths: number;
}

const dayMs = 86_400_000;

/**
 * What a renewal makes of the paid time. A period is added to the end, or to now when the end has passed: nobody pays for the time
 * in which nothing was served.
 */
export function renewed(paid: PaidTime, renewal: Renewal, now: Date): Checked<PaidTime> {
  return "period" in renewal ? extended(paid, renewal.period, now) : moved(paid, renewal, now);
}

function extended(paid: PaidTime, period: Period, now: Date): Checked<PaidTime> {
  const { expiresAt, renewalAnchor, renewalMonths } = paid;
  if (expiresAt === null)
    return refused(
      "renewal-without-end",
      "The service has no end.",
      "Set an end with `expiresAt` and `from: null` first.",
    );
  const begins = expiresAt > now ? expiresAt : now;
  if ("days" in period) return accepted(until(new Date(begins.getTime() + period.days * dayMs)));
  const goesOn =
    renewalAnchor !== null &&
    begins === expiresAt &&
    afterMonths(renewalAnchor, renewalMonths).getTime() === +expiresAt;
  const anchor = goesOn ? renewalAnchor : begins;
  const months = (goesOn ? renewalMonths : 0) + period.months;
  return accepted({ expiresAt: afterMonths(anchor, months), renewalAnchor: anchor, renewalMonths: months });
}

function moved(
  paid: PaidTime,
  { expiresAt, from }: Extract<Renewal, { expiresAt: Date | null }>,
  now: Date,
): Checked<PaidTime> {
  if (expiresAt !== null && expiresAt <= now)
    return refused(
      "renewal-into-the-past",
      `${expiresAt.toISOString()} has passed.`,
      "Give an end that lies ahead; to end the paid time now, use `expire`.",
    );
  const current = paid.expiresAt;
  if (from !== undefined && from?.getTime() !== current?.getTime())
    return refused("renewal-conflict", `The service ends ${inWords(current)}, not ${inWords(from)}.`, readAgain);
  if (from === undefined && comesBefore(expiresAt, current))
    return refused("renewal-conflict", `The service ends ${inWords(current)} already.`, readAgain);
  return accepted(until(expiresAt));
}

const readAgain = "Read the service again and renew with the end that it has, as `from`; or renew by a period.";

function until(expiresAt: Date | null): PaidTime {
  return { expiresAt, renewalAnchor: null, renewalMonths: 0 };
}

/** A service without an end may be given one by whoever asks. */
function comesBefore(one: Date | null, other: Date | null): boolean {
  return one !== null && other !== null && one < other;
}

function inWords(end: Date | null): string {
  return end === null ? "never" : `on ${end.toISOString()}`;
}

/** The same day of the month and time of day so many months later, in UTC; the last day where the month is shorter. */
export function afterMonths(anchor: Date, months: number): Date {
  const later = new Date(anchor);
  later.setUTCDate(1);
  later.setUTCMonth(later.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(later.getUTCFullYear(), later.getUTCMonth() + 1, 0)).getUTCDate();
  later.setUTCDate(Math.min(anchor.getUTCDate(), lastDay));
  return later;
}
