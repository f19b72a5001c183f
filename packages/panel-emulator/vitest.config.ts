import { defineProject } from "vitest/config";
import { source } from "../../vitest.source.ts";

export default defineProject({
  ...source,
  test: {
    name: "panel-emulator",
    isolate: false,
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    typecheck: { include: ["test/**/*.test-d.ts"] },
  },
});
