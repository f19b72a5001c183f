import { defineProject } from "vitest/config";
import { source } from "../../vitest.source.ts";

export default defineProject({
  ...source,
  test: { name: "demo", include: ["test/server/**/*.test.ts"], testTimeout: 30_000 },
});
