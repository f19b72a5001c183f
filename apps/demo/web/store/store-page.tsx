import type { Offer } from "../api/model.ts";
import { useOffers } from "../api/offers.ts";
import type { Account } from "../api/session.ts";
import { LinkButton } from "../components/button.tsx";
import { PageHead } from "../components/page-head.tsx";
import { QueryView } from "../components/query-view.tsx";
import { Empty } from "../components/views.tsx";
import { useI18n } from "../i18n/i18n.tsx";
import { OfferCard } from "./offer-card.tsx";
import "./store-page.css";

/** What is on sale, side by side. */
export function StorePage({ account }: { readonly account: Account | null }) {
  const { t } = useI18n();
  const offers = useOffers();
  const isAdmin = account?.role === "admin";
  return (
    <div className="stack-wide">
      <PageHead title={t.store.title} lead={t.store.lead} />
      <QueryView query={offers} lines={8}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty
              title={t.store.empty}
              action={isAdmin && <LinkButton href="/administration/products">{t.store.emptyAction}</LinkButton>}
            >
              {t.store.emptyDetail}
            </Empty>
          ) : (
            <ul className="offers">
              {items.toSorted(byPrice).map((offer) => (
                <OfferCard key={offer.id} offer={offer} isAdmin={isAdmin} />
              ))}
            </ul>
          )
        }
      </QueryView>
    </div>
  );
}

const hoursOfMonth = 720;

/** The cheapest first, for a whole month; where the host names no prices, the smallest. */
function byPrice(a: Offer, b: Offer): number {
  return aMonth(a) - aMonth(b) || a.limits.memory - b.limits.memory;
}

function aMonth({ price }: Offer): number {
  return (price?.amount ?? 0) * (price?.per === "hour" ? hoursOfMonth : 1);
}
