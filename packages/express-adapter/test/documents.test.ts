import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const textOf = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

it("shows in the README the host that the example runs, in at most 20 lines", () => {
  const code = textOf("../examples/minimal-host.ts");
  expect(textOf("../README.md")).toContain(`\`\`\`ts\n${code}\`\`\``);
  expect(code.trimEnd().split("\n").length).toBeLessThanOrEqual(20);
});
