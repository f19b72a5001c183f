import { globSync, readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";
import { execArgv, source } from "../../vitest.source.ts";

process.env.TEST_ONLY_POSTGRES = "1";

/** Every suite that runs on a choice of databases, on PostgreSQL alone; see test/support/databases.ts. */
const suites = globSync("test/**/*.test.ts", { cwd: import.meta.dirname, exclude: ["test/durability/**"] }).filter(
  (file) =>
    /\b((every|durable|postgres)(Empty)?Databases?|eachEngine)\b/.test(
      readFileSync(new URL(file, import.meta.url), "utf8"),
    ),
);

export default defineConfig({
  ...source,
  root: import.meta.dirname,
  test: {
    name: "postgres",
    testTimeout: 90_000,
    hookTimeout: 120_000,
    globalSetup: ["test/support/require-postgresql.ts"],
    include: suites,
    passWithNoTests: false,
    // The driver's next version refuses what it deprecates: two statements at once in one transaction, for one.
    execArgv: [...execArgv, "--throw-deprecation"],
    isolate: false,
  },
});
