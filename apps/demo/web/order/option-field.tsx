import type { OfferOption } from "../api/offers.ts";
import { CardChoice } from "../components/card-choice.tsx";
import { SelectField, TextField } from "../components/field.tsx";
import { SliderField } from "../components/slider-field.tsx";
import { Switch } from "../components/switch.tsx";
import { useI18n } from "../i18n/i18n.tsx";
import { useQuantityText } from "./quantity-text.ts";

interface OptionFieldProps {
  readonly option: OfferOption;
  readonly value: string | number | boolean | undefined;
  /** What the limit comes to that the option adds to. */
  readonly total: number;
  readonly error: string | undefined;
  onChange(value: string | number | boolean): void;
}

const mostCards = 4;

/** The control that fits the kind of option: slider, cards or list, check box, text. */
export function OptionField({ option, value, total, error, onChange }: OptionFieldProps) {
  const { t, content } = useI18n();
  const quantityText = useQuantityText();
  const common = { label: content(option.label), hint: content(option.help), error };
  switch (option.kind) {
    case "quantity": {
      const quantity = Number(value ?? option.default);
      return (
        <SliderField
          {...common}
          value={quantity}
          minimum={option.minimum}
          maximum={option.maximum}
          step={option.step}
          text={quantityText(option.decides, option.decides === "variable" ? quantity * option.unit : total)}
          note={quantity === 0 ? t.order.included : t.order.adds(quantityText(option.decides, quantity * option.unit))}
          onChange={onChange}
        />
      );
    }
    case "choice": {
      const choices = option.choices.map((choice) => ({ value: choice.value, label: content(choice.label) }));
      return option.choices.length <= mostCards ? (
        <CardChoice {...common} name={option.id} value={String(value)} choices={choices} onChange={onChange} />
      ) : (
        <SelectField {...common} value={String(value)} choices={choices} onChange={onChange} />
      );
    }
    case "toggle":
      return <Switch label={common.label} hint={error ?? common.hint} checked={value === true} onChange={onChange} />;
    case "text":
      return <TextField {...common} value={String(value ?? "")} onChange={onChange} />;
  }
}
