import { eachEngine } from "../support/databases.ts";
import { crashCases } from "./crash-cases.ts";
import { describeCrashes } from "./describe-crashes.ts";

for (const database of eachEngine) if (database.name !== "PostgreSQL") describeCrashes(database, crashCases);
