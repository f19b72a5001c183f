/** `npm run bench:scale`: what 1,000 to 100,000 services cost; drift and import of 10,000 servers. On PGlite, and PostgreSQL if there is one. */
import { eachEngine } from "../packages/provisioner/test/support/databases.ts";
import { printReport } from "./report/report.ts";
import { reportDrift } from "./scale/drift.ts";
import { reportGrowth } from "./scale/growth.ts";
import { reportImport } from "./scale/import.ts";

const sizes = (process.env.BENCH_SIZES ?? "1000,10000,100000").split(",").map(Number);
const servers = Number(process.env.BENCH_SERVERS ?? 10_000);

printReport(await reportGrowth(eachEngine, sizes));
printReport(await reportDrift(eachEngine, servers));
printReport(await reportImport(eachEngine, servers));
