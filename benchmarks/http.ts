/** `npm run bench:http`: the Express router as a skin over `@hatchery/http`, beside the router whose routes were Express's own. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { Agent, type IncomingMessage, request } from "node:http";
import { fileURLToPath } from "node:url";
import { createPanelEmulator } from "@hatchery/panel-emulator";
import { baselineCommit, unpackBaseline } from "./http/baseline.ts";
import type { HostUse } from "./http/host-process.ts";
import { printReport } from "./report/report.ts";
import { median, rounded } from "./report/statistics.ts";
import { orderOf } from "./shop/shop.ts";

const rounds = Number(process.env.BENCH_ROUNDS ?? 30);
const connections = 8;
const inARound = { list: 60, command: 20, "stream opening": 60 } as const;

type Kind = keyof typeof inARound;
const kinds = Object.keys(inARound) as Kind[];
const routers = { before: unpackBaseline(), now: "@hatchery/express" };
type Router = keyof typeof routers;

/** What a round took for one request. */
interface Taken {
  readonly ms: number;
  readonly cpuUs: number;
  readonly heldKiB: number;
}

await using panel = await createPanelEmulator({ world: "demo" });
const host = fork(fileURLToPath(new URL("http/host-process.ts", import.meta.url)), {
  env: {
    ...process.env,
    ROUTERS: JSON.stringify(routers),
    PANEL: JSON.stringify({ url: panel.url, keys: panel.keys }),
  },
});
const ended = once(host, "exit").then(([code]) => Promise.reject(new Error(`The host ended with ${code}`)));
const port = await told<number>();
const kept = new Agent({ keepAlive: true, maxSockets: connections });
const each = new Agent({ maxSockets: Number.POSITIVE_INFINITY });
let ordered = 0;
const open: IncomingMessage[] = [];
const actions: Readonly<Record<Kind, (router: Router) => Promise<unknown>>> = {
  list: (router) => send("GET", `/${router}/admin/services?limit=20`, 200),
  command: (router) => send("POST", `/${router}/admin/services`, 202, orderOf(`o-${ordered++}`)),
  "stream opening": async (router) => open.push(await openStream(`/${router}/admin/events/stream`)),
};

const taken: Record<Router, Record<Kind, Taken[]>> = {
  before: { list: [], command: [], "stream opening": [] },
  now: { list: [], command: [], "stream opening": [] },
};
for (let round = -2; round < rounds; round++) {
  // By turns, and by turns first, in one process: what else it and the machine do is shared.
  const turn = round % 2 === 0 ? (["before", "now"] as const) : (["now", "before"] as const);
  for (const kind of kinds) {
    for (const router of turn) {
      const one = await timed(inARound[kind], () => actions[kind](router));
      if (round >= 0) taken[router][kind].push(one);
      for (const response of open.splice(0)) response.destroy();
    }
  }
}
kept.destroy();
ended.catch(() => {});
host.disconnect();

/** The median over the rounds of how now compares with the turn beside it. */
const compared = (kind: Kind, value: (of: Taken) => number) =>
  median(taken.now[kind].map((now, round) => value(now) / value(taken.before[kind][round] ?? now)));
const typical = (router: Router, kind: Kind, value: (of: Taken) => number) => median(taken[router][kind].map(value));
const target = (what: string, wanted: string, share: number, met: boolean) => ({
  what,
  wanted,
  measured: `${share.toFixed(3)} ×`,
  met,
});
const atLeast = (what: string, share: number) => target(what, "≥ 0.95 ×", share, share >= 0.95);
const atMost = (what: string, share: number) => target(what, "≤ 1.05 ×", share, share <= 1.05);
const heldByStream = (router: Router) => typical(router, "stream opening", ({ heldKiB }) => heldKiB);
printReport({
  title: "The Express router",
  about: `Beside the router of ${baselineCommit}, whose routes were Express's own, in one process on the same provisioner, embedded database and Express, over ${connections} connections: a list of 20 services, orders, and event streams until their first byte. ${rounds} rounds by turns, of which the medians are shown; comparisons are medians of what two turns beside each other took. Memory a stream is what is held after garbage was collected.`,
  columns: ["router", ...kinds.flatMap((kind) => [`${kind} a second`, `CPU a ${kind}`]), "memory a stream"],
  rows: (["before", "now"] as const).map((router) => [
    router,
    ...kinds.flatMap((kind) => [
      rounded(1000 / typical(router, kind, ({ ms }) => ms)),
      `${rounded(typical(router, kind, ({ cpuUs }) => cpuUs))} µs`,
    ]),
    `${rounded(heldByStream(router))} KiB`,
  ]),
  targets: [
    ...kinds.map((kind) => atLeast(`${kind}: requests a second`, 1 / compared(kind, ({ ms }) => ms))),
    atMost(
      "CPU a stream",
      compared("stream opening", ({ cpuUs }) => cpuUs),
    ),
    atMost("memory a stream", heldByStream("now") / heldByStream("before")),
  ],
});

async function timed(count: number, action: () => Promise<unknown>): Promise<Taken> {
  const before = await use();
  const began = performance.now();
  await times(count, action);
  const ms = performance.now() - began;
  const after = await use();
  return {
    ms: ms / count,
    cpuUs: (after.cpuUsWhenAsked - before.cpuUs) / count,
    heldKiB: (after.heldKiB - before.heldKiB) / count,
  };
}

/** Does something so many times, as many at once as there are connections. */
async function times(count: number, action: () => Promise<unknown>): Promise<void> {
  let left = count;
  const worker = async () => {
    while (left-- > 0) await action();
  };
  await Promise.all(Array.from({ length: connections }, worker));
}

async function send(method: string, path: string, wanted: number, body?: unknown) {
  const sending = request({ port, path, method, agent: kept, headers: { "content-type": "application/json" } });
  sending.end(body === undefined ? undefined : JSON.stringify(body));
  const [response] = (await once(sending, "response")) as [IncomingMessage];
  response.resume();
  await once(response, "end");
  if (response.statusCode !== wanted) throw new Error(`${method} ${path}: ${response.statusCode}`);
}

/** Answers when the first bytes have come. */
async function openStream(path: string): Promise<IncomingMessage> {
  const sending = request({ port, path, agent: each });
  sending.end();
  const [response] = (await once(sending, "response")) as [IncomingMessage];
  response.on("error", () => {});
  await once(response, "data");
  return response;
}

async function use(): Promise<HostUse> {
  host.send("use");
  return told<HostUse>();
}

/** The next message of the host. @throws Error if it ends instead */
async function told<Message>(): Promise<Message> {
  const [message] = await Promise.race([once(host, "message"), ended]);
  return message as Message;
}
