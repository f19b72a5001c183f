import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createPanelEmulator, type PanelEmulator } from "../src/index.ts";
import { recordedPanel, replaySuite } from "./replay/replay-suite.ts";

const suites = readdirSync(`${recordedPanel}/recordings`).sort();

describe("the emulator answers like the recorded panel", () => {
  let emulator: PanelEmulator;

  beforeAll(async () => {
    const world = JSON.parse(readFileSync(`${recordedPanel}/world.json`, "utf8"));
    emulator = await createPanelEmulator({ world, jump: true });
  });

  afterAll(() => emulator.close());

  test("in all 27 suites with their 1,654 exchanges", () => {
    const exchanges = suites
      .map((suite) => JSON.parse(readFileSync(`${recordedPanel}/recordings/${suite}`, "utf8")))
      .flatMap((suite: { steps: { method?: string }[] }) => suite.steps.filter((step) => step.method !== undefined));
    expect(suites).toHaveLength(27);
    expect(exchanges).toHaveLength(1654);
  });

  test.each(suites)("in %s", { timeout: 60_000 }, async (suite) => {
    const { exitCode, output } = await replaySuite(emulator.url, suite);
    expect(output).toMatch(/^\d+ passed, 0 failed$/m);
    expect(exitCode).toBe(0);
  });
});
