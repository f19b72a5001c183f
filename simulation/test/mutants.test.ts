import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { mutants } from "../src/mutants/mutants.ts";

test.each(mutants.map((mutant) => [mutant.name, mutant] as const))(
  "the mutant %s fits the source as it is",
  (_name, { patches }) => {
    for (const { file, now } of patches) {
      const source = readFileSync(new URL(`../../packages/${file}`, import.meta.url), "utf8");
      expect(source.split(now), file).toHaveLength(2);
    }
  },
);
