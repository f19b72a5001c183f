import { useState } from "react";
import type { BudgetName } from "../../api/pools.ts";
import { TextField } from "../../components/field.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { readSizeText } from "./size-text.ts";

interface MostFieldProps {
  readonly name: Exclude<BudgetName, "servers">;
  /** MiB, percent or a number; undefined: nothing is said. */
  readonly value: number | undefined;
  readonly error: string | undefined;
  onChange(value: number | undefined): void;
}

/** The most that one server of a pool may have of something; empty where nothing is said. */
export function MostField({ name, value, error, onChange }: MostFieldProps) {
  const { t, format } = useI18n();
  const words = t.admin.productForm;
  const [typed, setTyped] = useState<string | null>(null);
  const isSize = name === "memory" || name === "disk";
  const read = (text: string) => (isSize ? readSizeText(text) : /^\d{1,6}$/.test(text.trim()) ? Number(text) : null);
  const shown = value === undefined ? "" : isSize && value > 0 ? format.mebibytes(value) : String(value);
  const wrong = typed !== null && typed.trim() !== "" && read(typed) === null;
  return (
    <TextField
      label={words.most(t.pool.budgets[name])}
      placeholder={words.noMost}
      value={typed ?? shown}
      error={wrong ? (isSize ? t.admin.products.cellWrong : words.wholeNumber) : error}
      onBlur={() => !wrong && setTyped(null)}
      onChange={(text) => {
        setTyped(text);
        const amount = read(text);
        if (text.trim() === "") onChange(undefined);
        else if (amount !== null) onChange(amount);
      }}
    />
  );
}
