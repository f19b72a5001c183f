import { type ReactNode, useState } from "react";
import { TextField } from "../components/field.tsx";

interface NumberFieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly value: number;
  onChange(value: number): void;
}

/** A number as it is typed: what is no number yet stays in the field and changes nothing. */
export function NumberField({ value, onChange, ...rest }: NumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextField
      {...rest}
      inputMode="numeric"
      value={typed ?? String(value)}
      onBlur={() => setTyped(null)}
      onChange={(text) => {
        setTyped(text);
        const number = Number(text.trim().replace(",", "."));
        if (text.trim() !== "" && Number.isFinite(number)) onChange(number);
      }}
    />
  );
}
