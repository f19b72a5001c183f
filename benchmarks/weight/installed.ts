import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const place = fileURLToPath(new URL("../.baseline/", import.meta.url));
/** Without these of the provisioner's siblings it does not install. The first version had no eggs. */
const packages = ["sdk", "eggs", "provisioner"];

/** The provisioner of this working tree, as it was built, packed and installed into an empty project. Answers the project's folder. */
export function installedNow(): string {
  return installed("weight-now", root);
}

/** The provisioner of a commit, built from it and installed in the same way; kept for the next run. */
export function installedAt(commit: string): string {
  const project = join(place, `weight-${commit}`);
  if (existsSync(join(project, "node_modules"))) return project;
  const sources = join(place, `sources-${commit}`);
  rmSync(sources, { recursive: true, force: true });
  run("git", ["clone", "--quiet", "--shared", root, sources], root);
  run("git", ["checkout", "--quiet", commit], sources);
  run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], sources);
  run("npx", ["turbo", "run", "build", "--filter=@hatchery/provisioner", "--output-logs=errors-only"], sources);
  installed(`weight-${commit}`, sources);
  rmSync(sources, { recursive: true, force: true });
  return project;
}

function installed(name: string, sources: string): string {
  const project = join(place, name);
  rmSync(project, { recursive: true, force: true });
  mkdirSync(project, { recursive: true });
  const folders = packages.map((each) => join(sources, "packages", each)).filter((folder) => existsSync(folder));
  const tarballs = folders.map((folder) => {
    const printed = run("npm", ["pack", "--silent", "--pack-destination", project], folder);
    return join(project, printed.trim().split("\n").at(-1) ?? "");
  });
  writeFileSync(join(project, "package.json"), JSON.stringify({ private: true, type: "module" }));
  run("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", ...tarballs], project);
  for (const tarball of tarballs) rmSync(tarball);
  return project;
}

/** What was installed with it: how many packages, and how much they take on the disk in MiB. */
export function sizeOf(project: string): { readonly packages: number; readonly mib: number } {
  const lock = JSON.parse(readFileSync(join(project, "package-lock.json"), "utf8")) as { packages: object };
  const [kib] = run("du", ["-sk", "node_modules"], project).split("\t");
  return { packages: Object.keys(lock.packages).length - 1, mib: Number(kib) / 1024 };
}

function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 2 ** 26,
  });
}
