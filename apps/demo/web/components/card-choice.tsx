import { Field } from "./field.tsx";

interface CardChoiceProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly name: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string; readonly note?: string }[];
  onChange(value: string): void;
}

/** One of a few, all in sight. */
export function CardChoice({ label, hint, error, name, value, choices, onChange }: CardChoiceProps) {
  return (
    <Field label={label} hint={hint} error={error} group>
      {() => (
        <div className="cards-choice">
          {choices.map((choice) => (
            <label className="card-choice" key={choice.value}>
              <input
                type="radio"
                name={name}
                value={choice.value}
                checked={choice.value === value}
                onChange={() => onChange(choice.value)}
              />
              <span>
                {choice.label}
                {choice.note && <span className="field-hint card-choice-note">{choice.note}</span>}
              </span>
            </label>
          ))}
        </div>
      )}
    </Field>
  );
}
