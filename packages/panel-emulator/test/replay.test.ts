import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { recordedPanel, replaySuite } from "./replay/replay-suite.ts";
import { useCheckedEmulator } from "./support/checked-emulator.ts";

const suites = readdirSync(`${recordedPanel}/recordings`).sort();

describe("the emulator answers like the recorded panel", () => {
  const emulator = useCheckedEmulator({ world: `${recordedPanel}/world.json`, jump: true, speed: 0 });

  test("in all 27 suites with their 1,654 exchanges", () => {
    const exchanges = suites
      .map((suite) => JSON.parse(readFileSync(`${recordedPanel}/recordings/${suite}`, "utf8")))
      .flatMap((suite: { steps: { method?: string }[] }) => suite.steps.filter((step) => step.method !== undefined));
    expect(suites).toHaveLength(27);
    expect(exchanges).toHaveLength(1654);
  });

  test.each(suites)("in %s", { timeout: 60_000 }, async (suite) => {
    const { exitCode, output } = await replaySuite(emulator.current.url, suite);
    expect(output).toMatch(/^\d+ passed, 0 failed$/m);
    expect(exitCode).toBe(0);
  });
});
