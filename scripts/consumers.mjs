/**
 * Installs the packed packages into an empty project and uses them as strangers do: several TypeScripts with
 * `skipLibCheck: false`, ES modules, `require()`, bundles for the browser. Needs `npm run build` first.
 * `--node-only` leaves out what does not depend on the Node that runs it; `--registry` installs what npm's registry has of this
 * version, instead of packing it.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { publishedPackages } from "./published-packages.mjs";
import { run } from "./run.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const place = mkdtempSync(join(tmpdir(), "hatchery-consumers-"));
const nodeOnly = process.argv.includes("--node-only");
const fromRegistry = process.argv.includes("--registry");
const typescripts = ["5.9", "6.0", "7.0"];
const npm = ["--no-audit", "--no-fund", "--loglevel=error", "--prefer-offline"];

const packages = publishedPackages(root);
const names = packages.map(({ manifest }) => manifest.name);

function project(name, files, dependencies) {
  const cwd = join(place, name);
  mkdirSync(cwd, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(cwd, file), text);
  run(`${name}: npm install`, "npm", ["install", ...npm, ...dependencies], cwd);
  return cwd;
}

/** What the README tells its readers to save as sell.mjs. */
function programOfReadme() {
  const [, shown] = /`sell\.mjs`.*?```ts\n(.*?)```/s.exec(readFileSync(join(root, "README.md"), "utf8")) ?? [];
  if (shown === undefined) throw new Error("The README has no sell.mjs any more.");
  return shown;
}

const program = `
import { createPanelClient, PanelError, type PanelClient } from "@hatchery/sdk";
import { application } from "@hatchery/sdk/schemas";
import type { ApplicationOperations } from "@hatchery/sdk/openapi";
import { createProvisioner, type Provisioner } from "@hatchery/provisioner";
import { createProvisionerRouter } from "@hatchery/express";
import { createHatcheryHandler } from "@hatchery/http";
import { toNodeListener } from "@hatchery/http/node";
import { createPanelEmulator } from "@hatchery/panel-emulator";
import { judgeValue, type Verdict } from "@hatchery/eggs";

export async function everything(): Promise<string> {
  const verdict: Verdict = judgeValue("required|integer", "1");
  if (verdict.kind !== "passes") throw new Error(verdict.kind);
  await using emulator = await createPanelEmulator();
  const panel: PanelClient = createPanelClient({ url: emulator.url, applicationKey: "ptla_x" });
  const provisioner: Provisioner = await createProvisioner({ database: "memory:", encryptionKey: "0".repeat(64) });
  createProvisionerRouter({ provisioner, authenticate: () => undefined });
  toNodeListener(createHatcheryHandler({ provisioner, authenticate: (request) => (request.headers.has("x") ? { role: "admin" } : null) }));
  const create: ApplicationOperations["createServer"] | undefined = undefined;
  try {
    for await (const server of panel.application.servers.list({ include: ["user"] })) return server.user.email;
  } catch (error) {
    if (error instanceof PanelError) return error.code;
  }
  return String(application.server) + String(create);
}

// @ts-expect-error the packages' types are really there: an unknown option is refused
createPanelClient({ url: "https://panel.example", apiKey: "x" });
`;
const tsconfig = {
  compilerOptions: {
    target: "es2023",
    lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable", "esnext.disposable"],
    module: "nodenext",
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    noEmit: true,
    types: ["node"],
  },
  files: ["program.ts"],
};
const factories = {
  "@hatchery/sdk": "createPanelClient",
  "@hatchery/provisioner": "createProvisioner",
  "@hatchery/http": "createHatcheryHandler",
  "@hatchery/express": "createProvisionerRouter",
  "@hatchery/panel-emulator": "createPanelEmulator",
  "@hatchery/eggs": "judgeValue",
};
const refuse = `if (typeof it[factory] !== "function") throw new Error(name + " has no " + factory);`;
const files = {
  "package.json": '{"type":"module","private":true}',
  "program.ts": program,
  "tsconfig.json": JSON.stringify(tsconfig),
  "esm.js": `for (const [name, factory] of Object.entries(${JSON.stringify(factories)})) { const it = await import(name); ${refuse} }\n`,
  "require.cjs": `for (const [name, factory] of Object.entries(${JSON.stringify(factories)})) { const it = require(name); ${refuse} }\n`,
  "sell.mjs": programOfReadme(),
  "index.html": '<script type="module" src="./main.js"></script>',
  "main.js":
    'import { createPanelClient } from "@hatchery/sdk";\ndocument.title = String(createPanelClient({ url: location.origin, clientKey: "x" }).client);\n',
};

