import { expect, test } from "vitest";
import { bundleSize } from "./support/bundle-size.ts";

/** 10 kB. */
const limit = 10 * 1024;

test("the client with every resource, openapi-fetch included, is at most 10 kB in a browser, minified and gzipped", async () => {
  const { atOnce, modules } = await bundleSize('export { createPanelClient, isPanelError } from "@hatchery/sdk"');
  expect(modules.join()).toContain("openapi-fetch");
  expect(modules.join()).toContain("client/schedules.ts");
  expect(atOnce).toBeLessThanOrEqual(limit);
});

test("what most programs never need is left out of it: zod, the console, transfers, the diagnosis", async () => {
  const { modules } = await bundleSize('export { createPanelClient } from "@hatchery/sdk"');
  expect(modules.filter((name) => /zod|\/console\/|\/files\/(up|down)load|\/diagnose\/|remedies/.test(name))).toEqual(
    [],
  );
});

test("it needs nothing of Node", async () => {
  // Bundling for the browser fails on any Node builtin.
  await expect(bundleSize('export * from "@hatchery/sdk"')).resolves.toMatchObject({ total: expect.any(Number) });
});
