import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Offer } from "../../api/model.ts";
import { useOffers } from "../../api/offers.ts";
import { type CustomerServiceDetails, planPool } from "../../api/pools.ts";
import { useQuote } from "../../api/prices.ts";
import { serviceCommands, type UpgradeTarget } from "../../api/services.ts";
import { Button } from "../../components/button.tsx";
import { Card } from "../../components/card.tsx";
import { CardChoice } from "../../components/card-choice.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { Empty, ErrorView } from "../../components/views.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { OfferOptions } from "../../order/offer-options.tsx";
import { QuoteFacts } from "../quote-facts.tsx";
import { useServiceCommand } from "../service-command.ts";
import { targetOf, valuesFor } from "../upgrade/upgrade-target.ts";
import { PoolPlanView } from "./pool-plan-view.tsx";
import type { PoolPartProps } from "./pool-tabs.tsx";

/** Another pool product, or more of this one, with what it would hold and what stands in the way before anything is changed. */
export function PoolPlanTab({ pool }: PoolPartProps) {
  const offers = useOffers();
  return (
    <QueryView query={offers} lines={8}>
      {({ items }) => <PlanForm pool={pool} offers={items.filter(({ kind }) => kind === "pool")} />}
    </QueryView>
  );
}

function PlanForm({ pool, offers }: { readonly pool: CustomerServiceDetails; readonly offers: readonly Offer[] }) {
  const { t, format } = useI18n();
  const [product, setProduct] = useState(pool.productId);
  const [changed, setChanged] = useState<Readonly<Record<string, string | number | boolean>>>({});
  const offer = offers.find((each) => each.id === product);
  if (!offer) return <Empty title={t.upgrade.gone}>{t.pool.goneDetail}</Empty>;
  const values = { ...valuesFor(offer, pool), ...changed };
  const target = targetOf(pool, offer, values);
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
              ...(each.price ? [`${format.money(each.price)} ${t.store.per[each.price.per ?? "month"]}`] : []),
              ...(each.id === pool.productId ? [t.service.current] : []),
            ].join(" · "),
          }))}
          onChange={(value) => {
            setProduct(value);
            setChanged({});
          }}
        />
        <OfferOptions offer={offer} values={values} onChange={setChanged} />
      </Card>
      <aside className="order-summary">
        <Card title={t.upgrade.difference}>
          {target === null ? (
            <p className="quiet">{t.upgrade.nothing}</p>
          ) : (
            <Difference key={JSON.stringify(target)} pool={pool.id} target={target} />
          )}
        </Card>
      </aside>
    </div>
  );
}

function Difference({ pool, target }: { readonly pool: string; readonly target: UpgradeTarget }) {
  const { t } = useI18n();
  const quote = useQuote(pool, target);
  const plan = useQuery({
    queryKey: ["services", pool, "pool-plan", target],
    queryFn: () => planPool(pool, target),
    retry: false,
  });
  const changing = useServiceCommand(pool, () => serviceCommands.upgrade(pool, target, false), {
    done: t.pool.changed,
    showsError: true,
  });
  return (
    <>
      <QueryView query={plan}>{(data) => <PoolPlanView plan={data} />}</QueryView>
      {quote.data && <QuoteFacts quote={quote.data} />}
      {changing.error && <ErrorView error={changing.error} />}
      <Button
        look="primary"
        disabled={plan.data?.outcome !== "possible" || plan.data.brokenRules.length > 0}
        pending={changing.isPending}
        onClick={() => changing.mutate()}
      >
        {t.upgrade.apply}
      </Button>
    </>
  );
}
