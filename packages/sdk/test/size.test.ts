import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bundleSize } from "./support/bundle-size.ts";

/** 10 kB, in the smaller of its two meanings. */
const limit = 10_000;

test("the client with every resource, openapi-fetch included, is at most 10 kB in a browser, minified and gzipped", async ({
  annotate,
}) => {
  const { atOnce, modules } = await bundleSize('export { createPanelClient, isPanelError } from "@hatchery/sdk"');
  await annotate(`the client with every resource: ${atOnce} bytes`);
  expect(modules.join()).toContain("openapi-fetch");
  expect(modules.join()).toContain("client/schedules.ts");
  expect(atOnce).toBeLessThan(limit);
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  expect(readme).toContain(`is ${(atOnce / 1000).toFixed(1)} kB minified and gzipped`);
});

test("everything that the package exports, each class of errors by name, is at most 10.3 kB", async ({ annotate }) => {
  const { atOnce } = await bundleSize('export * from "@hatchery/sdk"');
  await annotate(`all exports: ${atOnce} bytes`);
  expect(atOnce).toBeLessThanOrEqual(10_300);
});

test("the client of Pelican, with its 145 operations and every class of errors, is at most 11 kB", async ({
  annotate,
}) => {
  const { atOnce, modules } = await bundleSize('export * from "@hatchery/sdk/pelican"');
  await annotate(`the client of Pelican: ${atOnce} bytes`);
  expect(modules.join()).toContain("pelican/application/mounts.ts");
  expect(modules.join()).not.toMatch(/pterodactyl\/(application|client)/);
  expect(atOnce).toBeLessThanOrEqual(11_000);
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  expect(readme).toContain(`that of Pelican ${(atOnce / 1000).toFixed(1)} kB`);
});

test("a program that only creates servers carries the whole client, as the README says: it does not tree-shake", async ({
  annotate,
}) => {
  const whole = await bundleSize('export { createPanelClient, isPanelError } from "@hatchery/sdk"');
  const { atOnce } = await bundleSize(`
    import { createPanelClient } from "@hatchery/sdk";
    const { application } = createPanelClient({ url: location.origin, applicationKey: "ptla_x" });
    export const create = application.servers.create;
  `);
  await annotate(`a program that only creates servers: ${atOnce} bytes`);
  expect(Math.abs(whole.atOnce - atOnce)).toBeLessThan(200);
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
