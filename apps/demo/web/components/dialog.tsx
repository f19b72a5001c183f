import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { useI18n } from "../i18n/i18n.tsx";
import { IconButton } from "./button.tsx";
import "./dialog.css";

const firstField = ".dialog-body :is(input:not([type=checkbox], [type=radio]), select, textarea)";

interface DialogProps {
  readonly title: string;
  /** `side`: a panel from the right that a row of a table opens. */
  readonly placement?: "centre" | "side";
  readonly children: ReactNode;
  onClose(): void;
}

/** The browser's own modal dialog: Escape closes it, the focus stays inside and returns afterwards. */
export function Dialog({ title, placement = "centre", children, onClose }: DialogProps) {
  const { t } = useI18n();
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Closed while it is still on the page: the browser then gives the focus back to what opened it.
  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>(firstField)?.focus();
    return () => dialog?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the dialog's own; the click on the backdrop only adds to it.
    <dialog
      ref={ref}
      className={`dialog dialog-${placement}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === ref.current) onClose();
      }}
    >
      <div className="dialog-body">
        <header className="row-apart dialog-head">
          <h2 id={id} tabIndex={-1}>
            {title}
          </h2>
          <IconButton icon="close" label={t.common.close} onClick={onClose} />
        </header>
        {children}
      </div>
    </dialog>
  );
}
