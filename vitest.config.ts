import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: ["packages/*", "apps/*/vitest.config.ts", "examples/vitest.config.ts"],
    // Much of a test here waits for processes and databases: a core more is a core used.
    maxWorkers: "100%",
    execArgv: ["--conditions=@hatchery/source"],
  },
});
