import type { OperationStep } from "../../api/model.ts";
import { useNow } from "../../components/moment.tsx";
import { Timeline } from "../../components/timeline.tsx";
import { useI18n } from "../../i18n/i18n.tsx";

const states = { done: "done", "already-done": "done", failed: "failed", waits: "now" } as const;

/** What was done, in order: how it ended, how long it took, how many requests it cost. */
export function StepLog({ steps }: { readonly steps: readonly OperationStep[] }) {
  const { t, format } = useI18n();
  const now = useNow(1000);
  if (steps.length === 0) return <p className="quiet">{t.admin.operations.noSteps}</p>;
  const entries = steps.map((step, index) => ({
    key: `${index} ${step.step}`,
    state: step.finishedAt && step.outcome === "waits" ? ("done" as const) : states[step.outcome],
    title: step.step,
    duration: format.duration(new Date(step.finishedAt ?? now).getTime() - new Date(step.startedAt).getTime()),
    detail: (
      <>
        <p className="quiet">
          {[
            t.admin.operations.outcomes[step.outcome],
            t.admin.operations.attempt(step.attempt),
            t.admin.operations.requests(step.panelRequests),
            format.clock(new Date(step.startedAt)),
          ].join(" · ")}
        </p>
        {step.failure && (
          <p>
            {t.admin.failureTexts[step.failure.code]?.message ?? step.failure.message}{" "}
            <span className="mono quiet">{step.failure.code}</span>
          </p>
        )}
      </>
    ),
  }));
  return (
    <section className="stack" aria-label={t.admin.operations.steps}>
      <h3>{t.admin.operations.steps}</h3>
      <Timeline entries={entries} />
    </section>
  );
}
