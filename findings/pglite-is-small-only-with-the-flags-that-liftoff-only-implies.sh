#!/usr/bin/env bash
# PGlite 0.5.16 on Node.js 24.21.0: `v8.setFlagsFromString("--liftoff-only")` saves nothing; with two more flags it saves most of the peak.
#
# On the command line `node --liftoff-only` keeps V8's optimizing compiler away from WebAssembly, so that an embedded PostgreSQL takes
# hundreds of MiB less while it works. A library that sets the same flag from within, before it loads PGlite, changes nothing: the flag
# implies `--no-wasm-tier-up` and `--no-wasm-dynamic-tiering`, and V8 draws such conclusions once, when it starts. Setting all three from
# within does what the one does on the command line, for whatever is compiled from then on.
#
# Seen with PGlite 0.5.16, Node.js 24.21.0: the peak of a process that opens a data directory that is there already and asks it something
# for a while, in MiB: 701 untouched, 698 with the one flag from within, 172 with all three, 178 with the one on the command line.
#
# Fails if that changes.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund @electric-sql/pglite@0.5.16 node@24.21.0
cat > open.mjs <<'PROGRAM'
import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { PGlite } from "@electric-sql/pglite";
for (const flag of process.argv.slice(2)) setFlagsFromString(flag);
const pglite = await PGlite.create("data", { startParams: [...PGlite.defaultStartParams, "-c", "shared_buffers=8MB"] });
await pglite.exec("create table if not exists kept (number int primary key)");
for (let number = 0; number < 2_000; number++) {
  await pglite.query("insert into kept values ($1) on conflict do nothing", [number]);
  await pglite.query("select count(*) from kept where number <= $1", [number]);
}
await pglite.close();
console.log(Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]) / 1024));
PROGRAM
node=node_modules/node/bin/node
"$node" open.mjs > /dev/null
untouched=$("$node" open.mjs)
one=$("$node" open.mjs --liftoff-only)
three=$("$node" open.mjs --liftoff-only --no-wasm-tier-up --no-wasm-dynamic-tiering)
command_line=$("$node" --liftoff-only open.mjs)
echo "MiB: $untouched untouched, $one with the one flag from within, $three with all three, $command_line with the one on the command line"
((one > untouched * 8 / 10)) && ((three < untouched / 2)) && ((command_line < untouched / 2))
echo "as described"
