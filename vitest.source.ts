const conditions = ["@hatchery/source", "module", "node", "development|production"];

/** Lets every project run the workspace's sources, so that no build comes before a test. */
export const source = {
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: ["@hatchery/source"] } },
};
