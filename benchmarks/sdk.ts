/** `npm run bench:sdk`: the SDK beside raw fetch, openapi-fetch and the other npm packages, on one emulator in one run; then that of Pelican. */
import { startEmulator } from "./emulator/emulator-process.ts";
import { printReport, type Target } from "./report/report.ts";
import { rounded } from "./report/statistics.ts";
import { bundleSize } from "./sdk/bundle-size.ts";
import { type Entrant, entrants, pelicanEntrants } from "./sdk/contenders.ts";
import { race } from "./sdk/race.ts";
import { columns, figuresOf, rowsOf } from "./sdk/results-table.ts";

const servers = 100;
const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
/** The size for browsers in the results of the last run before there was a client of Pelican, in kB. */
const sizeBeforePelican = 10.3;
const manner = `Medians of ${rounds} rounds, each in new processes, which take turns of 50 requests against one emulator. Times are ms a request and include the emulator's own; × is the ratio to raw fetch.`;

await reportPterodactyl();
await reportPelican();

async function reportPterodactyl(): Promise<void> {
  const results = await raceAt(entrants);
  const ours = figuresOf(results, "hatchery");
  const peers = results.filter(({ entrant }) => entrant.isPeer);
  const quickestPeer = Math.min(...peers.map(({ getMs }) => getMs));
  const quickestPeerAtOnce = Math.min(...peers.map(({ concurrentMs }) => concurrentMs));
  const quickestImport = Math.min(...peers.map(({ importMs }) => importMs));
  printReport({
    title: "SDK beside the other packages",
    about: `${manner} The list is that of ${servers} servers; "only" says how many a package got. Sizes are kB, minified and gzipped.`,
    columns,
    rows: await rowsOf(results, servers),
    targets: [
      ...besideRawFetch(results, "hatchery"),
      ratio("GET beside the quickest peer", "< 1 ×", ours.getMs / quickestPeer, 1),
      ratio("1,000 GETs at once beside the quickest peer", "< 1 ×", ours.concurrentMs / quickestPeerAtOnce, 1),
      ratio("import beside the quickest peer", "< 1 ×", ours.importMs / quickestImport, 1),
      ratio(
        "size for browsers beside that before Pelican",
        "≤ 1.02 ×",
        (await sizeForBrowsers("@hatchery/sdk")) / sizeBeforePelican,
        1.02,
      ),
    ],
  });
}

async function reportPelican(): Promise<void> {
  const results = await raceAt(pelicanEntrants, "--flavour", "pelican");
  const size = await sizeForBrowsers("@hatchery/sdk/pelican");
  printReport({
    title: "SDK of Pelican",
    about: `${manner} The emulator is a Pelican panel here. No other package for Pelican could be installed: npm answers 404 for @pelican.ts/sdk.`,
    columns,
    rows: await rowsOf(results, servers),
    targets: [
      ...besideRawFetch(results, "hatchery-pelican"),
      { what: "size for browsers", wanted: "≤ 11 kB", measured: `${rounded(size)} kB`, met: size <= 11 },
    ],
  });
}

/** Over `fetch` and over its own transport. */
function besideRawFetch(results: Parameters<typeof figuresOf>[0], ours: string): readonly Target[] {
  const timesRaw = (name: string) => figuresOf(results, name).getMs / figuresOf(results, "raw-fetch").getMs;
  return [
    ratio("GET over fetch beside raw fetch", "≤ 1.15 ×", timesRaw(`${ours}-fetch`), 1.15),
    ratio("GET beside raw fetch", "≤ 1.15 ×", timesRaw(ours), 1.15),
  ];
}

async function raceAt(contenders: readonly Entrant[], ...options: string[]) {
  await using emulator = await startEmulator("--servers", String(servers), ...options);
  return await race(emulator, contenders, { servers, rounds });
}

async function sizeForBrowsers(module: string): Promise<number> {
  return (await bundleSize(module, { platform: "browser", isPeer: false })) ?? Number.POSITIVE_INFINITY;
}

function ratio(what: string, wanted: string, measured: number, most: number): Target {
  return { what, wanted, measured: `${rounded(measured)} ×`, met: measured <= most };
}
