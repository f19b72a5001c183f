import { Field } from "./field.tsx";

interface SliderFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
  /** What it comes to, as people say it, for example 8 GiB. */
  readonly text: string;
  /** What the slider itself does to it, for example + 2 GiB. */
  readonly note?: string;
  onChange(value: number): void;
}

export function SliderField({
  label,
  hint,
  error,
  value,
  minimum,
  maximum,
  step,
  text,
  note,
  onChange,
}: SliderFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <div className="slider">
          <input
            {...control}
            type="range"
            min={minimum}
            max={maximum}
            step={step}
            value={value}
            aria-valuetext={note ? `${text} (${note})` : text}
            onChange={(event) => onChange(event.target.valueAsNumber)}
          />
          <output htmlFor={control.id}>
            {text}
            {note && <span className="field-hint">{note}</span>}
          </output>
        </div>
      )}
    </Field>
  );
}
