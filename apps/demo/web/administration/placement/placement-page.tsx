import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { admin } from "../../api/administration.ts";
import type { Offer, Placement } from "../../api/model.ts";
import { type OptionValues, useOffers } from "../../api/offers.ts";
import { problemAt } from "../../api/problem-error.ts";
import { LinkButton } from "../../components/button.tsx";
import { Card } from "../../components/card.tsx";
import { SelectField } from "../../components/field.tsx";
import { PageHead } from "../../components/page-head.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { useUrlState } from "../../components/url-state.ts";
import { Empty } from "../../components/views.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { OfferOptions } from "../../order/offer-options.tsx";
import { VerdictTable } from "./verdict-table.tsx";

/** Where an order of a product would go, and why not elsewhere. */
export function PlacementPage() {
  const { t } = useI18n();
  const words = t.admin.placement;
  const offers = useOffers();
  const [chosen, setProduct] = useUrlState("product");
  return (
    <>
      <PageHead title={t.admin.parts.placement} lead={words.lead} />
      <QueryView query={offers}>
        {({ items }) => {
          const offer = items.find(({ id }) => id === chosen) ?? items[0];
          if (!offer) {
            const add = <LinkButton href="/administration/products">{t.admin.products.add}</LinkButton>;
            return <Empty title={words.empty} action={add} />;
          }
          return (
            <>
              <div className="filters">
                <SelectField
                  label={t.admin.product}
                  value={offer.id}
                  choices={items.map(({ id, name }) => ({ value: id, label: name }))}
                  onChange={setProduct}
                />
              </div>
              <PlacementOf key={offer.id} offer={offer} />
            </>
          );
        }}
      </QueryView>
    </>
  );
}

function PlacementOf({ offer }: { readonly offer: Offer }) {
  const { t } = useI18n();
  const [options, setOptions] = useState<OptionValues>({});
  const [egg, setEgg] = useState(offer.eggs[0]?.key ?? "");
  const order = { product: offer.id, egg, options };
  const placement = useQuery({
    queryKey: ["admin", "/placements/explain", JSON.stringify(order)],
    queryFn: () => admin.post<Placement>("/placements/explain", order),
    placeholderData: (before) => before,
  });
  return (
    <>
      {(offer.options.length > 0 || offer.eggs.length > 1) && (
        <Card title={t.order.configuration}>
          <div className="columns">
            {offer.eggs.length > 1 && (
              <SelectField
                label={t.order.game}
                value={egg}
                choices={offer.eggs.map(({ key, name }) => ({ value: key, label: name }))}
                onChange={setEgg}
              />
            )}
            <OfferOptions
              offer={offer}
              values={options}
              problem={(pointer) => problemAt(placement.error, pointer)}
              onChange={setOptions}
            />
          </div>
        </Card>
      )}
      <QueryView query={placement}>{(data) => <VerdictTable placement={data} />}</QueryView>
    </>
  );
}
