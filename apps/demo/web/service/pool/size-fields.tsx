import type { Offer } from "../../api/model.ts";
import type { OptionValues } from "../../api/offers.ts";
import { problemAt } from "../../api/problem-error.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { OptionField } from "../../order/option-field.tsx";
import { totalOf } from "../../order/order-choices.ts";

interface SizeFieldsProps {
  readonly offer: Offer;
  readonly options: OptionValues;
  readonly error: unknown;
  onChange(options: OptionValues): void;
}

/** The options of a server in a pool. */
export function SizeFields({ offer, options, error, onChange }: SizeFieldsProps) {
  const { words } = useI18n();
  const { memory, swap, disk, cpu } = offer.limits;
  const bases: Readonly<Record<string, number>> = { memory, swap, disk, cpu, ...offer.featureLimits };
  return offer.options.map((option) => {
    const wrong = problemAt(error, `/options/${option.id}`);
    return (
      <OptionField
        key={option.id}
        option={option}
        value={options[option.id]}
        total={totalOf(offer, options, option.decides, bases[option.decides] ?? 0)}
        error={wrong && words(wrong)}
        onChange={(value) => onChange({ ...options, [option.id]: value })}
      />
    );
  });
}
