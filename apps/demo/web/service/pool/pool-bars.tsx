import type { PoolUsage } from "../../api/pools.ts";
import { Card } from "../../components/card.tsx";
import { Meter } from "../../components/meter.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { useQuantityText } from "../../order/quantity-text.ts";
import { budgetNames } from "./budget.ts";
import "./pool.css";

interface PoolBarsProps {
  readonly title: string;
  readonly usage: PoolUsage;
}

/** How much of each part of a pool its servers take. */
export function PoolBars({ title, usage: { budget, used } }: PoolBarsProps) {
  const { t } = useI18n();
  const text = useQuantityText();
  return (
    <Card title={title}>
      <div className="pool-bars">
        {budgetNames.map((name) => {
          const all = budget[name];
          const taken = text(name, used[name]);
          return (
            <Meter
              key={name}
              label={t.pool.budgets[name]}
              fraction={all ? used[name] / all : 0}
              text={all === null ? t.pool.notCounted(taken) : t.service.of(taken, text(name, all))}
            />
          );
        })}
      </div>
    </Card>
  );
}
