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
const shop = database === null ? null : await opened(database);
answerParent({
  importMs,
  importMiB,
  openMs: shop?.openMs ?? 0,
  restMiB: resident(),
  mostMiB: most(),
} satisfies RestFigures);
await shop?.stop();

/** Opens it, and lets it do nothing for a while. */
async function opened(location: string) {
  const opening = performance.now();
  const provisioner = await createProvisioner({ database: location, encryptionKey: "0".repeat(64) });
  const openMs = performance.now() - opening;
  await provisioner.start();
  await pause(restMs);
  return { openMs, stop: () => provisioner.stop() };
}

function resident(): number {
  return process.memoryUsage.rss() / 2 ** 20;
}

/** As the system has counted it, which misses nothing in between. */
function most(): number {
  const [, kib] = /VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8")) ?? [];
  return Number(kib) / 1024;
}
