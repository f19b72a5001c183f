/** `npm run bench:http`: the Express router as a skin over `@hatchery/http`, beside the router whose routes were Express's own. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { Agent, type IncomingMessage, request } from "node:http";
import { fileURLToPath } from "node:url";
import { createPanelEmulator } from "@hatchery/panel-emulator";
import { baselineCommit, unpackBaseline } from "./http/baseline.ts";
import type { HostUse } from "./http/host-process.ts";
import { printReport } from "./report/report.ts";
import { median, rounded } from "./report/statistics.ts";
import { orderOf } from "./shop/shop.ts";

const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
const connections = 8;
const lists = 800;
const commands = 150;
const streams = 400;
const warming = 150;

const routers = { before: unpackBaseline(), now: "@hatchery/express" };
const kinds = ["list", "command", "stream opening"] as const;
type Kind = (typeof kinds)[number];

/** Of one round. */
interface Measured {
  readonly perSecond: Readonly<Record<Kind, number>>;
  readonly cpuUs: Readonly<Record<Kind, number>>;
  readonly streamKiB: number;
}

await using panel = await createPanelEmulator({ world: "demo" });
const measured: Record<keyof typeof routers, Measured[]> = { before: [], now: [] };
for (let round = 0; round < rounds; round++) {
  // By turns, and by turns first: what else the machine does is shared.
  const turn = round % 2 === 0 ? (["before", "now"] as const) : (["now", "before"] as const);
  for (const name of turn) measured[name].push(await measure(routers[name]));
}

/** The median over the rounds of how now compares with the turn beside it. */
const compared = (value: (of: Measured) => number) =>
  median(measured.now.map((now, round) => value(now) / value(measured.before[round] ?? now)));
const best = (name: keyof typeof routers, kind: Kind) =>
  Math.max(...measured[name].map(({ perSecond }) => perSecond[kind]));
const least = (name: keyof typeof routers, kind: Kind) => Math.min(...measured[name].map(({ cpuUs }) => cpuUs[kind]));
const held = (name: keyof typeof routers) => median(measured[name].map(({ streamKiB }) => streamKiB));

const atLeast = (what: string, share: number) => ({
  what,
  wanted: "≥ 0.95 ×",
  measured: `${share.toFixed(3)} ×`,
  met: share >= 0.95,
});
const atMost = (what: string, share: number) => ({
  what,
  wanted: "≤ 1.05 ×",
  measured: `${share.toFixed(3)} ×`,
  met: share <= 1.05,
});
printReport({
  title: "The Express router",
  about: `Over ${connections} connections, the best of ${rounds} rounds by turns with the router of ${baselineCommit} on the same provisioner and Express: a list of 20 services, orders, and ${streams} event streams opened until their first byte. CPU is that of the host's process, its embedded database included; memory a stream is what is left open after garbage was collected. Comparisons are medians of rounds.`,
  columns: ["router", ...kinds.flatMap((kind) => [`${kind} a second`, `CPU a ${kind}`]), "memory a stream"],
  rows: (["before", "now"] as const).map((name) => [
    name,
    ...kinds.flatMap((kind) => [rounded(best(name, kind)), `${rounded(least(name, kind))} µs`]),
    `${rounded(held(name))} KiB`,
  ]),
  targets: [
    ...kinds.map((kind) =>
      atLeast(
        `${kind}: requests a second`,
        compared(({ perSecond }) => perSecond[kind]),
      ),
    ),
    atMost(
      "CPU a stream",
      compared(({ cpuUs }) => cpuUs["stream opening"]),
    ),
    atMost(
      "memory a stream",
      compared(({ streamKiB }) => streamKiB),
    ),
  ],
});

async function measure(router: string): Promise<Measured> {
  const { url, keys } = panel;
  const host = fork(fileURLToPath(new URL("http/host-process.ts", import.meta.url)), {
    env: { ...process.env, ROUTER: router, PANEL: JSON.stringify({ url, keys }) },
  });
  const port = await told<number>(host);
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const list = () => send(port, agent, "GET", "/api/admin/services?limit=20", 200);
  const order = (at: number) => send(port, agent, "POST", "/api/admin/services", 202, orderOf(`o-${at}`));
  await times(warming, list);
  await times(warming, (at) => order(at - warming));
  const timed = async (count: number, action: (at: number) => Promise<unknown>, atOnce = connections) => {
    const before = await use(host);
    const began = performance.now();
    await times(count, action, atOnce);
    const ms = performance.now() - began;
    const after = await use(host);
    return {
      perSecond: (count * 1000) / ms,
      cpuUs: (after.cpuUs - before.cpuUs) / count,
      heldKiB: (after.heldKiB - before.heldKiB) / count,
    };
  };
  const listed = await timed(lists, list);
  const ordered = await timed(commands, order);
  const open: IncomingMessage[] = [];
  const each = new Agent({ maxSockets: Number.POSITIVE_INFINITY });
  const streamed = await timed(streams, async () => {
    open.push(await openStream(port, each));
  });
  for (const response of open) response.destroy();
  agent.destroy();
  host.disconnect();
  await once(host, "exit");
  return {
    perSecond: {
      list: listed.perSecond,
      command: ordered.perSecond,
      "stream opening": streamed.perSecond,
    },
    cpuUs: { list: listed.cpuUs, command: ordered.cpuUs, "stream opening": streamed.cpuUs },
    streamKiB: streamed.heldKiB,
  };
}

/** Does something so many times, as many at once as there are connections. */
async function times(count: number, action: (at: number) => Promise<unknown>, atOnce = connections): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < count) await action(next++);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

async function send(port: number, agent: Agent, method: string, path: string, wanted: number, body?: unknown) {
  const sending = request({ port, path, method, agent, headers: { "content-type": "application/json" } });
  sending.end(body === undefined ? undefined : JSON.stringify(body));
  const [response] = (await once(sending, "response")) as [IncomingMessage];
  response.resume();
  await once(response, "end");
  if (response.statusCode !== wanted) throw new Error(`${method} ${path}: ${response.statusCode}`);
}

/** Answers when the first bytes have come. */
async function openStream(port: number, agent: Agent): Promise<IncomingMessage> {
  const sending = request({ port, path: "/api/admin/events/stream", agent });
  sending.end();
  const [response] = (await once(sending, "response")) as [IncomingMessage];
  response.on("error", () => {});
  await once(response, "data");
  return response;
}

async function use(host: ChildProcess): Promise<HostUse> {
  host.send("use");
  return told<HostUse>(host);
}

async function told<Message>(host: ChildProcess): Promise<Message> {
  const ended = once(host, "exit").then(([code]) => Promise.reject(new Error(`The host ended with ${code}`)));
  const [message] = await Promise.race([once(host, "message"), ended]);
  ended.catch(() => {});
  return message as Message;
}
