import type { ReactNode } from "react";
import { useI18n } from "../i18n/i18n.tsx";
import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";
import { ErrorView } from "./views.tsx";

interface ConfirmDialogProps {
  /** Names the thing: Terminate service 1042. */
  readonly title: string;
  readonly confirmLabel: string;
  readonly dangerous?: boolean;
  readonly pending: boolean;
  readonly error?: unknown;
  readonly disabled?: boolean;
  readonly children: ReactNode;
  onConfirm(): void;
  onClose(): void;
}

/** Asks once before something that cannot be taken back, or collects what an action needs. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { t } = useI18n();
  return (
    <Dialog title={props.title} onClose={props.onClose}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!props.pending && !props.disabled) props.onConfirm();
        }}
      >
        {props.children}
        {Boolean(props.error) && <ErrorView error={props.error} />}
        <div className="dialog-actions">
          <Button onClick={props.onClose}>{t.common.cancel}</Button>
          <Button
            type="submit"
            look={props.dangerous ? "danger" : "primary"}
            pending={props.pending}
            disabled={props.disabled}
          >
            {props.confirmLabel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
