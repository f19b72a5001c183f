import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { remedies } from "../../src/errors/remedies.ts";
import { remediesByCode, remediesByException, remediesWithoutWords } from "../../src/http/pelican-remedies.ts";

const guide = readFileSync(new URL("../../../../docs/sdk/errors.md", import.meta.url), "utf8");
const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

test.each(Object.entries(remedies))("the guide explains %s with the remedy that the error carries", (code, remedy) => {
  expect(guide).toContain(`| \`${code}\` | ${remedy} |`);
});

test("the guide has every remedy that is another one on Pelican", () => {
  const own = [
    ...Object.entries(remediesByCode).map(([code, remedy]) => `| \`${code}\` | ${remedy} |`),
    ...remediesByException.map(([exception, , remedy]) => `| \`${exception}\` | ${remedy} |`),
    ...remediesWithoutWords.map(([, remedy]) => remedy),
  ];
  expect(own.filter((row) => !guide.includes(row.replace("%", "…")))).toEqual([]);
});

test("the README names no code that does not exist", () => {
  const table = readme.slice(readme.indexOf("| Class | Codes |"), readme.indexOf('"HTTP 200 on creation"'));
  const named = Array.from(table.matchAll(/`([a-z]+_[a-z_]+)`/g), ([, code]) => code ?? "");
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((code) => !Object.hasOwn(remedies, code))).toEqual([]);
});
