/** `npm run bench:console`: 200 consoles through the router's event streams; delay from a typed command to its echo. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { HostUsage } from "./console/host-process.ts";
import { watchConsole } from "./console/watched-console.ts";
import { startEmulator } from "./emulator/emulator-process.ts";
import { roomyWorld } from "./emulator/roomy-world.ts";
import { printReport } from "./report/report.ts";
import { quantile, rounded } from "./report/statistics.ts";

const consoles = 200;
const rounds = 10;
const watchingMs = 5_000;

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
const ended = once(host, "exit").then(([code]) => Promise.reject(new Error(`The host ended with ${code}`)));
const { url } = await told<{ url: string }>();
for (let at = 0; at < consoles; at++) {
  await fetch(`${url}/services/s-${at}/power`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: '{"signal":"start"}',
  });
}
// What the first one loads is no console's.
const first = await watchConsole(url, "s-0");
const before = await usage();
const opening = performance.now();
const others = Array.from({ length: consoles - 1 }, (_, at) => watchConsole(url, `s-${at + 1}`));
const watched = [first, ...(await Promise.all(others))];
const openedMs = performance.now() - opening;
const open = await usage();
await setTimeout(watchingMs);
const afterWatching = await usage();

const delays: number[] = [];
const typing = performance.now();
for (let round = 0; round < rounds; round++) {
  for (const [at, console_] of watched.entries()) delays.push(await console_.roundTrip(`say ${round} to ${at}`));
}
const typedMs = performance.now() - typing;
const after = await usage();
for (const console_ of watched) console_.close();
ended.catch(() => {});
host.disconnect();

printReport({
  title: "Consoles",
  about: `${consoles} running servers watched at once, each through an event stream of the router: first ${watchingMs / 1000} s of watching, in which every server tells its use once a second, then ${delays.length} commands typed one after another. Delay: from sending a command until its echo stood in the stream. CPU and memory are those of the host's process, the commands' HTTP and the embedded database included; memory a console is what each but the first holds after garbage was collected.`,
  columns: [
    "opened in",
    "delay p50",
    "delay p95",
    "commands a second",
    "CPU a command",
    "CPU while watching",
    "memory a console",
    "memory resident",
  ],
  rows: [
    [
      `${rounded(openedMs)} ms`,
      `${rounded(quantile(delays, 0.5))} ms`,
      `${rounded(quantile(delays, 0.95))} ms`,
      rounded((delays.length * 1000) / typedMs),
      `${rounded(cpuMs(afterWatching, after) / delays.length)} ms`,
      `${rounded((cpuMs(open, afterWatching) / watchingMs) * 100)} % of a core`,
      `${rounded(((open.heldMiB - before.heldMiB) * 1024) / (consoles - 1))} KiB`,
      `${after.residentMiB.toFixed(0)} MiB`,
    ],
  ],
  targets: [],
});

async function usage(): Promise<HostUsage> {
  host.send("usage?");
  return told<HostUsage>();
}

/** The next message of the host. @throws Error if it ends instead */
async function told<Message>(): Promise<Message> {
  const [message] = await Promise.race([once(host, "message"), ended]);
  return message as Message;
}

function cpuMs({ cpuAfterwards: from }: HostUsage, { cpuWhenAsked: to }: HostUsage): number {
  return (to.user + to.system - from.user - from.system) / 1000;
}
