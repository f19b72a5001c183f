import { useState } from "react";
import type { CustomerService, Offer } from "../../api/model.ts";
import { type OfferOption, useOffers } from "../../api/offers.ts";
import { Card } from "../../components/card.tsx";
import { CardChoice } from "../../components/card-choice.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { Empty } from "../../components/views.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { OfferOptions } from "../../order/offer-options.tsx";
import { Difference } from "./difference.tsx";
import { targetOf, valuesFor } from "./upgrade-target.ts";

/** Another product, or other options of the same one, with the difference in sight before anything is changed. */
export function PlanTab({ service }: { readonly service: CustomerService }) {
  const offers = useOffers();
  return (
    <QueryView query={offers} lines={8}>
      {({ items }) => <PlanForm service={service} offers={fitting(items, service)} />}
    </QueryView>
  );
}

function PlanForm({ service, offers }: { readonly service: CustomerService; readonly offers: readonly Offer[] }) {
  const { t, format } = useI18n();
  const [product, setProduct] = useState(service.productId);
  const [changed, setChanged] = useState<Readonly<Record<string, string | number | boolean>>>({});
  const offer = offers.find((each) => each.id === product);
  if (!offer) return <Empty title={t.upgrade.gone}>{t.upgrade.goneDetail}</Empty>;
  const values = { ...valuesFor(offer, service), ...changed };
  return (
    <div className="order-form">
      <Card title={t.upgrade.choose}>
        <CardChoice
          label={t.services.columns.product}
          name="product"
          value={product}
          choices={offers.map((each) => ({
            value: each.id,
            label: each.name,
            note: [
              format.mebibytes(each.limits.memory),
              ...(each.price ? [`${format.money(each.price)} ${t.store.per[each.price.per ?? "month"]}`] : []),
              ...(each.id === service.productId ? [t.service.current] : []),
            ].join(" · "),
          }))}
          onChange={(value) => {
            setProduct(value);
            setChanged({});
          }}
        />
        <OfferOptions offer={offer} values={values} asks={stays} onChange={setChanged} />
      </Card>
      <Difference service={service} target={targetOf(service, offer, values)} />
    </div>
  );
}

/** What can be changed where the server is; another place or game is not an upgrade. */
function stays({ decides }: OfferOption): boolean {
  return !["location", "node", "dedicatedIp", "egg"].includes(decides);
}

/** Products of which a server of this game could be, paid in the same way; the one it has comes along even when it is sold out. */
function fitting(offers: readonly Offer[], service: CustomerService): readonly Offer[] {
  const per = offers.find(({ id }) => id === service.productId)?.price?.per;
  return offers
    .filter(
      (offer) =>
        offer.id === service.productId ||
        (offer.available && offer.price?.per === per && offer.eggs.some((egg) => egg.key === service.egg)),
    )
    .toSorted((a, b) => a.limits.memory - b.limits.memory);
}
