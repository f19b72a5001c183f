import { useState } from "react";
import { problemAt } from "../api/problem-error.ts";
import { ConfirmDialog } from "./confirm-dialog.tsx";
import { TextField } from "./field.tsx";

interface TextDialogProps {
  readonly title: string;
  readonly label: string;
  readonly hint?: string;
  readonly initial?: string;
  readonly confirmLabel: string;
  /** May be confirmed with nothing typed. */
  readonly optional?: boolean;
  readonly pending: boolean;
  readonly error: Error | null;
  /** Where the answer says what is wrong with it, as a JSON pointer. */
  readonly pointer: string;
  readonly maxLength?: number;
  onConfirm(text: string): void;
  onClose(): void;
}

/** Asks for one text. */
export function TextDialog(props: TextDialogProps) {
  const { initial = "", optional = false } = props;
  const [text, setText] = useState(initial);
  const wrong = problemAt(props.error, props.pointer);
  return (
    <ConfirmDialog
      title={props.title}
      confirmLabel={props.confirmLabel}
      pending={props.pending}
      disabled={!optional && (text.trim() === "" || text === initial)}
      error={wrong ? null : props.error}
      onConfirm={() => props.onConfirm(text.trim())}
      onClose={props.onClose}
    >
      <TextField
        label={props.label}
        value={text}
        error={wrong}
        maxLength={props.maxLength ?? 191}
        onChange={setText}
        {...(props.hint ? { hint: props.hint } : {})}
      />
    </ConfirmDialog>
  );
}
