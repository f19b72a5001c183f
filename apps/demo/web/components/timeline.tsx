import type { ReactNode } from "react";
import { useI18n } from "../i18n/i18n.tsx";
import { Icon } from "./icon.tsx";
import "./timeline.css";

export interface TimelineEntry {
  readonly key: string;
  readonly state: "done" | "now" | "later" | "failed";
  readonly title: string;
  /** How long it took, or has taken so far. */
  readonly duration?: string | undefined;
  readonly detail?: ReactNode;
}

/** Steps one after the other; the one that is under way is alive. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const { t } = useI18n();
  return (
    <ol className="timeline">
      {entries.map((entry) => (
        <li
          key={entry.key}
          className={`timeline-${entry.state}`}
          aria-current={entry.state === "now" ? "step" : undefined}
        >
          <span className="timeline-mark">
            {entry.state === "done" && <Icon name="check" label={t.progress.done} />}
            {entry.state === "failed" && <Icon name="cross" label={t.progress.failed} />}
          </span>
          <div className="timeline-words">
            <p className="timeline-title">{entry.title}</p>
            {entry.duration && <p className="quiet small">{entry.duration}</p>}
          </div>
          {entry.detail && <div className="timeline-detail small">{entry.detail}</div>}
        </li>
      ))}
    </ol>
  );
}
