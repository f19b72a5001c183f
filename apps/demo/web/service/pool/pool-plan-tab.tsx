import { useQuery } from "@tanstack/react-query";
import { useOffers } from "../../api/offers.ts";
import { planPool } from "../../api/pools.ts";
import { useQuote } from "../../api/prices.ts";
import { serviceCommands, type UpgradeTarget } from "../../api/services.ts";
import { Button } from "../../components/button.tsx";
import { Card } from "../../components/card.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { ErrorView } from "../../components/views.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { QuoteFacts } from "../quote-facts.tsx";
import { useServiceCommand } from "../service-command.ts";
import { PlanForm } from "../upgrade/plan-form.tsx";
import { PoolPlanView } from "./pool-plan-view.tsx";
import type { PoolPartProps } from "./pool-tabs.tsx";

/** Another pool product, or more of this one, with what it would hold and what stands in the way before anything is changed. */
export function PoolPlanTab({ pool }: PoolPartProps) {
  const { t } = useI18n();
  const offers = useOffers();
  return (
    <QueryView query={offers} lines={8}>
      {({ items }) => (
        <PlanForm service={pool} offers={items.filter(({ kind }) => kind === "pool")} gone={t.pool.goneDetail}>
          {(target) => (
            <aside className="order-summary">
              <Card title={t.upgrade.difference}>
                {target === null ? (
                  <p className="quiet">{t.upgrade.nothing}</p>
                ) : (
                  <Difference key={JSON.stringify(target)} pool={pool.id} target={target} />
                )}
              </Card>
            </aside>
          )}
        </PlanForm>
      )}
    </QueryView>
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
