import { accepted, type Checked, refused } from "./problem.ts";

const unitsMs: Readonly<Record<string, number>> = {
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
};

/**
 * Reads a duration such as `3 days`, `36 hours`, `0 days` as milliseconds.
 *
 * A day is 24 hours and a week 7 of them: durations are added to instants, so no change of the clocks makes a grace period
 * shorter or longer. Months are refused because they have no fixed length.
 */
export function parseDuration(input: string): Checked<number> {
  const match = /^(\d{1,6}(?:\.\d+)?)\s*([a-z]+?)s?$/i.exec(input.trim());
  const unitMs = unitsMs[match?.[2]?.toLowerCase() ?? ""];
  const ms = Number(match?.[1]) * (unitMs ?? Number.NaN);
  if (Number.isInteger(ms)) return accepted(ms);
  return refused(
    "duration-unreadable",
    `${JSON.stringify(input)} is no duration.`,
    'Write for example "3 days", "36 hours" or "90 minutes".',
  );
}

/** Milliseconds of a duration that was checked before. @throws RangeError for one that was not. */
export function durationMs(input: string): number {
  const checked = parseDuration(input);
  if (!checked.ok) throw new RangeError(checked.problem.message);
  return checked.value;
}
