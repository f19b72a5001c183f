/** `npm run bench:weight`: what the installed provisioner weighs, beside the first version. */
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { measureInProcess } from "./process/measure-in-process.ts";
import { printReport } from "./report/report.ts";
import { median, rounded } from "./report/statistics.ts";
import { installedAt, installedNow, sizeOf } from "./weight/installed.ts";
import type { RestFigures, RestInput } from "./weight/resting-process.ts";

const firstVersion = "0c70c37";
const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
const server = process.env.TEST_DATABASE_URL;
const program = new URL("weight/resting-process.ts", import.meta.url);

const projects = { before: installedAt(firstVersion), now: installedNow() };
type Contender = keyof typeof projects;
const contenders = Object.keys(projects) as Contender[];
const kinds = ["import", "first opening, in a directory", "opened again", "in memory", "on PostgreSQL"] as const;
type Kind = (typeof kinds)[number];

const taken = { before: new Map<Kind, RestFigures[]>(), now: new Map<Kind, RestFigures[]>() };
for (let round = 0; round < rounds; round++) {
  for (const contender of round % 2 === 0 ? contenders : contenders.toReversed()) {
    const directory = mkdtempSync(join(tmpdir(), "hatchery-weight-"));
    const measured = async (kind: Kind, database: string | null) => {
      const input: RestInput = { project: projects[contender], database };
      const figures = await measureInProcess<RestFigures>(program, input);
      const of = taken[contender];
      of.set(kind, [...(of.get(kind) ?? []), figures]);
    };
    await measured("import", null);
    await measured("first opening, in a directory", `file:${directory}`);
    await measured("opened again", `file:${directory}`);
    await measured("in memory", "memory:");
    if (server !== undefined) await onNewDatabase(server, (url) => measured("on PostgreSQL", url));
    rmSync(directory, { recursive: true });
  }
}

async function onNewDatabase(url: string, work: (url: string) => Promise<void>): Promise<void> {
  const name = `hatchery_weight_${randomUUID().replaceAll("-", "")}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`create database ${name}`);
    const own = new URL(url);
    own.pathname = `/${name}`;
    await work(own.href);
  } finally {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.end();
  }
}

const of = (contender: Contender, kind: Kind, figure: keyof RestFigures) =>
  median((taken[contender].get(kind) ?? []).map((figures) => figures[figure]));
const share = (kind: Kind, figure: keyof RestFigures) => of("now", kind, figure) / of("before", kind, figure);
const atMost = (what: string, wanted: number, measured: number) => ({
  what,
  wanted: `≤ ${wanted} ×`,
  measured: `${rounded(measured)} ×`,
  met: measured <= wanted,
});
const cell = (kind: Kind, figure: keyof RestFigures, unit: string) => {
  const [before, now] = [of("before", kind, figure), of("now", kind, figure)];
  return Number.isNaN(now) ? "–" : `${Math.round(before)} → ${Math.round(now)} ${unit} (${rounded(now / before)} ×)`;
};
const [sizeBefore, sizeNow] = [sizeOf(projects.before), sizeOf(projects.now)];

printReport({
  title: "Weight of the provisioner",
  about: `@hatchery/provisioner packed and installed into an empty project, beside commit ${firstVersion}, by turns, each time in a new process; medians of ${rounds}. A host opens its database, starts and does nothing for 5 s. Memory is what the whole process has resident. Installed: ${Math.round(sizeBefore.mib)} MiB in ${sizeBefore.packages} packages → ${Math.round(sizeNow.mib)} MiB in ${sizeNow.packages}.`,
  columns: ["", "time", "at rest", "at most"],
  rows: [
    [
      "import alone",
      cell("import", "importMs", "ms"),
      `${cell("import", "importMiB", "MiB")} more`,
      cell("import", "mostMiB", "MiB"),
    ],
    ...kinds
      .slice(1)
      .map((kind) => [kind, cell(kind, "openMs", "ms"), cell(kind, "restMiB", "MiB"), cell(kind, "mostMiB", "MiB")]),
  ],
  targets: [
    atMost("memory by the import", 0.2, share("import", "importMiB")),
    atMost("time of the import", 0.25, share("import", "importMs")),
    atMost("installed size", 0.7, sizeNow.mib / sizeBefore.mib),
    atMost("first opening in a directory", 0.4, share("first opening, in a directory", "openMs")),
    atMost("at rest in a directory", 0.45, share("opened again", "restMiB")),
    atMost("at rest after the first opening", 0.45, share("first opening, in a directory", "restMiB")),
    atMost("at most in a directory", 0.5, share("first opening, in a directory", "mostMiB")),
    ...(server === undefined ? [] : [atMost("at rest on PostgreSQL", 0.45, share("on PostgreSQL", "restMiB"))]),
  ],
});
