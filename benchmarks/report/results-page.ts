import { markdownOf } from "./report.ts";
import type { CommandOutcome } from "./run-command.ts";
import type { Surroundings } from "./surroundings.ts";

/** RESULTS.md: where it was measured, what came of the targets, then every table. */
export function resultsPage(surroundings: Surroundings, outcomes: readonly CommandOutcome[]): string {
  return `${[
    "# Results",
    "Written by `npm run bench`. Machines are noisy: compare ratios within one table, never figures of two runs.",
    ["| | |", "| --- | --- |", ...surroundings.map(([what, value]) => `| ${what} | ${value} |`)].join("\n"),
    summary(outcomes),
    ...outcomes.flatMap(sections),
  ].join("\n\n")}\n`;
}

function summary(outcomes: readonly CommandOutcome[]): string {
  const targets = outcomes.flatMap(({ reports }) =>
    reports.flatMap((report) => report.targets.map((target) => ({ ...target, title: report.title }))),
  );
  const missed = targets.filter(({ met }) => !met);
  const failed = outcomes.filter(({ failure }) => failure !== null);
  const lines = [
    ...missed.map(
      ({ title, what, measured, wanted }) => `- **missed** in ${title}: ${what}: ${measured} (wanted ${wanted})`,
    ),
    ...failed.map(({ name }) => `- **failed**: \`npm run bench:${name}\`; its figures are missing or not complete`),
  ];
  const verdict = `${targets.length - missed.length} of ${targets.length} targets met.`;
  return lines.length === 0 ? verdict : `${verdict}\n\n${lines.join("\n")}`;
}

function sections({ name, reports, failure }: CommandOutcome): readonly string[] {
  const told = reports.map(markdownOf);
  return failure === null ? told : [...told, `## \`npm run bench:${name}\` failed\n\n${failure}`];
}
