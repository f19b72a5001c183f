import { defineConfig } from "vitest/config";
import { execArgv, source } from "../../vitest.source.ts";

export default defineConfig({
  ...source,
  test: {
    name: "demo-browser",
    include: ["test/browser/**/*.test.ts"],
    testTimeout: 90_000,
    hookTimeout: 120_000,
    // A page on a busy machine takes longer than the second that is the default.
    expect: { poll: { timeout: 20_000 } },
    retry: process.env.CI === undefined ? 0 : 1,
    fileParallelism: false,
    execArgv,
  },
});
