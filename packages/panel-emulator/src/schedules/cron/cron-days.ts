import { asksFor, type CronField, ImpossibleCronError, isCronField, withoutName } from "./cron-field.ts";

const dayOfMonth: CronField = { first: 1, last: 31 };
const dayOfWeek: CronField = {
  first: 0,
  last: 7,
  names: { MON: 1, TUE: 2, WED: 3, THU: 4, FRI: 5, SAT: 6, SUN: 7 },
};

/** `?`, `L` (the last day) and `15W` (the nearest weekday) are days of a month as well. */
export function isDayOfMonth(text: string): boolean {
  if (text.includes(",") && /[WL]/.test(text)) return false;
  if (isCronField(dayOfMonth, text) || text === "?" || text === "L") return true;
  return text.endsWith("W") && isDayOfMonth(text.slice(0, -1));
}

/** `?`, `MON#2` (the second Monday) and `5L` (the last Friday) are days of a week as well. */
export function isDayOfWeek(text: string): boolean {
  if (isCronField(dayOfWeek, text) || text === "?") return true;
  const [day = "", nth] = text.split("#");
  if (nth !== undefined && isCronField(dayOfWeek, day) && /^[1-5]$/.test(nth)) return true;
  return text.endsWith("L") && isDayOfWeek(text.slice(0, -1));
}

export function asksForDayOfMonth(part: string, date: Date): boolean {
  if (part === "?") return true;
  if (part === "L") return date.getUTCDate() === daysIn(date);
  const weekday = part.indexOf("W");
  if (weekday > 0) return date.getUTCDate() === nearestWeekday(date, Number.parseInt(part, 10));
  return asksFor(dayOfMonth, part, date.getUTCDate());
}

export function asksForDayOfWeek(part: string, date: Date): boolean {
  if (part === "?") return true;
  const text = withoutName(dayOfWeek, part);
  const today = date.getUTCDay();
  if (text.indexOf("L") > 0) {
    const wanted = Number(withoutName(dayOfWeek, text.slice(0, text.indexOf("L")))) % 7;
    return wanted === today && daysIn(date) - date.getUTCDate() < 7;
  }
  if (text.includes("#")) {
    const [day = "", nth] = text.split("#");
    return Number(withoutName(dayOfWeek, day)) % 7 === today && Math.ceil(date.getUTCDate() / 7) === Number(nth);
  }
  const range = text.replace(/^7-/, "0-").replace(/-0$/, "-7");
  // Sunday is 7 where a 7 stands in the text, else 0.
  return asksFor(dayOfWeek, range, range.includes("7") && today === 0 ? 7 : today);
}

function daysIn(date: Date): number {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
}

/** The weekday closest to a day, within its month. @throws {ImpossibleCronError} */
function nearestWeekday(date: Date, wanted: number): number {
  for (const offset of [0, -1, 1, -2, 2]) {
    const day = wanted + offset;
    if (day < 1 || day > daysIn(date)) continue;
    const weekday = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), day)).getUTCDay();
    if (weekday !== 0 && weekday !== 6) return day;
  }
  throw new ImpossibleCronError(`No weekday is near day ${wanted}.`);
}
