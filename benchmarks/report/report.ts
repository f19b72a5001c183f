/** What a benchmark found: a table, and what was wanted of it. Every command of this folder prints one. */
export interface Report {
  readonly title: string;
  /** One or two sentences: what was measured, and how. */
  readonly about: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  readonly targets: readonly Target[];
}

/** A figure that we promise, beside what was measured in this run. */
export interface Target {
  readonly what: string;
  readonly wanted: string;
  readonly measured: string;
  readonly met: boolean;
}

/** Prints the report for people, or as one line of JSON when the command was given `--json`. */
export function printReport(report: Report): void {
  console.log(process.argv.includes("--json") ? JSON.stringify(report) : `${markdownOf(report)}\n`);
}

export function markdownOf({ title, about, columns, rows, targets }: Report): string {
  const table = [columns, columns.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
  const verdicts = targets.map(
    ({ what, wanted, measured, met }) => `- ${met ? "met" : "**missed**"}: ${what}: ${measured} (wanted ${wanted})`,
  );
  return [`## ${title}`, about, table, verdicts.join("\n")].filter((part) => part !== "").join("\n\n");
}
