import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { EmulatorProcess } from "../emulator/emulator-process.ts";
import { median } from "../report/statistics.ts";
import type { Entrant } from "./contenders.ts";
import type { Errand, Measured, Turn } from "./errand.ts";

const program = fileURLToPath(new URL("run-contender.ts", import.meta.url));
const creates = 40;

/** How often everybody has its turn in a round. A turn takes some tens of milliseconds, so that a disturbance hits all alike. */
const turnsOf: Readonly<Record<Turn, number>> = { get: 25, list: 5, together: 3, create: 1 };

/** What everybody at one panel needed, the medians of all rounds. */
export type Results = Awaited<ReturnType<typeof race>>;

/** All in turn, over and over, each in a process of its own that is new in each round; every measurement by its name. */
export async function race(
  emulator: EmulatorProcess,
  entrants: readonly Entrant[],
  { servers, rounds }: { readonly servers: number; readonly rounds: number },
) {
  const results = entrants.map((entrant) => ({ entrant, measured: new Map<Turn | "import", Measured[]>() }));
  for (let round = 0; round < rounds; round++) {
    await emulator.control.reset({ limits: { application: 1_000_000_000 } });
    const runners = [];
    for (const { entrant, measured } of results) {
      const runner = await start(await errandOf(entrant, emulator, servers));
      note(measured, "import", runner.imported);
      runners.push({ ...runner, measured });
    }
    for (const [turn, times] of Object.entries(turnsOf) as [Turn, number][]) {
      for (let time = 0; time < times; time++) {
        for (const { take, measured } of runners) {
          if (turn === "create") await emulator.control.reset({ limits: { application: 1_000_000_000 } });
          note(measured, turn, await take(turn));
        }
      }
    }
    for (const { stop } of runners) await stop();
  }
  return results.map(({ entrant, measured }) => ({ entrant, ...figures(measured) }));
}

function note(measured: Map<Turn | "import", Measured[]>, name: Turn | "import", one: Measured): void {
  measured.set(name, [...(measured.get(name) ?? []), one]);
}

function figures(measured: ReadonlyMap<Turn | "import", readonly Measured[]>) {
  const middle = (name: Turn | "import", figure: keyof Measured) =>
    median((measured.get(name) ?? []).map((one) => one[figure]));
  return {
    importMs: middle("import", "ms"),
    getMs: middle("get", "ms"),
    getCpuMs: middle("get", "cpuMs"),
    listMs: middle("list", "ms"),
    listed: middle("list", "listed"),
    createMs: middle("create", "ms"),
    concurrentMs: middle("together", "ms"),
    rssMiB: middle("create", "rssMiB"),
  };
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

/** A contender that waits for its turn. It imports what is built, as users do, however this process was started. */
async function start(errand: Errand) {
  const child = fork(program, [JSON.stringify(errand)], {
    execArgv: [],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const gone = once(child, "exit");
  let died = false;
  child.once("exit", () => {
    died = true;
  });
  const next = async (): Promise<Measured> => {
    const [measured] = (await Promise.race([once(child, "message"), gone])) as [Measured];
    if (died) throw new Error(`${errand.file} ended before its time`);
    return measured;
  };
  return {
    imported: await next(),
    take(turn: Turn) {
      child.send(turn);
      return next();
    },
    async stop() {
      child.kill();
      await gone;
    },
  };
}
