import type { DatabaseKind } from "../../packages/provisioner/test/support/databases.ts";
import { openTables } from "../../packages/provisioner/test/support/open-tables.ts";
import { startEmulator } from "../emulator/emulator-process.ts";
import { measureInProcess } from "../process/measure-in-process.ts";
import type { Report, Target } from "../report/report.ts";
import { openShop } from "../shop/shop.ts";
import type { HostFigures, HostInput } from "./host-process.ts";
import { databaseMiB, storeManyServices } from "./many-services.ts";
import { measureTicks, type Ticks } from "./measure-ticks.ts";

const host = new URL("host-process.ts", import.meta.url);

interface Row extends HostFigures {
  readonly kind: string;
  readonly services: number;
  readonly tick: Ticks;
  readonly databaseMiB: number;
}

/** How the cost of the scheduler, of lists and of a command grows with the number of services. */
export async function reportGrowth(kinds: readonly DatabaseKind[], sizes: readonly number[]): Promise<Report> {
  const rows: Row[] = [];
  for (const kind of kinds) {
    for (const services of sizes) rows.push(await measure(kind, services));
  }
  return {
    title: "Scale",
    about:
      "Active services, a new database for each number. Lists are pages of 50. Medians of 20, the tick with 100 services that expire of 5. Database: its size on disk, an empty one included. Memory: what the process of the host had resident when it had opened the provisioner, and the most while it listed and commanded; with PGlite the database is in it.",
    columns: [
      "database",
      "services",
      "tick, nothing due",
      "tick, 100 due",
      "first page of a state",
      "page in the middle",
      "search, slowest",
      "command",
      "database size",
      "memory, opened",
      "memory, most",
    ],
    rows: rows.map((row) => [
      row.kind,
      row.services.toLocaleString("en"),
      ms(row.tick.idle),
      ms(row.tick.due),
      ms(row.firstPage),
      ms(row.middlePage),
      ms(row.search),
      ms(row.command),
      mebibytes(row.databaseMiB),
      mebibytes(row.memory.beforeMiB),
      mebibytes(row.memory.peakMiB),
    ]),
    targets: kinds.flatMap(({ name }) => targetsOf(rows.filter(({ kind }) => kind === name))),
  };
}

async function measure(kind: DatabaseKind, services: number): Promise<Row> {
  await using panel = await startEmulator();
  const database = await kind.make();
  try {
    const shop = await openShop(database.url, panel);
    await shop.stop();
    const tables = await openTables(database.url);
    await storeManyServices(tables, services);
    const size = await databaseMiB(tables);
    await tables.close();
    const input: HostInput = { database: database.url, services };
    const figures = await measureInProcess<HostFigures>(host, input);
    const again = await openTables(database.url);
    const tick = await measureTicks(again);
    await again.close();
    return { kind: kind.name, services, tick, databaseMiB: size, ...figures };
  } finally {
    await database.drop();
  }
}

function targetsOf(rows: readonly Row[]): readonly Target[] {
  const [small] = rows;
  const large = rows.at(-1);
  if (small === undefined || large === undefined) return [];
  const growth = large.tick.idle / small.tick.idle;
  const page = Math.max(large.firstPage, large.middlePage);
  return [
    {
      what: `tick with nothing due on ${large.kind}, ${large.services.toLocaleString("en")} to ${small.services.toLocaleString("en")} services`,
      wanted: "≤ 1.5 ×",
      measured: `${growth.toFixed(2)} ×`,
      met: growth <= 1.5,
    },
    {
      what: `a page of ${large.services.toLocaleString("en")} services on ${large.kind}`,
      wanted: "≤ 20 ms",
      measured: ms(page),
      met: page <= 20,
    },
    {
      what: `the slowest search among ${large.services.toLocaleString("en")} services on ${large.kind}`,
      wanted: "≤ 20 ms",
      measured: ms(large.search),
      met: large.search <= 20,
    },
  ];
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}

function mebibytes(value: number): string {
  return `${value.toFixed(0)} MiB`;
}
