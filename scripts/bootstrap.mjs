/**
 * What `npm start` and `npm test` run: installs what the lock file asks for and node_modules lacks, then hands over to the
 * toolchain's own Node. Needs no dependency and any Node from 20 on.
 */
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const scripts = { start: "demo", test: "test:unit" };

/** The children inherit the terminal; a signal to this process reaches them, and their end is ours. */
function run(...args) {
  const npm = process.env.npm_execpath;
  const child = npm
    ? spawn(process.execPath, [npm, ...args], { cwd: root, stdio: "inherit" })
    : spawn("npm", args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  const forward = (signal) => child.kill(signal);
  process.on("SIGTERM", forward);
  process.on("SIGINT", forward);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      process.off("SIGTERM", forward);
      process.off("SIGINT", forward);
      resolve(signal ? 1 : (code ?? 1));
    });
  });
}

/** Whether node_modules holds just what package-lock.json names, by npm's own record of what it installed. */
function isInstalled() {
  const record = join(root, "node_modules/.package-lock.json");
  if (!existsSync(record)) return false;
  const packagesOf = (file) => JSON.parse(readFileSync(file, "utf8")).packages;
  const installed = packagesOf(record);
  const wanted = Object.entries(packagesOf(join(root, "package-lock.json")));
  return wanted.every(
    ([path, { version, link, optional }]) =>
      !path.startsWith("node_modules/") ||
      link ||
      (optional && !installed[path]) ||
      installed[path]?.version === version,
  );
}

async function main([name, ...args]) {
  const script = scripts[name];
  if (!script) throw new Error(`usage: bootstrap.mjs ${Object.keys(scripts).join(" | ")}`);
  if (Number(process.versions.node.split(".")[0]) < 20) {
    throw new Error(`Hatchery needs Node.js 20 or newer to install itself; this is ${process.version}.`);
  }
  if (!isInstalled()) {
    console.log("Installing dependencies, once …");
    const code = await run("install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error");
    if (code !== 0) return code;
  }
  return run("run", "--silent", script, "--", ...args);
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    console.error(error.message);
    process.exitCode = 1;
  },
);
