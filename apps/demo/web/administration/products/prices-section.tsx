import { noPrice, type ProductPrice } from "../../api/prices.ts";
import { Card } from "../../components/card.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { NumberField } from "../number-field.tsx";
import type { ProductForm } from "./product-form.ts";

interface PricesSectionProps {
  readonly form: ProductForm;
  readonly price: ProductPrice | undefined;
  onChange(price: ProductPrice): void;
}

/** What a month costs, and every step of the options. */
export function PricesSection({ form: { draft }, price = noPrice, onChange }: PricesSectionProps) {
  const { t, content } = useI18n();
  const words = t.admin.productForm;
  const counted = draft.options.filter((option) => option.kind === "quantity" || option.kind === "toggle");
  return (
    <Card title={words.prices}>
      <div className="columns columns-narrow">
        <NumberField
          label={words.priceOfMonth}
          hint={words.priceHint}
          value={(price.month ?? 0) / 100}
          onChange={(euros) => onChange({ ...price, month: cents(euros) || null })}
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
