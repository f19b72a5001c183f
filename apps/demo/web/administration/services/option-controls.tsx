import type { Offer } from "../../api/model.ts";
import type { OptionValues } from "../../api/offers.ts";
import { OptionField } from "../../order/option-field.tsx";
import { totalOf } from "../../order/order-choices.ts";

interface OptionControlsProps {
  readonly offer: Offer;
  readonly values: OptionValues;
  problem(pointer: string): string | undefined;
  onChange(values: OptionValues): void;
}

/** The options of a product as customers see them. */
export function OptionControls({ offer, values, problem, onChange }: OptionControlsProps) {
  const bases: Readonly<Record<string, unknown>> = { ...offer.limits, ...offer.featureLimits };
  return offer.options.map((option) => (
    <OptionField
      key={`${offer.id} ${option.id}`}
      option={option}
      value={values[option.id] ?? option.default ?? undefined}
      total={totalOf(offer, values, option.decides, Number(bases[option.decides] ?? 0))}
      error={problem(`/options/${option.id}`)}
      onChange={(value) => onChange({ ...values, [option.id]: value })}
    />
  ));
}
