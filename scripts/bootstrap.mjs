/**
 * What `npm start` and `npm test` run: installs what the lock file asks for and node_modules lacks, then hands over to the
 * toolchain's own Node. Needs no dependency and any Node from 20 on.
 */
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const toolchain = join(root, "node_modules/node/bin", process.platform === "win32" ? "node.exe" : "node");
const commands = { start: startDemo, test: (args) => npm("run", "--silent", "test:unit", "--", ...args) };
const parentLookMs = 500;

/** npm and the shells between it and us die of a signal without passing it on, so the demo has none of them above it. */
function startDemo(args) {
  const drizzle = new URL("./require-drizzle.mjs", import.meta.url).href;
  const main = ["--conditions=@hatchery/source", `--import=${drizzle}`, "server/main.ts", ...args];
  return run(toolchain, main, { cwd: join(root, "apps/demo") });
}

function npm(...args) {
  const path = process.env.npm_execpath;
  return path ? run(process.execPath, [path, ...args]) : run("npm", args, { shell: process.platform === "win32" });
}

/** The child inherits the terminal; a signal to this process or the death of the one above reaches it, and its end is ours. */
function run(command, args, options = {}) {
  const child = spawn(command, args, { cwd: root, stdio: "inherit", ...options });
  const forward = (signal) => child.kill(signal);
  process.on("SIGTERM", forward);
  process.on("SIGINT", forward);
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    child.kill("SIGTERM");
  }, parentLookMs);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      clearInterval(watch);
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
  const command = commands[name];
  if (!command) throw new Error(`usage: bootstrap.mjs ${Object.keys(commands).join(" | ")}`);
  if (Number(process.versions.node.split(".")[0]) < 20) {
    throw new Error(`Hatchery needs Node.js 20 or newer to install itself; this is ${process.version}.`);
  }
  if (!isInstalled()) {
    console.log("Installing dependencies, once …");
    const code = await npm("install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error");
    if (code !== 0) return code;
  }
  return command(args);
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
