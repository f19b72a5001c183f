import { type ReactNode, useState } from "react";
import { TextArea, TextField } from "../../components/field.tsx";

interface LinesFieldProps<Value> {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly value: Value;
  readonly multiline?: boolean;
  write(value: Value): string;
  read(text: string): Value;
  onChange(value: Value): void;
}

/** A list that is typed as a text. While one types, the text stays as it is typed. */
export function LinesField<Value>({ value, write, read, onChange, multiline, ...rest }: LinesFieldProps<Value>) {
  const [typed, setTyped] = useState<string | null>(null);
  const Control = multiline ? TextArea : TextField;
  return (
    <Control
      {...rest}
      mono
      value={typed ?? write(value)}
      onBlur={() => setTyped(null)}
      onChange={(text: string) => {
        setTyped(text);
        onChange(read(text));
      }}
    />
  );
}
