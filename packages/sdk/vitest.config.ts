import { defineProject } from "vitest/config";
import { source } from "../../vitest.source.ts";

export default defineProject({
  ...source,
  test: { name: "sdk", include: ["test/**/*.test.ts"], typecheck: { include: ["test/**/*.test-d.ts"] } },
});
