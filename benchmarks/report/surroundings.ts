import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { cpus, loadavg, release, totalmem, type } from "node:os";
import pg from "pg";

/** Where and with what was measured, as lines of "what: value". */
export type Surroundings = readonly (readonly [what: string, value: string])[];

/** Reads the machine, and the versions of everything that is measured or measured with. */
export async function readSurroundings(): Promise<Surroundings> {
  const processors = cpus();
  return [
    ["date", new Date().toISOString().slice(0, 16).replace("T", " ").concat(" UTC")],
    ["machine", `${processors.length} × ${processors[0]?.model ?? "unknown"}, ${gibibytes(totalmem())} of memory`],
    ["load before", `${loadavg()[0]?.toFixed(1)} (one-minute average; about 0 on an idle machine)`],
    ["system", `${type()} ${release()}, ${process.arch}`],
    ["Hatchery", commit()],
    ["Node", `${process.versions.node}, its \`fetch\` undici ${process.versions.undici}`],
    ["PostgreSQL", await postgresqlVersion()],
    ["PGlite", installed("@electric-sql/pglite", "../../packages/provisioner/")],
    ["pg-boss", installed("pg-boss", "../../packages/provisioner/")],
    ["Express", installed("express", "../")],
    ["other packages", [`openapi-fetch ${installed("openapi-fetch", "../")}`, ...peers()].join(", ")],
  ];
}

function gibibytes(bytes: number): string {
  return `${Math.round(bytes / 2 ** 30)} GiB`;
}

function commit(): string {
  try {
    const git = (...words: string[]) =>
      execFileSync("git", words, { cwd: import.meta.dirname, encoding: "utf8" }).trim();
    const changed = git("status", "--porcelain", "--untracked-files=no") !== "";
    return `commit ${git("rev-parse", "--short", "HEAD")}${changed ? ", with changes" : ""}`;
  } catch {
    return "not in a git repository";
  }
}

async function postgresqlVersion(): Promise<string> {
  const connectionString = process.env.TEST_DATABASE_URL;
  if (connectionString === undefined) return "not measured: `TEST_DATABASE_URL` was not set";
  const client = new pg.Client({ connectionString });
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version: string }>("show server_version");
    return rows[0]?.server_version ?? "unknown";
  } catch (error) {
    return `not reached: ${error instanceof Error ? error.message : String(error)}`;
  } finally {
    await client.end();
  }
}

/** The version of a package as the folder's programs get it. */
function installed(name: string, folder: string): string {
  return versionIn(findPackageJSON(name, new URL(folder, import.meta.url)) ?? "");
}

function peers(): readonly string[] {
  const folder = new URL("../peers/", import.meta.url);
  const { dependencies } = JSON.parse(readFileSync(new URL("package.json", folder), "utf8")) as {
    dependencies: Record<string, string>;
  };
  return Object.keys(dependencies).map(
    (name) => `${name} ${versionIn(new URL(`node_modules/${name}/package.json`, folder))}`,
  );
}

function versionIn(file: string | URL): string {
  if (!existsSync(file)) return "(not installed)";
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}
