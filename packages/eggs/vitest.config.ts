import { defineProject } from "vitest/config";
import { source } from "../../vitest.source.ts";

export default defineProject({
  ...source,
  test: {
    name: "eggs",
    isolate: false,
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
  },
});
