import { type ReactNode, useState } from "react";
import type { CustomerService, Offer } from "../../api/model.ts";
import type { OfferOption } from "../../api/offers.ts";
import type { UpgradeTarget } from "../../api/services.ts";
import { Card } from "../../components/card.tsx";
import { CardChoice } from "../../components/card-choice.tsx";
import { Empty } from "../../components/views.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { OfferOptions } from "../../order/offer-options.tsx";
import { targetOf, valuesFor } from "./upgrade-target.ts";

interface PlanFormProps {
  readonly service: CustomerService;
  readonly offers: readonly Offer[];
  /** What is said when its own product is not sold any more. */
  readonly gone: string;
  /** What stands first beside the name of a product. */
  noteOf?(offer: Offer): string;
  /** Which options can be changed; all when left out. */
  asks?(option: OfferOption): boolean;
  /** What follows from the choice; null: nothing is to change. */
  children(target: UpgradeTarget | null): ReactNode;
}

/** A product and its options, of which a service is to become one, beside what that comes to. */
export function PlanForm({ service, offers, gone, noteOf, asks, children }: PlanFormProps) {
  const { t, format } = useI18n();
  const [product, setProduct] = useState(service.productId);
  const [changed, setChanged] = useState<Readonly<Record<string, string | number | boolean>>>({});
  const offer = offers.find((each) => each.id === product);
  if (!offer) return <Empty title={t.upgrade.gone}>{gone}</Empty>;
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
              ...(noteOf ? [noteOf(each)] : []),
              ...(each.price ? [`${format.money(each.price)} ${t.store.per[each.price.per ?? "month"]}`] : []),
              ...(each.id === service.productId ? [t.service.current] : []),
            ].join(" · "),
          }))}
          onChange={(value) => {
            setProduct(value);
            setChanged({});
          }}
        />
        <OfferOptions offer={offer} values={values} {...(asks && { asks })} onChange={setChanged} />
      </Card>
      {children(targetOf(service, offer, values))}
    </div>
  );
}
