/**
 * `npm run rehearse`: the whole way of a release, into a registry on this machine that has nothing of ours yet. What is committed is
 * cloned, versioned by its changesets, built and published there as the workflow does; then strangers' projects install it from there.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { publishedPackages } from "./published-packages.mjs";
import { run } from "./run.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const place = mkdtempSync(join(tmpdir(), "hatchery-release-"));
const release = join(place, "release");
const quietly = ["--no-audit", "--no-fund", "--loglevel=error", "--prefer-offline"];

/** A part of the way, with its name before it. */
function part(what, cwd, env, command, ...args) {
  console.log(`== ${what}`);
  return run(what, command, args, cwd, env);
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/** Where a package comes from is proved by the workflow that publishes it, and by nothing else. */
function withoutProvenance({ folder, manifest: { publishConfig, ...manifest } }) {
  const { provenance: _, ...kept } = publishConfig;
  writeFileSync(join(folder, "package.json"), `${JSON.stringify({ ...manifest, publishConfig: kept }, null, 2)}\n`);
}

/** Ours are published here and never looked up elsewhere; everything else comes from npm. */
const settings = `
storage: ${join(place, "storage")}
max_body_size: 100mb
uplinks: { npmjs: { url: "https://registry.npmjs.org/" } }
packages:
  "@hatchery/*": { access: $all, publish: $all }
  "**": { access: $all, proxy: npmjs }
log: { type: stdout, format: json, level: http }
`;

let registry;
try {
  writeFileSync(join(place, "verdaccio.yaml"), settings);
  // It asks for a tag of node-fetch that mirrors of npm do not have.
  writeFileSync(join(place, "package.json"), '{"private":true,"overrides":{"node-fetch":"2.7.0"}}');
  part("a registry", place, process.env, "npm", "install", ...quietly, "verdaccio@6.10.4");
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  registry = spawn(
    process.execPath,
    [join(place, "node_modules/verdaccio/bin/verdaccio"), "--config", join(place, "verdaccio.yaml"), "--listen", url],
    { cwd: place, stdio: ["ignore", "pipe", "inherit"] },
  );
  for await (const line of createInterface(registry.stdout)) if (line.includes("http address")) break;
  registry.stdout.resume();
  writeFileSync(join(place, "npmrc"), `registry=${url}/\n//127.0.0.1:${port}/:_authToken=nobody\n`);
  const env = { ...process.env, npm_config_userconfig: join(place, "npmrc"), npm_config_registry: `${url}/` };

  part("a clone", place, process.env, "git", "clone", "--quiet", root, release);
  part("what it needs", release, process.env, "npm", "ci", ...quietly);
  part("versions and changelogs", release, process.env, "npx", "changeset", "version");
  part(
    "build",
    release,
    process.env,
    "npx",
    "turbo",
    "run",
    "build",
    "--filter=./packages/*",
    "--output-logs=errors-only",
  );
  const packages = publishedPackages(release);
  packages.forEach(withoutProvenance);
  const told = part("publish", release, env, "npx", "changeset", "publish", "--no-git-tag");
  const published = [...told.matchAll(/(@hatchery\/[\w-]+)@(\d+\.\d+\.\d+)/g)].map(
    ([, name, version]) => `${name}@${version}`,
  );
  const wanted = packages.map(({ manifest: { name, version } }) => `${name}@${version}`);
  const missing = wanted.filter((each) => !published.includes(each));
  if (missing.length > 0) throw new Error(`Not published: ${missing.join(", ")}\n${told}`);
  console.log(wanted.join("\n"));
  const consumers = join(release, "scripts/consumers.mjs");
  console.log(part("projects of strangers", release, env, process.execPath, consumers, "--registry"));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  registry?.kill();
  rmSync(place, { recursive: true, force: true });
}
