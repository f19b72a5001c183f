import type { ReactNode } from "react";
import { ProblemError } from "../api/problem-error.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { Button } from "./button.tsx";
import { Icon } from "./icon.tsx";
import { useProblemWords } from "./problem-words.ts";
import "./views.css";

interface EmptyProps {
  /** What would be here. */
  readonly title: string;
  readonly children?: ReactNode;
  /** The button that makes it so. */
  readonly action?: ReactNode;
}

export function Empty({ title, children, action }: EmptyProps) {
  return (
    <div className="view">
      <h2>{title}</h2>
      {children && <p className="quiet">{children}</p>}
      {action}
    </div>
  );
}

/** Grey lines where the data will be, so that nothing jumps when it arrives. */
export function Loading({ lines = 4 }: { readonly lines?: number }) {
  const { t } = useI18n();
  return (
    <div className="skeleton" role="status" aria-label={t.common.loading}>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike and never change places
        <span key={`line-${line + 1}`} style={{ width: `${92 - ((line * 23) % 47)}%` }} />
      ))}
    </div>
  );
}

interface ErrorViewProps {
  readonly error: unknown;
  onRetry?(): void;
}

/** What failed, its code, and what to do about it. */
export function ErrorView({ error, onRetry }: ErrorViewProps) {
  const { t } = useI18n();
  const problemWords = useProblemWords();
  const problem = error instanceof ProblemError ? error : null;
  const said = problem
    ? problemWords(problem)
    : { title: t.common.unreachable, detail: t.common.unreachableDetail, remedy: "" };
  return (
    <div className="view view-error" role="alert">
      <h2>
        <Icon name="warning" /> {said.title}
      </h2>
      {said.detail && <p>{said.detail}</p>}
      {said.remedy && <p>{said.remedy}</p>}
      {problem && <p className="mono small quiet">{problem.code}</p>}
      {onRetry && (
        <Button icon="refresh" onClick={onRetry}>
          {t.common.tryAgain}
        </Button>
      )}
    </div>
  );
}
