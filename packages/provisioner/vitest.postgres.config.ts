import { globSync, readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";
import { source } from "../../vitest.source.ts";

if (process.env["TEST_DATABASE_URL"] === undefined) {
  throw new Error(
    "Set TEST_DATABASE_URL to a PostgreSQL server on which databases may be made: postgres://user@host/name",
  );
}
process.env["TEST_ONLY_POSTGRES"] = "1";

/** Every suite that runs on a choice of databases, on PostgreSQL alone; see test/support/databases.ts. */
const suites = globSync("test/**/*.test.ts", { cwd: import.meta.dirname, exclude: ["test/durability/**"] }).filter(
  (file) =>
    /\b((every|durable|postgres)Databases?|eachEngine)\b/.test(readFileSync(new URL(file, import.meta.url), "utf8")),
);

export default defineConfig({
  ...source,
  root: import.meta.dirname,
  test: {
    name: "postgres",
    testTimeout: 90_000,
    hookTimeout: 120_000,
    include: suites,
    passWithNoTests: false,
    execArgv: ["--conditions=@hatchery/source"],
  },
});
