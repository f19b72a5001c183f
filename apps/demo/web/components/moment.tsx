import { useEffect, useState } from "react";
import { useClockAhead } from "../api/shop-clock.ts";
import { useI18n } from "../i18n/i18n.tsx";

/** Now in the shop, again and again: `everyMs` apart, so that words about time stay true. */
export function useNow(everyMs: number): Date {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return new Date(now + useClockAhead());
}

/** A time in words, the exact one on hover and for those who do not see. */
export function Moment({ at }: { readonly at: string | Date }) {
  const { format } = useI18n();
  const date = typeof at === "string" ? new Date(at) : at;
  const now = useNow(15_000);
  return (
    <time dateTime={date.toISOString()} title={format.dateTime(date)}>
      {format.relative(date, now)}
    </time>
  );
}

/** Both at once, for tables of what happened. */
export function MomentWithClock({ at }: { readonly at: string }) {
  const { format } = useI18n();
  const date = new Date(at);
  return (
    <span className="stack-tight moment-exact" style={{ gap: 0 }}>
      <Moment at={date} />
      <span className="quiet small">{format.dateTime(date)}</span>
    </span>
  );
}
