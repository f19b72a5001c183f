const conditions = ["@hatchery/source"];

/** Lets every project run the workspace's sources, so that no build comes before a test. */
export const source = {
  resolve: { conditions: [...conditions, "module", "node", "development|production"] },
  ssr: {
    resolve: {
      conditions: [...conditions, "module", "node", "development|production"],
      externalConditions: conditions,
    },
  },
} as const;
