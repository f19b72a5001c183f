import type { CrashCase } from "./durability/crash-case.ts";
import { crashCases } from "./durability/crash-cases.ts";
import { describeCrashes } from "./durability/describe-crashes.ts";
import { eachEngine } from "./support/databases.ts";
import { onBothPanels } from "./support/flavours.ts";

/** The most dangerous instants; all of them are tried by `npm run test:durability`. */
const tried: Readonly<Record<string, readonly string[]>> = {
  create: ["step.after-panel", "installation.waiting"],
  terminate: ["step.after-panel"],
};

const cases = crashCases.flatMap((crash): readonly CrashCase[] => {
  const points = tried[crash.name] ?? [];
  const deaths = crash.deaths.filter(({ point, step }) => points.includes(point) && step !== "panel-user");
  return deaths.length === 0 ? [] : [{ ...crash, deaths }];
});

for (const ground of onBothPanels(eachEngine)) describeCrashes(ground, cases, ground);
