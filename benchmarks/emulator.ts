/** `npm run bench:emulator`: start and speed of the panel emulator, a process of its own; this one is its client. */
import { startEmulator } from "./emulator/emulator-process.ts";
import { PanelReader } from "./emulator/panel-reader.ts";
import { printReport } from "./report/report.ts";
import { median, quantile } from "./report/statistics.ts";

const servers = 10_000;
const connections = 16;
const perPage = 50;

const starts = await repeated(9, startToFirstAnswer);

await using emulator = await startEmulator("--servers", String(servers));
await emulator.control.reset({ limits: { application: 1_000_000_000 } });
const reader = new PanelReader(emulator.url, emulator.keys.application, connections);
await requestsPerSecond(2_000); // until the engine has compiled what is hot
const rates = await repeated(5, () => requestsPerSecond(2_000));
const page = `/api/application/servers?page=100&per_page=${perPage}`;
const pages = (await repeated(220, () => timed(() => reader.read(page)))).slice(20);
reader.close();

const start = median(starts);
const rate = median(rates);
const ofPage = median(pages);
printReport({
  title: "Panel emulator",
  about: `The demo world as the built command loads it; then a world of ${servers.toLocaleString("en")} servers, read over ${connections} connections. Medians of ${starts.length} starts, ${rates.length} times two seconds, ${pages.length} pages.`,
  columns: ["what", "median", "95 %"],
  rows: [
    ["start to first answer", ms(start, 0), ms(quantile(starts, 0.95), 0)],
    ["GET one server", perSecond(rate), "–"],
    [pageName(), ms(ofPage, 1), ms(quantile(pages, 0.95), 1)],
  ],
  targets: [
    { what: "start to first answer", wanted: "≤ 300 ms", measured: ms(start, 0), met: start <= 300 },
    { what: "GET one server", wanted: "≥ 3,000 requests/s", measured: perSecond(rate), met: rate >= 3_000 },
    { what: pageName(), wanted: "≤ 20 ms", measured: ms(ofPage, 1), met: ofPage <= 20 },
  ],
});

/** From the start of the process to the first answer of the demo world, in ms. */
async function startToFirstAnswer(): Promise<number> {
  const began = performance.now();
  await using demo = await startEmulator();
  const first = new PanelReader(demo.url, demo.keys.application, 1);
  await first.read("/api/application/nests");
  const took = performance.now() - began;
  first.close();
  return took;
}

/** Requests that were answered in a second, over as many connections as there are readers. */
async function requestsPerSecond(forMs: number): Promise<number> {
  let answered = 0;
  const began = performance.now();
  const readers = Array.from({ length: connections }, async (_, first) => {
    for (let at = first; performance.now() - began < forMs; at += connections, answered++)
      await reader.read(`/api/application/servers/${(at % servers) + 1}`);
  });
  await Promise.all(readers);
  return (answered * 1000) / (performance.now() - began);
}

async function repeated(times: number, measure: () => Promise<number>): Promise<readonly number[]> {
  const measured: number[] = [];
  for (let time = 0; time < times; time++) measured.push(await measure());
  return measured;
}

async function timed(action: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await action();
  return performance.now() - began;
}

function pageName(): string {
  return `page 100 of ${servers.toLocaleString("en")} servers, ${perPage} a page`;
}

function ms(value: number, digits: number): string {
  return `${value.toFixed(digits)} ms`;
}

function perSecond(value: number): string {
  return `${Math.round(value).toLocaleString("en")} requests/s`;
}
