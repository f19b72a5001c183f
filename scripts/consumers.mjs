/**
 * Installs the packed packages into empty projects and uses them as strangers do: several TypeScripts with
 * `skipLibCheck: false`, ES modules, `require()`, a browser bundle. `--node-only` leaves out what does not depend on Node.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const place = mkdtempSync(join(tmpdir(), "hatchery-consumers-"));
const packages = ["sdk", "provisioner", "express-adapter", "panel-emulator"];
const npm = ["--no-audit", "--no-fund", "--loglevel=error"];

function run(what, command, args, cwd, env = process.env) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    env,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`${what} failed:\n${stdout}${stderr}`);
  return stdout;
}

function project(name, files, dependencies) {
  const cwd = join(place, name);
  mkdirSync(cwd, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(cwd, file), text);
  run(`${name}: npm install`, "npm", ["install", ...npm, ...dependencies], cwd);
  return cwd;
}

const program = `
import { createPanelClient, PanelError, type PanelClient } from "@hatchery/sdk";
import { serverSchema } from "@hatchery/sdk/schemas";
import type { ApplicationOperations } from "@hatchery/sdk/openapi";
import { createProvisioner, type Provisioner } from "@hatchery/provisioner";
import { createProvisionerRouter } from "@hatchery/express";
import { createPanelEmulator } from "@hatchery/panel-emulator";

export async function everything(): Promise<string> {
  await using emulator = await createPanelEmulator();
  const panel: PanelClient = createPanelClient({ url: emulator.url, applicationKey: "ptla_x" });
  const provisioner: Provisioner = await createProvisioner({ database: "memory:", encryptionKey: "0".repeat(64) });
  createProvisionerRouter({ provisioner, authenticate: () => undefined });
  const create: ApplicationOperations["createServer"] | undefined = undefined;
  try {
    for await (const server of panel.application.servers.list({ include: ["user"] })) return server.user.email;
  } catch (error) {
    if (error instanceof PanelError) return error.code;
  }
  return String(serverSchema) + String(create);
}
`;
const tsconfig = JSON.stringify({
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
  include: ["*.ts"],
});

try {
  for (const name of packages)
    run(`pack ${name}`, "npm", ["pack", "--pack-destination", place, ...npm], join(root, "packages", name));
  const tarballs = readdirSync(place)
    .filter((file) => file.endsWith(".tgz"))
    .map((file) => join(place, file));
  const express = ["express@5", "@types/express@5", "@types/node@24"];

  const esm = project(
    "node",
    {
      "package.json": '{"type":"module","private":true}',
      "esm.js":
        'import * as sdk from "@hatchery/sdk"; import * as p from "@hatchery/provisioner"; import * as e from "@hatchery/express"; import * as m from "@hatchery/panel-emulator";\nfor (const [name, it] of Object.entries({ createPanelClient: sdk, createProvisioner: p, createProvisionerRouter: e, createPanelEmulator: m })) if (typeof it[name] !== "function") throw new Error(name);\n',
      "require.cjs":
        'for (const [name, it] of Object.entries({ createPanelClient: "@hatchery/sdk", createProvisioner: "@hatchery/provisioner", createProvisionerRouter: "@hatchery/express", createPanelEmulator: "@hatchery/panel-emulator" })) if (typeof require(it)[name] !== "function") throw new Error(name);\n',
    },
    [...tarballs, ...express],
  );
  run("import", process.execPath, ["esm.js"], esm);
  run("require()", process.execPath, ["require.cjs"], esm);
  console.log(`Node ${process.versions.node}: import and require() of the packed packages`);

  if (!process.argv.includes("--node-only")) {
    const node22 = project("node22", { "package.json": '{"private":true}' }, ["node@22"]);
    const path = `${join(node22, "node_modules/.bin")}${delimiter}${process.env.PATH}`;
    run("require() on Node 22", "node", ["require.cjs"], esm, { ...process.env, PATH: path });
    console.log(
      `Node ${run("node 22", "node", ["--version"], node22, { ...process.env, PATH: path }).trim()}: require() of the packed packages`,
    );

    for (const version of ["5.9", "6.0", "7.0"]) {
      const cwd = project(
        `typescript-${version}`,
        { "package.json": '{"type":"module","private":true}', "program.ts": program, "tsconfig.json": tsconfig },
        [...tarballs, ...express, `typescript@~${version}.0`],
      );
      run(`TypeScript ${version}`, "npx", ["--no-install", "tsc", "-p", "."], cwd);
      console.log(`TypeScript ${version}: a program on all four packages compiles with skipLibCheck: false`);
    }

    const web = project(
      "vite",
      {
        "package.json": '{"type":"module","private":true}',
        "index.html": '<script type="module" src="./main.js"></script>',
        "main.js":
          'import { createPanelClient } from "@hatchery/sdk"; document.title = String(createPanelClient({ url: location.origin, clientKey: "x" }).client);\n',
      },
      [tarballs.find((file) => file.includes("hatchery-sdk")), "vite@8"],
    );
    const out = run("vite build", "npx", ["--no-install", "vite", "build"], web);
    if (/externalized for browser compatibility/.test(out))
      throw new Error(`The SDK's browser bundle wants a Node builtin:\n${out}`);
    const bundle = readdirSync(join(web, "dist/assets")).map(
      (file) => readFileSync(join(web, "dist/assets", file)).length,
    );
    console.log(
      `Vite: the SDK bundles for the browser (${bundle.reduce((sum, size) => sum + size, 0)} bytes minified, all chunks)`,
    );
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(place, { recursive: true, force: true });
}
