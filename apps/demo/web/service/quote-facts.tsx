import type { Quote } from "../api/prices.ts";
import { Facts } from "../components/facts.tsx";
import { useI18n } from "../i18n/i18n.tsx";

/** What an act costs at once, and from then on. */
export function QuoteFacts({ quote: { now, after } }: { readonly quote: Quote }) {
  const { t, format } = useI18n();
  return (
    <Facts
      facts={[
        ...(now ? [{ name: t.service.priceNow, value: format.money(now) }] : []),
        ...(after
          ? [{ name: t.service.priceFrom(t.store.per[after.per ?? "month"] ?? ""), value: format.money(after) }]
          : []),
      ]}
    />
  );
}
