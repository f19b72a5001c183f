/** What a benchmark found: a table, and what was wanted of it. Every command of this folder prints one or more. */
export interface Report {
  readonly title: string;
  /** One or two sentences: what was measured, and how. */
  readonly about: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** What single cells need to be understood; shown below the table. */
  readonly remarks?: readonly string[];
  readonly targets: readonly Target[];
}

/** A figure that we promise, beside what was measured in this run. */
export interface Target {
  readonly what: string;
  readonly wanted: string;
  readonly measured: string;
  readonly met: boolean;
  /** What is known of the reason when it is missed; shown only then. */
  readonly why?: string;
}

/** Prints the report for people, or as one line of JSON when the command was given `--json`. */
export function printReport(report: Report): void {
  console.log(process.argv.includes("--json") ? JSON.stringify(report) : `${markdownOf(report)}\n`);
}

export function markdownOf({ title, about, columns, rows, remarks = [], targets }: Report): string {
  const table = [columns, columns.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
  const verdicts = targets.map(
    ({ what, wanted, measured, met, why }) =>
      `- ${met ? "met" : "**missed**"}: ${what}: ${measured} (wanted ${wanted})${met || why === undefined ? "" : `. Why: ${why}`}`,
  );
  const below = [remarks.map((remark) => `- ${remark}`), verdicts].map((lines) => lines.join("\n"));
  return [`## ${title}`, about, rows.length === 0 ? "" : table, ...below].filter((part) => part !== "").join("\n\n");
}
