import { generateLargeWorld } from "@hatchery/panel-emulator";
import { customers } from "../../packages/provisioner/src/database/schema.ts";
import type { DatabaseKind } from "../../packages/provisioner/test/support/databases.ts";
import { inPortions } from "../../packages/provisioner/test/support/in-portions.ts";
import { worldFile } from "../emulator/world-file.ts";
import { measureInProcess } from "../process/measure-in-process.ts";
import type { Report, Target } from "../report/report.ts";
import type { ImportInput, ImportPart } from "./import-process.ts";
import { onEachDatabase } from "./on-each-database.ts";

const host = new URL("import-process.ts", import.meta.url);
const listing = "GET /servers";
const linking = "PATCH /servers/#/details";
const taken = 1_000;

interface Row extends ImportPart {
  readonly kind: string;
}

/** Taking over a panel whose servers nobody has sold by Hatchery; its users are customers already, known by their addresses. */
export async function reportImport(kinds: readonly DatabaseKind[], servers: number): Promise<Report> {
  const world = generateLargeWorld({ servers });
  const file = worldFile({ ...world, servers: world.servers.map((server) => ({ ...server, external_id: null })) });
  const owners = world.users.filter(({ root_admin }) => !root_admin);
  const rows = await onEachDatabase<Row>(
    kinds,
    file,
    (db) => {
      const now = new Date();
      return inPortions(owners, (some) =>
        db
          .insert(customers)
          .values(some.map(({ id, email }) => ({ id: `c${id}`, email, createdAt: now, updatedAt: now }))),
      );
    },
    async ({ kind, url: database, panel: { url, keys, control } }) => {
      const input: ImportInput = { database, panel: { url, keys, control: control.url }, taken };
      const parts = await measureInProcess<readonly ImportPart[]>(host, input);
      return parts.map((part) => ({ kind, ...part }));
    },
  );
  return {
    title: "Import",
    about: `A panel of ${servers.toLocaleString("en")} servers without services. All are looked at in pages of 1,000 and matched with products and customers, then a dry run is asked for all of them, 1,000 a call; then ${taken.toLocaleString("en")} are imported and carried out. Requests are read from the panel's log. Memory: the most that the process of the host had resident.`,
    columns: [
      "database",
      "part",
      "servers",
      "time",
      "servers a second",
      "list requests",
      "others",
      "requests a server",
      "memory",
    ],
    rows: rows.map((row) => [
      row.kind,
      row.what,
      row.servers.toLocaleString("en"),
      `${row.seconds.toFixed(1)} s`,
      Math.round(row.servers / row.seconds).toLocaleString("en"),
      row.requests[listing] ?? 0,
      others(row).join(", ") || "none",
      (sum(Object.values(row.requests)) / row.servers).toFixed(3),
      `${row.peakMiB.toFixed(0)} MiB`,
    ]),
    targets: rows.map((row) => (row.what === "import" ? targetOfImport(row) : targetOfLooking(row, servers))),
  };
}

function targetOfLooking(row: Row, servers: number): Target {
  return {
    what: `${row.what} on ${row.kind}, requests other than lists`,
    wanted: `none, for ${servers.toLocaleString("en")}`,
    measured: `${others(row).join(", ") || "none"}, for ${row.servers.toLocaleString("en")}`,
    met: others(row).length === 0 && row.servers >= servers,
  };
}

function targetOfImport(row: Row): Target {
  const besides = others(row).filter((each) => !each.endsWith(linking));
  const each = (row.requests[linking] ?? 0) / row.servers;
  return {
    what: `import on ${row.kind}, requests a server besides the lists`,
    wanted: `1, for ${taken.toLocaleString("en")}`,
    measured: [`${each}, for ${row.servers.toLocaleString("en")}`, ...besides].join(", "),
    met: each === 1 && besides.length === 0 && row.servers === taken,
  };
}

function others({ requests }: Row): readonly string[] {
  return Object.entries(requests).flatMap(([kind, count]) => (kind === listing ? [] : `${count} × ${kind}`));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
