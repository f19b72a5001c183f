import type { Offer } from "../api/model.ts";
import type { OfferOption, OptionValues } from "../api/offers.ts";
import { OptionField } from "./option-field.tsx";
import { basesOf, totalOf } from "./order-choices.ts";

interface OfferOptionsProps {
  readonly offer: Offer;
  readonly values: OptionValues;
  /** What is wrong with one, by its JSON pointer. */
  problem?(pointer: string): string | undefined;
  /** Which of them are asked. @default all */
  asks?(option: OfferOption): boolean;
  onChange(values: OptionValues, changed: string): void;
}

/** What can be chosen of an offer, each with what it comes to. */
export function OfferOptions({ offer, values, problem, asks = () => true, onChange }: OfferOptionsProps) {
  const bases = basesOf(offer);
  return offer.options
    .filter(asks)
    .map((option) => (
      <OptionField
        key={`${offer.id} ${option.id}`}
        option={option}
        value={values[option.id] ?? option.default ?? undefined}
        total={totalOf(offer, values, option.decides, bases[option.decides] ?? 0)}
        error={problem?.(`/options/${option.id}`)}
        onChange={(value) => onChange({ ...values, [option.id]: value }, option.id)}
      />
    ));
}
