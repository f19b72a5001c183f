import { useState } from "react";

interface EditCellProps {
  /** What is edited and of which row: Memory of Minecraft Starter. */
  readonly label: string;
  readonly hint: string;
  /** Said when what was typed cannot be read. */
  readonly wrong: string;
  readonly value: number;
  /** The value as people say it; typing begins from there. */
  readonly text: string;
  /** The value in the panel's own unit, beside it. */
  readonly exact: string;
  read(text: string): number | null;
  onSave(value: number): void;
}

/** A cell that is edited where it stands: Enter or leaving it saves, Escape takes back. */
export function EditCell({ label, hint, wrong, value, text, exact, read, onSave }: EditCellProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const invalid = typed !== null && read(typed) === null;

  function save() {
    if (typed === null || invalid) return;
    const next = read(typed);
    if (next !== null && next !== value) onSave(next);
    setTyped(null);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the row behind the cell must not open while one types
    <span className="edit-cell" onClick={(event) => event.stopPropagation()}>
      <input
        className="input"
        aria-label={label}
        aria-invalid={invalid || undefined}
        title={invalid ? wrong : hint}
        size={9}
        value={typed ?? text}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === "Enter") save();
          if (event.key === "Escape") setTyped(null);
        }}
      />
      <span className={invalid ? "small field-error" : "small quiet"} role={invalid ? "alert" : undefined}>
        {invalid ? wrong : exact}
      </span>
    </span>
  );
}