/** What is to be installed of each package. */
function pack({ folder, manifest }) {
  if (fromRegistry) return `${manifest.name}@${manifest.version}`;
  return join(place, run(`pack ${manifest.name}`, "npm", ["pack", "--pack-destination", place, ...npm], folder).trim());
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

try {
  const unknown = names.filter((name) => !Object.hasOwn(factories, name));
  if (unknown.length > 0)
    throw new Error(`Say in scripts/consumers.mjs what ${unknown.join(", ")} gives its consumers.`);

  const consumer = project("consumer", files, [
    ...packages.map(pack),
    "express@5",
    "@types/express@5",
    "@types/node@24",
    ...(nodeOnly
      ? []
      : [
          "vite@8",
          "esbuild@0.28",
          ...typescripts.map((version) => `typescript-${version}@npm:typescript@~${version}.0`),
        ]),
  ]);
  run("import", process.execPath, ["esm.js"], consumer);
  run("require()", process.execPath, ["require.cjs"], consumer);
  console.log(`Node ${process.versions.node}: import and require() of ${names.join(", ")}`);
  const sold = run("the README's program", process.execPath, ["sell.mjs"], consumer);
  if (!/^succeeded at \S+:\d+$/m.test(sold)) throw new Error(`The README's program sold nothing:\n${sold}`);
  console.log(`The README's program: ${sold.trim().split("\n").at(-1)}`);

  if (!nodeOnly) {
    const node22 = project("node22", { "package.json": '{"private":true}' }, ["node@22"]);
    const env = { ...process.env, PATH: `${join(node22, "node_modules/.bin")}${delimiter}${process.env.PATH}` };
    const version = run("node 22", "node", ["--version"], node22, env).trim();
    if (!version.startsWith("v22.")) throw new Error(`node@22 gave Node ${version}`);
    run("import on Node 22", "node", ["esm.js"], consumer, env);
    run("require() on Node 22", "node", ["require.cjs"], consumer, env);
    console.log(`Node ${version.slice(1)}: import and require() of ${names.join(", ")}`);

    for (const wanted of typescripts) {
      const tsc = join(consumer, "node_modules", `typescript-${wanted}`, "bin/tsc");
      const found = run(`TypeScript ${wanted}`, process.execPath, [tsc, "--version"], consumer).trim();
      if (!found.startsWith(`Version ${wanted}.`)) throw new Error(`TypeScript ${wanted} gave ${found}`);
      run(`TypeScript ${wanted}`, process.execPath, [tsc, "-p", "."], consumer);
      console.log(`TypeScript ${found.slice(8)}: a program on all packages compiles with skipLibCheck: false`);
    }

    const bin = join(consumer, "node_modules/.bin");
    const out = run("vite build", join(bin, "vite"), ["build"], consumer);
    if (/externalized for browser compatibility/.test(out))
      throw new Error(`The SDK's browser bundle wants a Node builtin:\n${out}`);
    const assets = join(consumer, "dist/assets");
    const entry = readdirSync(assets).find((file) => file.startsWith("index-"));
    console.log(
      `Vite: the SDK bundles for the browser (entry ${kilobytes(readFileSync(join(assets, entry)).length)} minified)`,
    );
    run(
      "esbuild",
      join(bin, "esbuild"),
      ["main.js", "--bundle", "--splitting", "--minify", "--format=esm", "--platform=browser", "--outdir=esbuilt"],
      consumer,
    );
    const chunks = readdirSync(join(consumer, "esbuilt")).length;
    console.log(`esbuild: the SDK bundles for the browser (${chunks} chunks, all but the first on demand)`);
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(place, { recursive: true, force: true });
}
