/** A host in a process of its own that opens an installed provisioner and does nothing. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { answerParent, inputOfProcess } from "../process/measure-in-process.ts";

export interface RestInput {
  /** Where it is installed. */
  readonly project: string;
  /** Null: it is only imported. */
  readonly database: string | null;
}

/** Memory of the whole process, in MiB, and times in ms. */
export interface RestFigures {
  readonly importMs: number;
  readonly importMiB: number;
  readonly openMs: number;
  readonly restMiB: number;
  readonly mostMiB: number;
}

const restMs = 5_000;

const { project, database } = inputOfProcess<RestInput>();
const entry = join(project, "node_modules/@hatchery/provisioner/dist/index.js");
const before = resident();
const began = performance.now();
const { createProvisioner } = (await import(pathToFileURL(entry).href)) as typeof import("@hatchery/provisioner");
const importMs = performance.now() - began;
const importMiB = resident() - before;
let openMs = 0;
if (database !== null) {
  const opening = performance.now();
  const shop = await createProvisioner({ database, encryptionKey: "0".repeat(64) });
  openMs = performance.now() - opening;
  await shop.start();
  await pause(restMs);
  const figures = { importMs, importMiB, openMs, restMiB: resident(), mostMiB: most() };
  await shop.stop();
  answerParent(figures satisfies RestFigures);
} else {
  answerParent({ importMs, importMiB, openMs, restMiB: resident(), mostMiB: most() } satisfies RestFigures);
}

function resident(): number {
  return process.memoryUsage.rss() / 2 ** 20;
}

/** As the system has counted it, which misses nothing in between. */
function most(): number {
  const [, kib] = /VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8")) ?? [];
  return Number(kib) / 1024;
}
