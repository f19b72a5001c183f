import { readFileSync } from "node:fs";
import { errorReference } from "@hatchery/provisioner/http";
import { expect, it } from "vitest";
import { createApiDocument, routes } from "../src/index.ts";

const textOf = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

it("explains every error code in docs/errors.md as the catalogues have it", () => {
  expect(textOf("../../../docs/errors.md")).toBe(errorReference());
});

it("names every operation once and refers to no object that it does not define", () => {
  const document = createApiDocument(routes).at("/api");
  expect(new Set(routes.map((route) => route.id)).size).toBe(routes.length);
  const text = JSON.stringify(document);
  const { schemas } = document.components;
  for (const [, name] of text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g))
    expect(schemas).toHaveProperty(name ?? "");
  for (const [name, schema] of Object.entries(schemas))
    expect(schema).not.toEqual({ $ref: `#/components/schemas/${name}` });
});

it("shows in the README the host that the example runs, in at most 20 lines", () => {
  const code = textOf("../examples/minimal-host.ts");
  expect(textOf("../README.md")).toContain(`\`\`\`ts\n${code}\`\`\``);
  expect(code.trimEnd().split("\n").length).toBeLessThanOrEqual(20);
});
