import { defineConfig } from "vitest/config";
import { execArgv, source } from "../../vitest.source.ts";

/** Every crash point with real processes: minutes, hence apart from `npm test`. */
export default defineConfig({
  ...source,
  root: import.meta.dirname,
  test: {
    name: "durability",
    testTimeout: 90_000,
    hookTimeout: 90_000,
    include: ["test/durability/**/*.test.ts"],
    execArgv,
  },
});
