import { noPrice, type ProductPrice } from "../../api/prices.ts";
import { Card } from "../../components/card.tsx";
import { SelectField } from "../../components/field.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { choicesOf } from "../choices.ts";
import { NumberField } from "../number-field.tsx";
import { usualMeter } from "./meter-section.tsx";
import type { ProductForm } from "./product-form.ts";

interface PricesSectionProps {
  readonly form: ProductForm;
  readonly price: ProductPrice | undefined;
  onChange(price: ProductPrice): void;
}

/** What a month or an hour costs, and every step of the options. What is paid by the hour is measured. */
export function PricesSection({ form: { draft, change }, price = noPrice, onChange }: PricesSectionProps) {
  const { t, content } = useI18n();
  const words = t.admin.productForm;
  const counted = draft.options.filter((option) => option.kind === "quantity" || option.kind === "toggle");
  const per = price.hour === null ? "month" : "hour";
  const base = price.hour ?? price.month ?? 0;
  const payBy = (next: "month" | "hour") => {
    onChange({ ...price, month: next === "month" ? base || null : null, hour: next === "hour" ? base : null });
    if (next === "hour" && draft.meter === undefined) change({ meter: usualMeter });
  };
  return (
    <Card title={words.prices}>
      <div className="columns columns-narrow">
        <SelectField
          label={words.paid}
          value={per}
          choices={choicesOf(words.paidBy)}
          onChange={(next) => payBy(next as typeof per)}
        />
        <NumberField
          label={words.price[per]}
          hint={words.priceHint[per]}
          value={base / 100}
          onChange={(euros) =>
            onChange(per === "hour" ? { ...price, hour: cents(euros) } : { ...price, month: cents(euros) || null })
          }
        />
        {counted.map((option) => (
          <NumberField
            key={option.id}
            label={words.priceOfOption(content(option.label))}
            hint={option.kind === "quantity" ? words.priceOfStep : words.priceOfToggle}
            value={(price.options[option.id] ?? 0) / 100}
            onChange={(euros) => onChange({ ...price, options: { ...price.options, [option.id]: cents(euros) } })}
          />
        ))}
      </div>
    </Card>
  );
}

function cents(euros: number): number {
  return Math.max(0, Math.round(euros * 100));
}
