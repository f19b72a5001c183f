import { defineProject } from "vitest/config";
import { source } from "../vitest.source.ts";

export default defineProject({
  ...source,
  test: { name: "simulation", include: ["test/**/*.test.ts"], testTimeout: 600_000 },
});
