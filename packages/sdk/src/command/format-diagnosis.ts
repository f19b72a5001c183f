import type { Check, Diagnosis } from "../diagnose/diagnosis.ts";

const marks: Readonly<Record<Check["status"], string>> = { passed: "✓", failed: "✗", warning: "!", skipped: "-" };

/** One line for each check, and under those that need it what to do. */
export function formatDiagnosis({ ok, checks }: Diagnosis): string {
  const lines = checks.flatMap(({ status, name, detail, remedy }) => [
    `${marks[status]} ${name}: ${detail}`,
    ...(remedy ? [`    → ${remedy}`] : []),
  ]);
  const skipped = checks.filter(({ status }) => status === "skipped").length;
  const failed = checks.filter(({ status }) => status === "failed").length;
  const left = skipped > 0 ? ` ${skipped} could not be made (-).` : "";
  return [...lines, "", (ok ? "No check failed." : `${failed} to be mended (✗).`) + left].join("\n");
}
