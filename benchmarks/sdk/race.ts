import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import type { EmulatorProcess } from "../emulator/emulator-process.ts";
import { median } from "../report/statistics.ts";
import { type Entrant, entrants } from "./contenders.ts";
import type { Errand, Measured } from "./errand.ts";

const program = fileURLToPath(new URL("run-contender.ts", import.meta.url));
const creates = 40;

/** Everybody in turn, round after round, each time in a new process on a fresh world; the median of each figure. */
export async function race(emulator: EmulatorProcess, servers: number, rounds: number) {
  const runs = new Map<Entrant, Measured[]>(entrants.map((entrant) => [entrant, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [entrant, measured] of runs) {
      await emulator.control.reset({ limits: { application: 1_000_000_000 } });
      measured.push(await runOne(await errandOf(entrant, emulator, servers)));
    }
  }
  return [...runs].map(([entrant, measured]) => ({ entrant, ...medians(measured) }));
}

async function errandOf({ file }: Entrant, { url, keys }: EmulatorProcess, servers: number): Promise<Errand> {
  const key = keys.application ?? "";
  const ask = async (path: string) => {
    const answer = await fetch(`${url}/api/application${path}`, { headers: { authorization: `Bearer ${key}` } });
    return answer.json() as Promise<{ data: { attributes: { id: number; assigned: boolean } }[] }>;
  };
  const { data } = await ask("/nodes/1/allocations?per_page=500");
  const free = data.filter(({ attributes }) => !attributes.assigned).map(({ attributes }) => attributes.id);
  if (free.length < creates) throw new Error(`Only ${free.length} allocations are free`);
  const egg = { id: 1, image: "ghcr.io/pterodactyl/yolks:java_21", startup: "java -jar {{SERVER_JARFILE}}" };
  const environment = { MINECRAFT_VERSION: "latest", SERVER_JARFILE: "server.jar", BUILD_NUMBER: "latest" };
  return { file, url, key, servers, allocations: free.slice(0, creates), egg, environment };
}

async function runOne(errand: Errand): Promise<Measured> {
  const child = spawn(process.execPath, [program, JSON.stringify(errand)], { stdio: ["ignore", "pipe", "pipe"] });
  const [out, failure, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "exit")]);
  if (code !== 0) throw new Error(`${errand.file} ended with ${code}: ${failure}`);
  return JSON.parse(out.slice(out.lastIndexOf("{"))) as Measured;
}

function medians(measured: readonly Measured[]): Measured {
  const [first] = measured;
  if (first === undefined) throw new Error("Nothing was measured");
  const names = Object.keys(first) as (keyof Measured)[];
  return Object.fromEntries(
    names.map((name) => [name, median(measured.map((one) => one[name]))]),
  ) as unknown as Measured;
}
