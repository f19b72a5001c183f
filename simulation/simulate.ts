/** Whole worlds on virtual time, each reproducible from its seed. */
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import type { FlavourName } from "@hatchery/panel-emulator";
import { type FaultKind, faultKinds } from "./src/faults/fault-kinds.ts";
import { huntMutants } from "./src/mutants/hunt-mutants.ts";
import { mutants } from "./src/mutants/mutants.ts";
import { playSeeds } from "./src/run/play-seeds.ts";
import { createTally, tallyInWords } from "./src/run/tally.ts";
import { flavours } from "./src/world/world-plan.ts";

const usage = `Plays whole worlds on virtual time, in which everything goes wrong, and looks whether a promise is broken.

  npm run simulate -- [options]

  --seeds N          play so many worlds (100; with --minutes as many as there is time for)
  --seed S           the first one (1)
  --minutes M        begin no further world after so many minutes
  --jobs J           processes at the same time (${availableParallelism()}: one per processor)
  --faults a,b       only these faults
  --flavours a,b     only panels of these: ${flavours.join(", ")} (both)
  --mutants          put old faults back, one after the other: is each found within 500 worlds (--seeds)?
  --mutant NAME      play with one of them put back, or, with --mutants, hunt only that: ${mutants.map(({ name }) => name).join(", ")}
  --database URL     on this PostgreSQL server instead of in memory: a database of it, whose user may make others
  --help             this

Faults: ${faultKinds.join(", ")}.
Ends with 1 if a world failed, or a mutant was not found.`;

const { values } = parseArgs({
  options: {
    help: { type: "boolean", default: false },
    seeds: { type: "string" },
    seed: { type: "string", default: "1" },
    minutes: { type: "string" },
    jobs: { type: "string", default: String(availableParallelism()) },
    faults: { type: "string" },
    flavours: { type: "string" },
    mutants: { type: "boolean", default: false },
    mutant: { type: "string" },
    database: { type: "string" },
  },
});
if (values.help) {
  console.log(usage);
  process.exit();
}
const faults = values.faults?.split(",") as readonly FaultKind[] | undefined;
for (const fault of faults ?? []) {
  if (!faultKinds.includes(fault)) throw new Error(`There is no fault ${fault}; there are ${faultKinds.join(", ")}.`);
}
const played = values.flavours?.split(",") as readonly FlavourName[] | undefined;
for (const flavour of played ?? []) {
  if (!flavours.includes(flavour)) throw new Error(`There is no flavour ${flavour}; there are ${flavours.join(", ")}.`);
}
const common = {
  firstSeed: Number(values.seed),
  jobs: Number(values.jobs),
  ...(values.minutes === undefined ? {} : { minutes: Number(values.minutes) }),
  ...(faults === undefined ? {} : { faults }),
  ...(values.database === undefined ? {} : { database: values.database }),
  ...(played === undefined ? {} : { flavours: played }),
};

if (values.mutants) {
  const hunted = await huntMutants({
    ...common,
    seeds: Number(values.seeds ?? 500),
    only: values.mutant,
    tell: console.log,
  });
  if (hunted.some(({ foundBy }) => foundBy === null)) process.exitCode = 1;
} else {
  // Without a number of seeds it is the minutes that end it.
  const seeds = Number(values.seeds ?? (values.minutes === undefined ? 100 : 1_000_000));
  const tally = createTally();
  const tookMs = await playSeeds({
    ...common,
    seeds,
    shrink: true,
    ...(values.mutant === undefined ? {} : { mutant: values.mutant }),
    played(seed) {
      tally.add(seed);
      if (seed.report !== "") console.log(seed.report);
      return true;
    },
  });
  console.log(tallyInWords(tally, tookMs));
  if (tally.failed.length > 0) process.exitCode = 1;
}
