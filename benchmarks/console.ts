/** `npm run bench:console`: 200 consoles through the router's event streams; delay from a typed command to its echo. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { watchConsole } from "./console/watched-console.ts";
import { startEmulator } from "./emulator/emulator-process.ts";
import { roomyWorld } from "./emulator/roomy-world.ts";
import { printReport } from "./report/report.ts";
import { quantile, rounded } from "./report/statistics.ts";

const consoles = 200;
const rounds = 10;

interface Usage {
  readonly cpu: NodeJS.CpuUsage;
  readonly rssMiB: number;
}

await using emulator = await startEmulator("--world", roomyWorld(consoles));
await emulator.control.reset({ limits: { application: 1_000_000, client: 1_000_000 } });
await emulator.control.install({ delayMs: 0, fail: false });
const host = fork(fileURLToPath(new URL("console/host-process.ts", import.meta.url)), {
  env: {
    ...process.env,
    PANEL: JSON.stringify({ url: emulator.url, keys: emulator.keys }),
    SERVICES: String(consoles),
  },
});
const [{ url }] = (await once(host, "message")) as [{ url: string }];
for (let at = 0; at < consoles; at++) {
  await fetch(`${url}/services/s-${at}/power`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: '{"signal":"start"}',
  });
}
const before = await usage();
const opening = performance.now();
const watched = await Promise.all(Array.from({ length: consoles }, (_, at) => watchConsole(url, `s-${at}`)));
const openedMs = performance.now() - opening;
const open = await usage();

const delays: number[] = [];
const typing = performance.now();
for (let round = 0; round < rounds; round++) {
  for (const [at, console_] of watched.entries()) delays.push(await console_.roundTrip(`say ${round} to ${at}`));
}
const typedMs = performance.now() - typing;
const after = await usage();
for (const console_ of watched) console_.close();
host.disconnect();

const cpuMs = (after.cpu.user + after.cpu.system - open.cpu.user - open.cpu.system) / 1000;
printReport({
  title: "Consoles",
  about: `${consoles} running servers watched at once, each through an event stream of the router; ${delays.length} commands typed one after another.`,
  columns: [
    "opened in ms",
    "echo p50 ms",
    "echo p95 ms",
    "commands a second",
    "host's CPU ms a command",
    "host's memory, MiB more",
  ],
  rows: [
    [
      rounded(openedMs),
      rounded(quantile(delays, 0.5)),
      rounded(quantile(delays, 0.95)),
      rounded((delays.length * 1000) / typedMs),
      rounded(cpuMs / delays.length),
      rounded(open.rssMiB - before.rssMiB),
    ],
  ],
  targets: [],
});

async function usage(): Promise<Usage> {
  host.send("usage?");
  const [answer] = (await once(host, "message")) as [Usage];
  return answer;
}
