import { useI18n } from "../../i18n/i18n.tsx";
import { useQuantityText } from "../../order/quantity-text.ts";
import type { Shortage } from "./budget.ts";

/** What a pool does not give for what is asked. Always on the page, so that it is read out when it changes. */
export function ShortageView({ shortages }: { readonly shortages: readonly Shortage[] }) {
  const { t } = useI18n();
  const quantity = useQuantityText();
  const text = (name: Shortage["name"], amount: number) =>
    Number.isFinite(amount) ? quantity(name, amount) : t.common.unlimited;
  return (
    <div role="status">
      {shortages.length > 0 && (
        <div className="view view-error">
          <h3>{t.pool.noRoom}</h3>
          <ul>
            {shortages.map(({ name, asked, free, of }) => (
              <li key={`${of} ${name}`}>
                {of === "pool"
                  ? t.pool.lacks(t.pool.budgets[name], text(name, asked), text(name, free))
                  : t.pool.tooMuch(t.pool.budgets[name], text(name, asked), text(name, free))}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
