const conditions = ["@hatchery/source", "module", "node", "development|production"];

/** Lets every project run the workspace's sources, so that no build comes before a test. */
export const source = {
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: ["@hatchery/source"] } },
};

/** How Node runs them, and the processes that a test forks. */
export const execArgv = [
  "--conditions=@hatchery/source",
  `--import=${new URL("./scripts/require-drizzle.mjs", import.meta.url).href}`,
];
