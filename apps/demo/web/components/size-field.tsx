import { useState } from "react";
import { useI18n } from "../i18n/i18n.tsx";
import { Field } from "./field.tsx";

interface SizeFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  /** MiB. */
  readonly value: number;
  onChange(mebibytes: number): void;
}

/** A size that can be typed either way: GiB on the left, MiB on the right, each following the other. */
export function SizeField({ label, hint, error, value, onChange }: SizeFieldProps) {
  const { t } = useI18n();
  const [typed, setTyped] = useState<{ readonly unit: "gibibytes" | "mebibytes"; readonly text: string } | null>(null);

  function type(unit: "gibibytes" | "mebibytes", text: string) {
    setTyped({ unit, text });
    const number = Number(text.replace(",", "."));
    if (text.trim() !== "" && Number.isFinite(number))
      onChange(Math.round(unit === "gibibytes" ? number * 1024 : number));
  }

  const shown = (unit: "gibibytes" | "mebibytes") =>
    typed?.unit === unit ? typed.text : String(unit === "gibibytes" ? Math.round((value / 1024) * 1000) / 1000 : value);

  return (
    <Field label={label} error={error} {...(hint ? { hint } : {})} group>
      {(control) => (
        <div className="sizes">
          {(["gibibytes", "mebibytes"] as const).map((unit) => (
            <div className="input-with-unit" key={unit}>
              <input
                className="input"
                inputMode="decimal"
                aria-label={`${label}, ${t.units[unit]}`}
                aria-describedby={control["aria-describedby"]}
                aria-invalid={control["aria-invalid"]}
                value={shown(unit)}
                onChange={(event) => type(unit, event.target.value)}
                onBlur={() => setTyped(null)}
              />
              <span aria-hidden>{t.units[unit]}</span>
            </div>
          ))}
        </div>
      )}
    </Field>
  );
}
