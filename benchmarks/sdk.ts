/** `npm run bench:sdk`: the SDK beside raw fetch, openapi-fetch and the other npm packages, on one emulator in one run. */
import { startEmulator } from "./emulator/emulator-process.ts";
import { printReport, type Target } from "./report/report.ts";
import { rounded } from "./report/statistics.ts";
import { bundleSize } from "./sdk/bundle-size.ts";
import { race } from "./sdk/race.ts";

const servers = 100;
const rounds = Number(process.env.BENCH_ROUNDS ?? 5);

await using emulator = await startEmulator("--servers", String(servers));
const results = await race(emulator, servers, rounds);
const raw = figuresOf("raw-fetch");
const ours = figuresOf("hatchery");
const oursOverFetch = figuresOf("hatchery-fetch");
const peers = results.filter(({ entrant }) => entrant.isPeer);
const quickestPeer = Math.min(...peers.map(({ getMs }) => getMs));
const quickestPeerAtOnce = Math.min(...peers.map(({ concurrentMs }) => concurrentMs));
const quickestImport = Math.min(...peers.map(({ importMs }) => importMs));

const rows = [];
for (const { entrant, ...figures } of results) {
  const { module, isPeer } = entrant;
  const size = async (platform: "node" | "browser") => {
    if (module === null) return "–";
    const kilobytes = await bundleSize(module, { platform, isPeer });
    return kilobytes === null ? "fails" : rounded(kilobytes);
  };
  rows.push([
    entrant.name,
    `${rounded(figures.getMs)} (${rounded(figures.getMs / raw.getMs)} ×)`,
    rounded(figures.getCpuMs),
    `${rounded(figures.listMs)}${figures.listed < servers ? ` (${figures.listed} only)` : ""}`,
    rounded(figures.createMs),
    `${rounded(figures.concurrentMs)} (${rounded(figures.concurrentMs / raw.concurrentMs)} ×)`,
    rounded(figures.rssMiB),
    rounded(figures.importMs),
    await size("node"),
    await size("browser"),
  ]);
}

printReport({
  title: "SDK beside the other packages",
  about: `Medians of ${rounds} rounds, each in new processes, which take turns of 50 requests against one emulator. Times are ms a request and include the emulator's own; × is the ratio to raw fetch. The list is that of ${servers} servers; "only" says how many a package got. Sizes are kB, minified and gzipped.`,
  columns: [
    "",
    "GET",
    "CPU",
    "list",
    "create",
    "1,000 GETs at once",
    "RSS MiB",
    "import ms",
    "size",
    "size for browsers",
  ],
  rows,
  targets: [
    target("GET over fetch beside raw fetch", "≤ 1.15 ×", oursOverFetch.getMs / raw.getMs, 1.15),
    target("GET beside raw fetch", "≤ 1.15 ×", ours.getMs / raw.getMs, 1.15),
    target("GET beside the quickest peer", "< 1 ×", ours.getMs / quickestPeer, 1),
    target("1,000 GETs at once beside the quickest peer", "< 1 ×", ours.concurrentMs / quickestPeerAtOnce, 1),
    target("import beside the quickest peer", "< 1 ×", ours.importMs / quickestImport, 1),
  ],
});

function figuresOf(file: string) {
  const found = results.find(({ entrant }) => entrant.file === file);
  if (found === undefined) throw new Error(`${file} was not measured`);
  return found;
}

function target(what: string, wanted: string, ratio: number, most: number): Target {
  return { what, wanted, measured: `${rounded(ratio)} ×`, met: ratio <= most };
}
