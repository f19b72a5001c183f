import { defineProject } from "vitest/config";
import { execArgv, source } from "../vitest.source.ts";

export default defineProject({
  ...source,
  test: {
    name: "simulation",
    execArgv,
    isolate: false,
    include: ["test/**/*.test.ts"],
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
