import { defineProject } from "vitest/config";
import { execArgv, source } from "../../vitest.source.ts";

export default defineProject({
  ...source,
  test: {
    name: "http",
    execArgv,
    isolate: false,
    hookTimeout: 60_000,
    testTimeout: 30_000,
    setupFiles: ["../panel-emulator/test/support/check-answers.ts"],
    include: ["test/**/*.test.ts"],
    typecheck: { include: ["test/**/*.test-d.ts"] },
  },
});
