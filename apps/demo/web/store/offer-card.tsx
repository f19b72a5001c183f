import { useId } from "react";
import { Link } from "wouter";
import type { Offer } from "../api/model.ts";
import { LinkButton } from "../components/button.tsx";
import { StatusBadge } from "../components/status-badge.tsx";
import { useI18n } from "../i18n/i18n.tsx";
import { sizesOf, useLimitFacts } from "./limit-facts.ts";

/** One product: its limits in the same order and unit as on every other card. */
export function OfferCard({ offer, isAdmin }: { readonly offer: Offer; readonly isAdmin: boolean }) {
  const { t, format, content } = useI18n();
  const id = useId();
  const facts = useLimitFacts(...sizesOf(offer));
  const { soldOut } = offer;
  return (
    <li className="offer" aria-labelledby={id}>
      <div className="row-apart">
        <h2 id={id}>{offer.name}</h2>
        <Stock offer={offer} />
      </div>
      <p className="quiet">{content(offer.description)}</p>
      <dl className="offer-limits">
        {facts.map((fact) => (
          <div key={fact.name}>
            <dt className="quiet small">{fact.name}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
      </dl>
      {offer.eggs.length > 0 && (
        <p className="small quiet">
          {t.store.games}: {format.list(offer.eggs.map((egg) => egg.name))}
        </p>
      )}
      <div className="offer-action">
        {offer.price && (
          <p>
            <strong className="offer-price">{format.money(offer.price)}</strong>{" "}
            <span className="quiet small">{t.store.per[offer.price.per ?? "month"]}</span>
          </p>
        )}
        {soldOut ? (
          isAdmin && <Link href={`/administration/placement?product=${offer.id}`}>{t.store.soldOutWhy}</Link>
        ) : (
          <LinkButton href={`/order/${offer.id}`} look="primary">
            {t.store.order}
            <span className="visually-hidden"> {offer.name}</span>
          </LinkButton>
        )}
      </div>
    </li>
  );
}

function Stock({ offer: { soldOut, available, left } }: { readonly offer: Offer }) {
  const { t } = useI18n();
  if (soldOut) return <StatusBadge tone="neutral">{t.store.soldOut}</StatusBadge>;
  if (!available) return <StatusBadge tone="busy">{t.store.waitsForRoom}</StatusBadge>;
  if (left !== null) return <StatusBadge tone="busy">{t.store.left(left)}</StatusBadge>;
  return <StatusBadge tone="good">{t.store.inStock}</StatusBadge>;
}
