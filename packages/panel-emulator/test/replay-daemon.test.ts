import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { recordedDaemon, replayScenarios, type ScenarioResult } from "./replay/replay-scenarios.ts";
import { useCheckedEmulator } from "./support/checked-emulator.ts";

const scenarios = readdirSync(`${recordedDaemon}/scenarios`)
  .sort()
  .map((file) => file.replace(".json", ""));

test("there are 52 scenarios with 341 observations", () => {
  const observations = scenarios
    .map((name) => JSON.parse(readFileSync(`${recordedDaemon}/scenarios/${name}.json`, "utf8")))
    .flatMap((scenario: { steps: { expect?: object }[] }) =>
      scenario.steps.filter((step) => step.expect !== undefined),
    );
  expect(scenarios).toHaveLength(52);
  expect(observations).toHaveLength(341);
});

describe.each(["1.11", "1.12"] as const)("the emulated daemon of line %s behaves like the recorded one", (version) => {
  const emulator = useCheckedEmulator({ world: `${recordedDaemon}/world.json`, jump: true, speed: 0, version });
  let results: readonly ScenarioResult[] = [];

  beforeAll(async () => {
    results = await replayScenarios(emulator.current.url, version);
  }, 300_000);

  test.each(scenarios)("in %s", (scenario) => {
    const result = results.find((candidate) => candidate.scenario === scenario);
    expect(result?.observations).toBeGreaterThan(0);
    expect(result?.unsupported).toEqual([]);
    expect(result?.details).toEqual([]);
  });
});
