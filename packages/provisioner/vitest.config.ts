import { defineProject } from "vitest/config";
import { source } from "../../vitest.source.ts";

export default defineProject({
  ...source,
  test: {
    name: "provisioner",
    // Real databases and processes on a machine that is busy with other suites.
    testTimeout: 90_000,
    hookTimeout: 120_000,
    setupFiles: ["../panel-emulator/test/support/check-answers.ts"],
    include: ["test/**/*.test.ts"],
    exclude: ["test/durability/**"],
    typecheck: { include: ["test/**/*.test-d.ts"] },
  },
});
