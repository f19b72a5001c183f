import type { BudgetName } from "../../api/pools.ts";
import { Card } from "../../components/card.tsx";
import { SizeField } from "../../components/size-field.tsx";
import { Switch } from "../../components/switch.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { budgetNames } from "../../service/pool/budget.ts";
import { NumberField } from "../number-field.tsx";
import { usualBudget } from "./blank-product.ts";
import type { PoolTerms, ProductForm } from "./product-form.ts";

interface BudgetSectionProps {
  readonly form: ProductForm;
  readonly pool: PoolTerms;
}

/** What all servers of a pool may have together; sizes are typed in GiB or MiB. */
export function BudgetSection({ form: { change, problemAt }, pool }: BudgetSectionProps) {
  const { t } = useI18n();
  const words = t.admin.productForm;
  const set = (name: BudgetName, amount: number | null) =>
    change({ pool: { ...pool, budget: { ...pool.budget, [name]: amount } } });
  return (
    <Card title={words.budget}>
      <p className="small quiet">{words.budgetHint}</p>
      <div className="columns">
        {budgetNames.map((name) => {
          const amount = pool.budget[name];
          const label = t.pool.budgets[name];
          const error = problemAt(`$.pool.budget.${name}`);
          const Amount = name === "memory" || name === "disk" ? SizeField : NumberField;
          return (
            <div key={name} className="stack-tight">
              {amount !== null && (
                <Amount
                  label={label}
                  error={error}
                  value={amount}
                  onChange={(value) => set(name, value)}
                  {...(name === "cpu" && { hint: words.budgetCpuHint })}
                />
              )}
              <Switch
                label={words.notCounted(label)}
                checked={amount === null}
                onChange={(on) => set(name, on ? null : usualBudget[name])}
              />
            </div>
          );
        })}
      </div>
    </Card>
  );
}
