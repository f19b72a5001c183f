import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const readme = readFileSync(here("../../README.md"), "utf8");

test.each(["order.test.ts", "without-vitest.ts"])("the README shows %s as it runs here", (file) => {
  expect(readme).toContain(`\`\`\`ts\n${readFileSync(here(file), "utf8")}\`\`\``);
});

test("the sample without vitest passes by itself", async () => {
  const { NODE_OPTIONS: _options, NODE_TEST_CONTEXT: _context, ...env } = process.env;
  const run = promisify(execFile)(process.execPath, ["--conditions=@hatchery/source", here("without-vitest.ts")], {
    env,
  });
  expect((await run).stdout).toMatch(/pass 1$/m);
}, 60_000);
