import { defineProject } from "vitest/config";
import { source } from "../vitest.source.ts";

export default defineProject({
  ...source,
  test: { name: "examples", include: ["test/**/*.test.ts"], testTimeout: 60_000 },
});
