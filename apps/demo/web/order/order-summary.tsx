import type { ReactNode } from "react";
import type { Offer } from "../api/model.ts";
import { Card } from "../components/card.tsx";
import { Facts } from "../components/facts.tsx";
import { useI18n } from "../i18n/i18n.tsx";
import { sizesOf, useLimitFacts } from "../store/limit-facts.ts";
import { HourlyNote } from "./hourly-note.tsx";
import type { OrderCheckState } from "./order-check.ts";
import { type OrderChoices, totalOf } from "./order-choices.ts";

interface OrderSummaryProps {
  readonly offer: Offer;
  readonly choices: OrderChoices;
  readonly check: OrderCheckState;
  readonly children: ReactNode;
}

/** What one would get, in sight all the time. */
export function OrderSummary({ offer, choices, check, children }: OrderSummaryProps) {
  const { t, format } = useI18n();
  const total = (target: string, base: number) =>
    base === 0 && target === "memory" ? 0 : totalOf(offer, choices.options, target, base);
  const [limits, featureLimits] = sizesOf(offer);
  const facts = useLimitFacts(
    {
      ...limits,
      memory: total("memory", limits.memory),
      disk: total("disk", limits.disk),
      cpu: total("cpu", limits.cpu),
    },
    {
      databases: total("databases", featureLimits.databases),
      backups: total("backups", featureLimits.backups),
      furtherPorts: total("furtherPorts", featureLimits.furtherPorts),
    },
  );
  const price = check.price;
  return (
    <aside className="order-summary">
      <Card title={offer.kind === "pool" ? t.pool.summary : t.order.summary}>
        <Facts facts={facts} />
        <div className="order-action">
          {price && (
            <p className="row-apart order-price">
              <span className="quiet">{t.order.price}</span>
              <span>
                <strong>{format.money(price)}</strong> {t.store.per[price.per ?? "month"]}
              </span>
            </p>
          )}
          {price?.per === "hour" && <HourlyNote />}
          <p className="small order-check" role="status">
            <CheckWords check={check} />
          </p>
          {children}
        </div>
      </Card>
    </aside>
  );
}

function CheckWords({ check }: Pick<OrderSummaryProps, "check">) {
  const { t } = useI18n();
  if (check.checking) return <span className="quiet">{t.order.checking}</span>;
  if (check.error) return <span className="order-refusal">{t.common.unreachable}</span>;
  if (check.soldOut) return <span className="order-refusal">{t.order.noRoom}</span>;
  if (check.waits) return <span>{t.order.waitsForRoom}</span>;
  if (check.problems.length > 0) return <span>{t.order.toMend(check.problems.length)}</span>;
  return <span className="quiet">{t.order.fitsAll}</span>;
}
