import { defineProject } from "vitest/config";
import { execArgv, source } from "../../vitest.source.ts";

/** Suites that know no other database. */
const postgresOnly =
  process.env.TEST_DATABASE_URL === undefined
    ? [
        "test/chaos.test.ts",
        "test/events/in-order.test.ts",
        "test/engine/clocks.test.ts",
        "test/engine/leases.test.ts",
        "test/engine/unwritable.test.ts",
      ]
    : [];

export default defineProject({
  ...source,
  test: {
    name: "provisioner",
    execArgv,
    isolate: false,
    // Real databases and processes on a machine that is busy with other suites.
    testTimeout: 90_000,
    hookTimeout: 120_000,
    setupFiles: ["../panel-emulator/test/support/check-answers.ts"],
    include: ["test/**/*.test.ts"],
    exclude: ["test/durability/**", ...postgresOnly],
    typecheck: { include: ["test/**/*.test-d.ts"] },
  },
});
