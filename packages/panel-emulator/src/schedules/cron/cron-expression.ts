import { asksForDayOfMonth, asksForDayOfWeek, isDayOfMonth, isDayOfWeek } from "./cron-days.ts";
import { asksFor, type CronField, ImpossibleCronError, isCronField } from "./cron-field.ts";

const minutes: CronField = { first: 0, last: 59 };
const hours: CronField = { first: 0, last: 23 };
const monthNames = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
const months: CronField = {
  first: 1,
  last: 12,
  names: Object.fromEntries(monthNames.map((name, at) => [name, at + 1])),
};

/** Steps of days and months after which the panel gives up on an expression. */
const mostSteps = 1000;
const minuteMs = 60_000;

export interface CronFields {
  readonly minute: string;
  readonly hour: string;
  readonly dayOfMonth: string;
  readonly month: string;
  readonly dayOfWeek: string;
}

/** Whether the panel takes these fields as a cron expression. One of the two days may be `?`. */
export function isCronExpression({ minute, hour, dayOfMonth, month, dayOfWeek }: CronFields): boolean {
  const isOneWordEach = [minute, hour, dayOfMonth, month, dayOfWeek].every((field) => /^\S+$/.test(field));
  const isWithoutDay = dayOfMonth === "?" && dayOfWeek === "?";
  const areTimes = isCronField(minutes, minute) && isCronField(hours, hour) && isCronField(months, month);
  return isOneWordEach && !isWithoutDay && areTimes && isDayOfMonth(dayOfMonth) && isDayOfWeek(dayOfWeek);
}

/**
 * The first full minute after a moment (UTC) that the fields ask for, in ms since 1970. With both days given, either will
 * do.
 * @throws {ImpossibleCronError} when there is none.
 */
export function nextCronRun(fields: CronFields, afterMs: number): number {
  const { dayOfMonth, dayOfWeek } = fields;
  const needsBoth = dayOfMonth === "*" || dayOfWeek === "*" || dayOfMonth === "?" || dayOfWeek === "?";
  if (needsBoth) return search(fields, afterMs);
  const choices = [
    { ...fields, dayOfWeek: "*" },
    { ...fields, dayOfMonth: "*" },
  ].flatMap((choice) => possibleRun(choice, afterMs));
  if (choices.length === 0) throw new ImpossibleCronError("No day is both in the month and in the week.");
  return Math.min(...choices);
}

function possibleRun(fields: CronFields, afterMs: number): number[] {
  try {
    return [search(fields, afterMs)];
  } catch (error) {
    if (error instanceof ImpossibleCronError) return [];
    throw error;
  }
}

function search(fields: CronFields, afterMs: number): number {
  const isMinute = (value: number) => asksAny(fields.minute, (part) => asksFor(minutes, part, value));
  const isHour = (value: number) => asksAny(fields.hour, (part) => asksFor(hours, part, value));
  let date = new Date(Math.floor(afterMs / minuteMs) * minuteMs + minuteMs);
  for (let steps = 0; steps < mostSteps; steps++) {
    if (!asksAny(fields.month, (part) => asksFor(months, part, date.getUTCMonth() + 1))) {
      date = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1));
      continue;
    }
    const time = isDay(fields, date) ? timeOfDay(date, isHour, isMinute) : undefined;
    if (time !== undefined) return time;
    date = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate() + 1));
  }
  throw new ImpossibleCronError("No date is one of these.");
}

function isDay({ dayOfMonth, dayOfWeek }: CronFields, date: Date): boolean {
  return (
    asksAny(dayOfMonth, (part) => asksForDayOfMonth(part, date)) &&
    asksAny(dayOfWeek, (part) => asksForDayOfWeek(part, date))
  );
}

/** The first minute of a day, not before its given time. */
function timeOfDay(
  date: Date,
  isHour: (value: number) => boolean,
  isMinute: (value: number) => boolean,
): number | undefined {
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  for (let hour = date.getUTCHours(); hour <= hours.last; hour++) {
    if (!isHour(hour)) continue;
    const from = hour === date.getUTCHours() ? date.getUTCMinutes() : 0;
    for (let minute = from; minute <= minutes.last; minute++)
      if (isMinute(minute)) return Date.UTC(year, month, day, hour, minute);
  }
  return undefined;
}

function asksAny(field: string, asks: (part: string) => boolean): boolean {
  return field.split(",").some(asks);
}
