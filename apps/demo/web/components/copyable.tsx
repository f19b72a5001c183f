import { useI18n } from "../i18n/i18n.tsx";
import { CopyButton } from "./copy-button.tsx";

interface CopyableProps {
  readonly text: string;
  /** What it is: the name of its button. */
  readonly label: string;
}

/** A text to be typed elsewhere, with a button that copies it. */
export function Copyable({ text, label }: CopyableProps) {
  const { t } = useI18n();
  return (
    <span className="address">
      <code>{text}</code>
      <CopyButton text={text} label={t.service.copyOf(label)} />
    </span>
  );
}
