import { availableParallelism, loadavg } from "node:os";
import { createControlClient } from "../src/index.ts";
import { PanelReader } from "./bench/panel-reader.ts";
import { measured, runCommand } from "./bench/running-command.ts";

/** Measures what the emulator promises. The emulator runs in a process of its own; this one is its client. */
const servers = 10_000;
const connections = 16;
const perPage = 50;

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
}

async function timed(action: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await action();
  return performance.now() - start;
}

/** From the start of the process to the first answer of the demo world, in ms. */
async function startToFirstAnswer(): Promise<number> {
  const start = performance.now();
  await using emulator = await runCommand();
  const reader = new PanelReader(emulator.url, emulator.keys.application, 1);
  await reader.read("/api/application/nests");
  const took = performance.now() - start;
  reader.close();
  return took;
}

/** Requests that were answered in a second, over as many connections as there are readers. */
async function requestsPerSecond(reader: PanelReader, forMs: number): Promise<number> {
  let answered = 0;
  const start = performance.now();
  const readers = Array.from({ length: connections }, async (_, first) => {
    for (let at = first; performance.now() - start < forMs; at += connections, answered++)
      await reader.read(`/api/application/servers/${(at % servers) + 1}`);
  });
  await Promise.all(readers);
  return (answered * 1000) / (performance.now() - start);
}

const starts: number[] = [];
for (let run = 0; run < 9; run++) starts.push(await startToFirstAnswer());

await using emulator = await runCommand("--servers", String(servers));
await createControlClient({ url: emulator.control }).reset({ limits: { application: 1_000_000_000 } });
const reader = new PanelReader(emulator.url, emulator.keys.application, connections);

await requestsPerSecond(reader, 2_000); // until the engine has compiled what is hot
const rates: number[] = [];
for (let run = 0; run < 5; run++) rates.push(await requestsPerSecond(reader, 2_000));

const page = `/api/application/servers?page=100&per_page=${perPage}`;
const pages: number[] = [];
for (let run = 0; run < 220; run++) pages.push(await timed(() => reader.read(page)));
const warmPages = pages.slice(20);
reader.close();

const load = loadavg()[0]?.toFixed(1);
console.log(
  `panel-emulator (${measured}), Node ${process.version}, ${availableParallelism()} cores, load average ${load}\n`,
);
console.table({
  "start to first answer, demo world (ms)": {
    median: Math.round(quantile(starts, 0.5)),
    "95 %": Math.round(quantile(starts, 0.95)),
    promised: "<= 300",
  },
  "GET one server (requests/s)": { median: Math.round(quantile(rates, 0.5)), "95 %": "", promised: ">= 3000" },
  [`page 100 of ${servers} servers, ${perPage} a page (ms)`]: {
    median: Number(quantile(warmPages, 0.5).toFixed(1)),
    "95 %": Number(quantile(warmPages, 0.95).toFixed(1)),
    promised: "<= 20",
  },
});
