/** `npm run bench:rate-limit`: a flood of orders under the panel's real limit of 240 requests a minute, at real speed. */
import { setImmediate } from "node:timers/promises";
import { startEmulator } from "./emulator/emulator-process.ts";
import { roomyWorld } from "./emulator/roomy-world.ts";
import { printReport } from "./report/report.ts";
import { openShop, orderOf } from "./shop/shop.ts";

const limit = 240;
const minutes = Number(process.env.BENCH_MINUTES ?? 3);
const minuteMs = 60_000;
const orders = limit * (minutes + 1);

await using emulator = await startEmulator("--world", roomyWorld(orders + 1));
// Before the emulator is told anything: opening takes so long that it would close the connection, on which the shop then asks.
await using shop = await openShop("memory:", emulator);
await emulator.control.reset({ limits: { application: limit } });
await emulator.control.install({ delayMs: 0, fail: false });
await shop.start();
const { operation } = await shop.services.create(orderOf("first"));
await shop.operations.finished(operation.id);

// The panel's minute begins with a first request. What came before has one of its own, and only whole ones are counted
// after it: with a part of a fourth, the share could be more than the whole.
const setUp = await startOfMinute();
await until(setUp + minuteMs);
await emulator.control.clearRequests();
for (let at = 0; at < orders; at++) {
  await shop.services.create(orderOf(`flood-${at}`));
  // Orders come from outside: between two of them, a host gets to its sockets.
  await setImmediate();
}
const began = await startOfMinute();
const ends = began + minutes * minuteMs;
await until(ends);
const requests = (await emulator.control.requests({ api: "application" })).filter(({ at }) => Date.parse(at) < ends);
const refused = requests.filter(({ status }) => status === 429).length;
const made = requests.filter((each) => each.method === "POST" && each.path.endsWith("/servers") && each.status === 201);
const others = requests.length - refused - made.length;
const allowed = limit * minutes;
const share = (requests.length - refused) / allowed;
const shareOfCreates = made.length / allowed;

printReport({
  title: "Under the panel's limit",
  about: `${orders} orders given at once, the panel allows ${limit} requests a minute, ${minutes} min at real speed. The other requests look how installations are going.`,
  columns: [
    "allowed",
    "sent",
    "servers made",
    "other requests",
    "answers of 429",
    "share of the limit used",
    "share that makes servers",
  ],
  rows: [[allowed, requests.length, made.length, others, refused, percent(share), percent(shareOfCreates)]],
  targets: [
    { what: "share of the limit that is used", wanted: "≥ 95 %", measured: percent(share), met: share >= 0.95 },
    { what: "answers of 429", wanted: "0", measured: String(refused), met: refused === 0 },
  ],
});

/** When the first request in the log was, in ms since 1970. */
async function startOfMinute(): Promise<number> {
  const [first] = await emulator.control.requests({ api: "application" });
  if (first === undefined) throw new Error("Nobody has asked the panel for anything");
  return Date.parse(first.at);
}

async function until(time: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, time - Date.now()));
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
