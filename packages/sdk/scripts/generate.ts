/**
 * Bundles `openapi/{api}.yaml` into `openapi/{api}.json` and writes its types to `src/generated/{api}.ts`.
 * With `--check` nothing is written; it fails when a committed file is not what would be written.
 */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import openapiTypes, { astToString, type OpenAPI3 } from "openapi-typescript";
import { openEnumeration } from "./open-enumeration.ts";

const home = fileURLToPath(new URL("..", import.meta.url));
const redocly = fileURLToPath(import.meta.resolve("@redocly/cli/bin/cli.js"));
const run = promisify(execFile);

const notice = "// Written by scripts/generate.ts from the documents under openapi/. Change those, not this.\n\n";

async function bundle(api: string, target: string): Promise<OpenAPI3> {
  await mkdir(dirname(target), { recursive: true });
  await run(process.execPath, [redocly, "bundle", api, "--output", target], { cwd: home });
  const document = JSON.parse(await readFile(target, "utf8"));
  await writeFile(target, `${JSON.stringify(document, null, 2)}\n`);
  return document;
}

async function writeTypes(document: OpenAPI3, target: string): Promise<void> {
  const types = await openapiTypes(document, {
    alphabetize: false,
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
    transform: openEnumeration,
  });
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, notice + astToString(types));
}

async function generate(directory: string): Promise<readonly string[]> {
  const written: string[] = [];
  for (const api of ["application", "client", "pelican-application", "pelican-client"]) {
    const json = join("openapi", `${api}.json`);
    const types = join("src", "generated", `${api}.ts`);
    await writeTypes(await bundle(api, join(directory, json)), join(directory, types));
    written.push(json, types);
  }
  return written;
}

async function stale(): Promise<readonly string[]> {
  const directory = await mkdtemp(join(tmpdir(), "hatchery-openapi-"));
  try {
    const differing: string[] = [];
    for (const file of await generate(directory)) {
      const committed = await readFile(join(home, file), "utf8").catch(() => "");
      if (committed !== (await readFile(join(directory, file), "utf8"))) differing.push(file);
    }
    return differing;
  } finally {
    await rm(directory, { recursive: true });
  }
}

if (process.argv.includes("--check")) {
  const differing = await stale();
  for (const file of differing) console.error(`${file} is not what the documents say: run npm run generate`);
  process.exitCode = differing.length === 0 ? 0 : 1;
} else {
  await generate(home);
}
