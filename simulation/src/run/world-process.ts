/** A process that plays worlds for another one: told a seed, it answers what came of it. Started by play-seeds.ts. */
import { inspect, parseArgs } from "node:util";
import type { FlavourName } from "@hatchery/panel-emulator";
import type { FaultKind } from "../faults/fault-kinds.ts";
import { putBack } from "../mutants/put-back.ts";

const { values } = parseArgs({
  options: {
    mutant: { type: "string" },
    faults: { type: "string" },
    flavours: { type: "string" },
    shrink: { type: "boolean" },
    database: { type: "string" },
    prefix: { type: "string", default: "" },
  },
});
// Before anything that it changes is loaded.
if (values.mutant !== undefined) putBack(values.mutant);
const { playSeed } = await import("./play-seed.ts");
const { embeddedDatabases, postgresDatabases } = await import("../database/database-image.ts");
const freshDatabase =
  values.database === undefined ? embeddedDatabases() : postgresDatabases(values.database, values.prefix);

const faults = values.faults?.split(",") as readonly FaultKind[] | undefined;
const flavours = values.flavours?.split(",") as readonly FlavourName[] | undefined;
const limits = { ...(faults === undefined ? {} : { faults }), ...(flavours === undefined ? {} : { flavours }) };

process.on("message", ({ seed }: { readonly seed: number }) => {
  playSeed(seed, freshDatabase, { ...limits, shrink: values.shrink ?? false }).then(
    (played) => process.send?.(played),
    (error: unknown) => {
      // Thrown, it would be taken for something that went wrong in a world.
      process.stderr.write(`${inspect(error)}\n`, () => process.exit(1));
    },
  );
});
process.on("disconnect", () => process.exit());
process.send?.("ready");
