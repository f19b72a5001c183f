import { postgresDatabases } from "../support/databases.ts";
import { everyFlavour } from "../support/flavours.ts";
import { crashCases } from "./crash-cases.ts";
import { describeCrashes } from "./describe-crashes.ts";

if (postgresDatabases.length === 0)
  throw new Error("Set TEST_DATABASE_URL, or run only test/durability/pglite.test.ts.");
for (const database of postgresDatabases)
  for (const panel of everyFlavour) describeCrashes(database, crashCases, panel);
