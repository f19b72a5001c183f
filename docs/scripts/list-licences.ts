/** Writes the list of what the published packages bring along, with licences; `--check` only says whether it is current. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const root = join(import.meta.dirname, "../..");
const published = ["sdk", "provisioner", "http-api", "express-adapter", "panel-emulator", "eggs"];
/** What the provisioner's build puts into its own files, licences included; see its tsup.config.ts. */
const inlined = ["drizzle-orm", "pg-boss", "standardwebhooks"];
const found = new Map<string, { readonly manifest: Manifest; readonly by: Set<string> }>();

for (const name of published) {
  const folder = join(root, "packages", name);
  const { name: by } = manifestIn(folder);
  follow(folder, by, new Set());
}
follow(join(root, "packages/provisioner"), "@hatchery/provisioner", new Set(), inlined);

const rows = [...found.values()]
  .sort((one, other) => one.manifest.name.localeCompare(other.manifest.name))
  .map(
    ({ manifest, by }) =>
      `| ${manifest.name} | ${manifest.license ?? "**none**"} | ${[...by]
        .sort()
        .map((name) => `\`${name}\``)
        .join(", ")} |`,
  );
const page = `# Licences of dependencies

What an installation of the published packages brings along, as packages of its own or within Hatchery's files. Hatchery itself is under the MIT licence. Made by \`docs/scripts/list-licences.ts\`.

| Package | Licence | Comes with |
|---|---|---|
${rows.join("\n")}
`;
const path = join(root, "docs/reference/dependency-licences.md");
const current = existsSync(path) && readFileSync(path, "utf8") === page;
const unknown = [...found.values()].filter(
  ({ manifest }) =>
    !/^(MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|Unlicense|BlueOak-1\.0\.0)\b/.test(
      (manifest.license ?? "").replace(/^\(/, ""),
    ),
);
for (const { manifest } of unknown)
  console.error(`${manifest.name} has the licence ${manifest.license}: is that all right?`);
if (unknown.length > 0) process.exitCode = 1;
if (!process.argv.includes("--check")) writeFileSync(path, page);
else if (!current) {
  console.error("docs/reference/dependency-licences.md is not current: npm run licences --workspace docs");
  process.exitCode = 1;
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

function follow(
  folder: string,
  by: string,
  seen: Set<string>,
  names = Object.keys(manifestIn(folder).dependencies ?? {}),
): void {
  for (const name of names) {
    const at = locate(name, folder);
    if (at === null || seen.has(at)) continue;
    seen.add(at);
    const manifest = manifestIn(at);
    if (!name.startsWith("@hatchery/")) {
      const entry = found.get(manifest.name) ?? { manifest, by: new Set<string>() };
      entry.by.add(by);
      found.set(manifest.name, entry);
    }
    follow(at, by, seen);
  }
}

/** As Node finds packages: in the nearest node_modules upwards. */
function locate(name: string, from: string): string | null {
  for (let folder = from; folder.startsWith(root); folder = dirname(folder)) {
    const at = join(folder, "node_modules", name);
    if (existsSync(join(at, "package.json"))) return at;
  }
  return null;
}
