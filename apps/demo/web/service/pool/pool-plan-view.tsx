import type { PoolPlan } from "../../api/pools.ts";
import { Icon } from "../../components/icon.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { useQuantityText } from "../../order/quantity-text.ts";
import { PlannedServers } from "./planned-servers.tsx";
import { PoolBars } from "./pool-bars.tsx";

/** What a pool would hold after a change, what stands in the way, and what has to go first. */
export function PoolPlanView({ plan }: { readonly plan: PoolPlan }) {
  const { t, words } = useI18n();
  const quantity = useQuantityText();
  const refused = plan.outcome === "refused";
  return (
    <div className="stack">
      {refused && (
        <div className="view view-error" role="alert">
          <h3>{t.pool.notPossible}</h3>
          <ul>
            {plan.excess.map(({ budget, asked, free }) => (
              <li key={budget}>
                {t.pool.tooSmall(
                  t.pool.budgets[budget],
                  asked === null ? t.common.unlimited : quantity(budget, asked),
                  quantity(budget, free),
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {plan.brokenRules.map(({ message }) => (
        <p key={message} className="field-error">
          <Icon name="cross" /> {words(message)}
        </p>
      ))}
      <PoolBars title={t.pool.afterwards} usage={plan.usage} />
      {plan.servers.length > 0 && (
        <PlannedServers title={refused ? t.pool.hasToGo : t.pool.itsServers} servers={plan.servers} />
      )}
    </div>
  );
}
