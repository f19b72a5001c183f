import type { Locale } from "./locale.ts";

const binaryUnits = {
  en: ["B", "KiB", "MiB", "GiB", "TiB"],
  fr: ["o", "Kio", "Mio", "Gio", "Tio"],
} as const;

const steps: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ["year", 365 * 86_400],
  ["month", 30 * 86_400],
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
  ["second", 1],
];

interface Money {
  readonly amount: number;
  readonly currency: string;
}

/** Numbers, sizes and times as people of a language write them. */
export interface Format {
  number(value: number): string;
  /** Of a fraction: 0.5 is 50 %. */
  percent(fraction: number): string;
  /** Of MiB: 4096 is 4 GiB, 1536 is 1.5 GiB. */
  mebibytes(mebibytes: number): string;
  bytes(bytes: number): string;
  dateTime(date: Date): string;
  date(date: Date): string;
  clock(date: Date): string;
  /** From now: in 12 days, 3 minutes ago. */
  relative(date: Date, now?: Date): string;
  /** Of ms: 14 s, 2 min 5 s, 3 h 20 min, 4 d 2 h. */
  duration(ms: number): string;
  list(items: readonly string[]): string;
  /** Of an amount in the currency's smallest unit. */
  money(price: Money): string;
  /** The same down to a ten-thousandth, for what adds up: 2.3 cents is €0.023. */
  exactMoney(price: Money): string;
}

export function createFormat(locale: Locale): Format {
  const tag = locale === "fr" ? "fr-FR" : "en-GB";
  const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 0 });
  const dateTime = new Intl.DateTimeFormat(tag, { dateStyle: "medium", timeStyle: "medium" });
  const date = new Intl.DateTimeFormat(tag, { dateStyle: "medium" });
  const clock = new Intl.DateTimeFormat(tag, { timeStyle: "medium" });
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: "auto" });
  const list = new Intl.ListFormat(tag, { type: "conjunction" });
  const day = locale === "fr" ? "j" : "d";

  function bytes(value: number): string {
    const power = value < 1 ? 0 : Math.min(4, Math.floor(Math.log2(value) / 10));
    const scaled = value / 1024 ** power;
    const rounded = scaled >= 100 ? Math.round(scaled) : Math.round(scaled * 10) / 10;
    return `${number.format(rounded)}\u00a0${binaryUnits[locale][power]}`;
  }

  function money({ amount, currency }: Money, moreDigits = 0): string {
    const usual = new Intl.NumberFormat(tag, { style: "currency", currency });
    const digits = usual.resolvedOptions().maximumFractionDigits ?? 2;
    const shown = new Intl.NumberFormat(tag, {
      style: "currency",
      currency,
      maximumFractionDigits: digits + moreDigits,
    });
    return shown.format(amount / 10 ** digits);
  }

  return {
    number: (value) => number.format(value),
    percent: (fraction) => percent.format(fraction),
    mebibytes: (mebibytes) => bytes(mebibytes * 1024 ** 2),
    bytes,
    dateTime: (value) => dateTime.format(value),
    date: (value) => date.format(value),
    clock: (value) => clock.format(value),
    relative(value, now = new Date()) {
      const seconds = (value.getTime() - now.getTime()) / 1000;
      const [unit, size] = steps.find(([, size]) => Math.abs(seconds) >= size) ?? ["second" as const, 1];
      return relative.format(Math.round(seconds / size), unit);
    },
    duration(ms) {
      const seconds = Math.max(0, Math.floor(ms / 1000));
      if (seconds === 0) return "<\u00a01\u00a0s";
      if (seconds < 60) return `${seconds}\u00a0s`;
      if (seconds < 3600) return `${Math.floor(seconds / 60)}\u00a0min ${seconds % 60}\u00a0s`;
      if (seconds < 86_400) return `${Math.floor(seconds / 3600)}\u00a0h ${Math.floor((seconds % 3600) / 60)}\u00a0min`;
      return `${Math.floor(seconds / 86_400)}\u00a0${day} ${Math.floor((seconds % 86_400) / 3600)}\u00a0h`;
    },
    list: (items) => list.format(items),
    money: (price) => money(price),
    exactMoney: (price) => money(price, 2),
  };
}
