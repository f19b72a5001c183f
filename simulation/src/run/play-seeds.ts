import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { FlavourName } from "@hatchery/panel-emulator";
import { dropDatabases } from "../database/postgres-databases.ts";
import type { FaultKind } from "../faults/fault-kinds.ts";
import type { PlayedSeed } from "./play-seed.ts";

/** Which worlds are played, and how. */
export interface SeedsOptions {
  readonly firstSeed: number;
  readonly seeds: number;
  /** Processes at the same time. */
  readonly jobs: number;
  /** No further world is begun after so many minutes. */
  readonly minutes?: number;
  readonly faults?: readonly FaultKind[];
  readonly flavours?: readonly FlavourName[];
  /** The old fault that is put back; see mutants/. */
  readonly mutant?: string;
  /** The PostgreSQL server to play on, by a database of it; else everything is in memory. */
  readonly database?: string;
  /** Whether a failing world is made smaller. */
  readonly shrink: boolean;
  /** Told of each world; answers whether to go on. */
  played(seed: PlayedSeed): boolean;
}

const program = fileURLToPath(new URL("./world-process.ts", import.meta.url));
/** A new process after so many worlds: what worlds leave behind in memory goes with the old one. */
const worldsPerProcess = 500;

/** Of the databases that are made on a server, all of this run. */
const prefix = `hatchery_simulation_${process.pid}_`;

/** Plays many worlds, in processes of their own, each seed once. Answers how long it took, in ms. */
export async function playSeeds(options: SeedsOptions): Promise<number> {
  const begunAt = performance.now();
  const until = begunAt + (options.minutes ?? Number.POSITIVE_INFINITY) * 60_000;
  let next = options.firstSeed;
  let over = false;
  const mayBegin = () => !over && next < options.firstSeed + options.seeds && performance.now() < until;

  async function job(): Promise<void> {
    while (mayBegin()) {
      const child = start(options);
      try {
        await once(child, "message");
        for (let worlds = 0; worlds < worldsPerProcess && mayBegin(); worlds += 1) {
          const seed = next;
          next += 1;
          if (!options.played(await playIn(child, seed))) over = true;
        }
      } finally {
        child.kill();
      }
    }
  }

  try {
    await Promise.all(Array.from({ length: Math.min(options.jobs, options.seeds) }, job));
  } finally {
    if (options.database !== undefined) await dropDatabases(options.database, prefix);
  }
  return performance.now() - begunAt;
}

function start({ faults, flavours, mutant, database, shrink }: SeedsOptions): ChildProcess {
  return fork(
    program,
    [
      ...(faults === undefined ? [] : ["--faults", faults.join(",")]),
      ...(flavours === undefined ? [] : ["--flavours", flavours.join(",")]),
      ...(mutant === undefined ? [] : ["--mutant", mutant]),
      ...(database === undefined ? [] : ["--database", database, "--prefix", prefix]),
      ...(shrink ? ["--shrink"] : []),
    ],
    { execArgv: ["--conditions=@hatchery/source", "--max-semi-space-size=64"] },
  );
}

async function playIn(child: ChildProcess, seed: number): Promise<PlayedSeed> {
  child.send({ seed });
  const end = new AbortController();
  try {
    const answer = once(child, "message", { signal: end.signal });
    const death = once(child, "exit", { signal: end.signal }).then(([code]) => {
      throw new Error(`The process that played seed ${seed} ended with ${code}`);
    });
    const [played] = (await Promise.race([answer, death])) as [PlayedSeed];
    return played;
  } finally {
    end.abort();
  }
}
