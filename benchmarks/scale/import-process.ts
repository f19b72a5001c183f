/** A host in a process of its own that looks at all servers of a panel, plans to import all of them, and imports the first. */
import { createControlClient } from "@hatchery/panel-emulator";
import type { ImportEntry, Provisioner } from "@hatchery/provisioner";
import { openLargeShop, requestsByKind } from "../../packages/provisioner/test/support/large-panel.ts";
import { answerParent, inputOfProcess } from "../process/measure-in-process.ts";
import { watchMemory } from "../process/memory-watch.ts";

/** What the host is given. */
export interface ImportInput {
  readonly database: string;
  readonly panel: { readonly url: string; readonly keys: Readonly<Record<string, string>>; readonly control: string };
  /** How many are imported in the end. */
  readonly taken: number;
}

/** One part of the work. */
export interface ImportPart {
  readonly what: string;
  readonly servers: number;
  readonly seconds: number;
  readonly requests: Readonly<Record<string, number>>;
  readonly peakMiB: number;
}

/** The most that one call takes. */
const atOnce = 1_000;

const { database, panel, taken } = inputOfProcess<ImportInput>();
const control = createControlClient({ url: panel.control });
const shop = await openLargeShop(database, panel, { drift: { scanIntervalMs: null } });
const entries: ImportEntry[] = [];
const parts: readonly ImportPart[] = [
  await measured("look at all of them", () => suggestAll(shop)),
  await measured("dry run for all of them", () => planAll(shop)),
  await measured("import", () => importFirst(shop)),
];
await shop.stop();
answerParent(parts);

async function measured(what: string, work: () => Promise<number>): Promise<ImportPart> {
  await control.clearRequests();
  const memory = watchMemory();
  const began = performance.now();
  const servers = await work();
  const seconds = (performance.now() - began) / 1000;
  return { what, servers, seconds, requests: await requestsByKind({ control }), peakMiB: memory().peakMiB };
}

async function suggestAll({ imports }: Provisioner): Promise<number> {
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await imports.scan("eu", { limit: atOnce, ...(cursor ? { cursor } : {}) });
    entries.push(...page.items.flatMap(({ entry }) => entry ?? []));
    cursor = page.nextCursor;
  }
  return entries.length;
}

async function planAll({ imports }: Provisioner): Promise<number> {
  let possible = 0;
  for (let first = 0; first < entries.length; first += atOnce) {
    const planned = await imports.plan(entries.slice(first, first + atOnce));
    possible += planned.filter(({ outcome }) => outcome === "possible").length;
  }
  return possible;
}

async function importFirst({ imports, operations, start }: Provisioner): Promise<number> {
  await start();
  const results = await imports.run(entries.slice(0, taken));
  const ended = await Promise.all(results.map(({ operation }) => operations.finished(operation.id)));
  return ended.filter(({ status }) => status === "succeeded").length;
}
