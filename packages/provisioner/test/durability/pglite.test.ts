import { eachEngine } from "../support/databases.ts";
import { everyFlavour } from "../support/flavours.ts";
import { crashCases } from "./crash-cases.ts";
import { describeCrashes } from "./describe-crashes.ts";

for (const database of eachEngine)
  if (database.name !== "PostgreSQL") for (const panel of everyFlavour) describeCrashes(database, crashCases, panel);
