import { namesTimeZone } from "./time-zone.ts";

/** A point in time as a text says it. */
export interface PhpDate {
  /** Seconds since 1970. */
  readonly timestamp: number;
  /** Whether the text names a day, a month and a year of the calendar, so that it is a date and not only a time. */
  readonly isDate: boolean;
}

type Parts = Record<"year" | "month" | "day" | "hour" | "minute" | "second" | "offset" | "shift", number>;
type Reader = (found: readonly (string | undefined)[], parts: Parts) => boolean | undefined;

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthName = `(${months.join("|")})[a-z]*\\.?`;
const units: Readonly<Record<string, number>> = {
  sec: 1,
  min: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  fortnight: 1_209_600,
};
const days: Readonly<Record<string, number>> = {
  now: 0,
  today: 0,
  midnight: 0,
  noon: 0,
  tomorrow: 86_400,
  yesterday: -86_400,
};

/** What a text can say, tried in this order at each of its places. */
const readers: readonly (readonly [form: RegExp, kind: "date" | "time" | "zone" | "other", read: Reader])[] = [
  [/^@(-?\d+)/, "date", ([, seconds], parts) => calendar(parts, 1970, 1, 1) && clock(parts, 0, 0, 0, Number(seconds))],
  [/^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/, "date", ([, y, m, d], parts) => calendar(parts, y, m, d)],
  [/^(\d{4})(\d\d)(\d\d)(?!\d)/, "date", ([, y, m, d], parts) => calendar(parts, y, m, d)],
  [/^(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/, "date", ([, m, d, y], parts) => calendar(parts, y, m, d)],
  [/^(\d{1,2})[.-](\d{1,2})[.-](\d{4})(?!\d)/, "date", ([, d, m, y], parts) => calendar(parts, y, m, d)],
  [
    new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[ .-]*${monthName}[ .,-]*(\\d{4})(?!\\d)`),
    "date",
    ([, d, m = "", y], parts) => calendar(parts, y, months.indexOf(m) + 1, d),
  ],
  [
    new RegExp(`^${monthName}[ .-]*(\\d{1,2})(?:st|nd|rd|th)?[ ,]+(\\d{4})(?!\\d)`),
    "date",
    ([, m = "", d, y], parts) => calendar(parts, y, months.indexOf(m) + 1, d),
  ],
  [
    /^t?(\d{1,2})[:.](\d\d?)(?:[:.](\d\d?)(?:[.,]\d+)?)?(?:\s*([ap])\.?m\.?)?(?![\d:.])/,
    "time",
    ([, h, m, s = "0", half], parts) => clock(parts, half12(Number(h), half), m, s),
  ],
  [/^(\d{1,2})\s*([ap])\.?m\.?(?![a-z])/, "time", ([, h, half], parts) => clock(parts, half12(Number(h), half), 0, 0)],
  [/^t?([01]\d|2[0-4])([0-5]\d)(?!\d)/, "time", ([, h, m], parts) => clock(parts, h, m, 0)],
  [
    /^(?:gmt|utc)?([+-])(\d{1,2}):?(\d\d)?(?![\d\s]*[a-z])/,
    "zone",
    ([, sign, h, m = "0"], parts) => {
      parts.offset = (sign === "-" ? -1 : 1) * (Number(h) * 3600 + Number(m) * 60);
      return true;
    },
  ],
  [
    /^([+-]?\d+|next|last)\s*(sec|min|hour|day|week|fortnight)[a-z]*(\s+ago)?/,
    "other",
    ([, count = "", unit = "", ago], parts) => {
      parts.shift +=
        (count === "next" ? 1 : count === "last" ? -1 : Number(count)) * (units[unit] ?? 0) * (ago ? -1 : 1);
      return true;
    },
  ],
  [
    /^(now|today|midnight|noon|tomorrow|yesterday)(?![a-z])/,
    "other",
    ([, word = ""], parts) => {
      if (word !== "now") clock(parts, word === "noon" ? 12 : 0, 0, 0);
      parts.shift += days[word] ?? 0;
      return true;
    },
  ],
  [/^(?:[a-z]+(?:\/[a-z_]+)+|[a-z]{1,4})(?![a-z\d])/, "zone", ([name = ""]) => namesTimeZone(name)],
];

/** Reads a date, a time or both; null for what is neither. Relative words count from now. */
export function readDate(text: string): PhpDate | null {
  const now = new Date();
  const parts: Parts = {
    year: now.getUTCFullYear(),
    month: now.getUTCMonth() + 1,
    day: now.getUTCDate(),
    hour: Number.NaN,
    minute: 0,
    second: 0,
    offset: 0,
    shift: 0,
  };
  const seen = new Set<string>();
  let rest = text.toLowerCase().trim();
  if (rest === "") return null;
  while (rest !== "") {
    const taken = readers.find(([form, kind, read]) => {
      const found = form.exec(rest);
      if (found === null || (kind !== "other" && seen.has(kind)) || !read(found, parts)) return false;
      seen.add(kind);
      rest = rest.slice(found[0].length).replace(/^[\s,]+|^t(?=\d)/, "");
      return true;
    });
    if (taken === undefined) return null;
  }
  const { year, month, day, hour, minute, second, offset, shift } = parts;
  const isDate = seen.has("date");
  const timeOfDay = Number.isNaN(hour)
    ? isDate
      ? 0
      : now.getUTCHours() * 3600 + now.getUTCMinutes() * 60 + now.getUTCSeconds()
    : hour * 3600 + minute * 60 + second;
  return { timestamp: Date.UTC(year, month - 1, day) / 1000 + timeOfDay - offset + shift, isDate };
}

function calendar(parts: Parts, year: unknown, month: unknown, day: unknown): boolean {
  Object.assign(parts, { year: Number(year), month: Number(month), day: Number(day) });
  const lastDay = new Date(Date.UTC(parts.year, parts.month, 0)).getUTCDate();
  return parts.month >= 1 && parts.month <= 12 && parts.day >= 1 && parts.day <= lastDay;
}

function clock(parts: Parts, hour: unknown, minute: unknown, second: unknown, shift = 0): boolean {
  Object.assign(parts, { hour: Number(hour), minute: Number(minute), second: Number(second), shift });
  return parts.hour <= 24 && parts.minute < 60 && parts.second < 60;
}

function half12(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return hour < 1 || hour > 12 ? Number.NaN : (hour % 12) + (half === "p" ? 12 : 0);
}
