import { Card } from "../../components/card.tsx";
import { StatusBadge } from "../../components/status-badge.tsx";
import { ErrorView } from "../../components/views.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import type { useProductCheck } from "./product-form.ts";

/** What is wrong with the draft, all of it, as it stands now. */
export function ProductCheck({ check }: { readonly check: ReturnType<typeof useProductCheck> }) {
  const { t, words: said } = useI18n();
  const words = t.admin.products.check;
  const { problems, checking, error } = check;
  return (
    <Card title={words.title}>
      <p role="status">
        {checking && problems.length === 0 ? (
          <StatusBadge tone="neutral">{words.checking}</StatusBadge>
        ) : problems.length === 0 && !error ? (
          <StatusBadge tone="good">{words.fine}</StatusBadge>
        ) : (
          <StatusBadge tone="bad">{words.count(problems.length)}</StatusBadge>
        )}
      </p>
      {error && <ErrorView error={error} />}
      {problems.length > 0 && (
        <ul className="stack">
          {problems.map((problem) => (
            <li key={`${problem.path} ${problem.code}`} className="stack-tight small">
              <span>{said(problem.message)}</span>
              <span className="quiet">{said(problem.remedy)}</span>
              <span className="mono quiet">{problem.path}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
