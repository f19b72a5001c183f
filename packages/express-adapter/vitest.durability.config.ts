import { defineConfig } from "vitest/config";
import { execArgv, source } from "../../vitest.source.ts";

/** Hosts that are killed between a customer's request and the last word about its money: minutes, hence apart from `npm test`. */
export default defineConfig({
  ...source,
  root: import.meta.dirname,
  test: {
    name: "money",
    testTimeout: 120_000,
    hookTimeout: 240_000,
    include: ["test/money/**/*.test.ts"],
    execArgv,
  },
});
