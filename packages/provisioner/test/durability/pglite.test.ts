import { durableDatabases } from "../support/databases.ts";
import { crashCases } from "./crash-cases.ts";
import { describeCrashes } from "./describe-crashes.ts";

for (const database of durableDatabases) if (database.name !== "PostgreSQL") describeCrashes(database, crashCases);
