import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { worldJsonSchema } from "../src/pterodactyl/world/world-json-schema.ts";
import { recordedPanel } from "./replay/replay-suite.ts";

const read = (file: URL | string) => JSON.parse(readFileSync(file, "utf8"));
const shipped = read(new URL("../worlds/world.schema.json", import.meta.url));

test("the JSON Schema that comes with the package is the one of the code (npm run make-world-schema)", () => {
  expect(shipped).toEqual(JSON.parse(JSON.stringify(worldJsonSchema())));
});

test("it takes the worlds that there are, and refuses what a world cannot have", () => {
  const takes = new Ajv2020({ strict: false, validateFormats: false }).compile(shipped);
  const demo = read(new URL("../worlds/demo.json", import.meta.url));
  expect([takes(demo), takes(read(`${recordedPanel}/world.json`))]).toEqual([true, true]);
  expect(takes({ ...demo, $schema: "./world.schema.json" })).toBe(true);
  expect([takes({ ...demo, extra: 1 }), takes({ ...demo, users: [] })]).toEqual([false, false]);
});
