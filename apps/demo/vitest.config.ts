import { defineProject } from "vitest/config";
import { execArgv, source } from "../../vitest.source.ts";

export default defineProject({
  ...source,
  test: { name: "demo", execArgv, isolate: false, include: ["test/{server,web}/**/*.test.ts"], testTimeout: 30_000 },
});
