import { useId } from "react";
import "./segments.css";

interface SegmentsProps<Value extends string> {
  readonly label: string;
  /** Whether the label is for those only who do not see what the choices are about. */
  readonly labelHidden?: boolean;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string; readonly lang?: string }[];
  onChange(value: Value): void;
}

/** One of two or three, in a row. */
export function Segments<Value extends string>({ label, labelHidden, value, choices, onChange }: SegmentsProps<Value>) {
  const name = useId();
  return (
    <fieldset className="segments">
      <legend className={labelHidden ? "visually-hidden" : "small quiet"}>{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} lang={choice.lang}>
          <input type="radio" name={name} checked={value === choice.value} onChange={() => onChange(choice.value)} />
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
