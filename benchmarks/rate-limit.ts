/** `npm run bench:rate-limit`: a flood of orders under the panel's real limit of 240 requests a minute, at real speed. */
import { startEmulator } from "./emulator/emulator-process.ts";
import { roomyWorld } from "./emulator/roomy-world.ts";
import { printReport } from "./report/report.ts";
import { openShop, orderOf } from "./shop/shop.ts";

const limit = 240;
const minutes = Number(process.env.BENCH_MINUTES ?? 3);
const minuteMs = 60_000;
const orders = limit * (minutes + 1);

await using emulator = await startEmulator("--world", roomyWorld(orders + 1));
await emulator.control.reset({ limits: { application: limit } });
await emulator.control.install({ delayMs: 0, fail: false });
await using shop = await openShop("memory:", emulator);
await shop.start();
const { operation } = await shop.services.create(orderOf("first"));
await shop.operations.finished(operation.id);

await emulator.control.clearRequests();
const began = Date.now();
for (let at = 0; at < orders; at++) await shop.services.create(orderOf(`flood-${at}`));
await new Promise((resolve) => setTimeout(resolve, began + minutes * minuteMs - Date.now()));
const requests = await emulator.control.requests();
const api = requests.filter(({ path }) => path.startsWith("/api/application"));
const refused = api.filter(({ status }) => status === 429).length;
const made = api.filter(({ method, path, status }) => method === "POST" && path.endsWith("/servers") && status === 201);
const share = (api.length - refused) / (limit * minutes);
const shareOfCreates = made.length / (limit * minutes);

printReport({
  title: "Under the panel's limit",
  about: `${orders} orders given at once, the panel allows ${limit} requests a minute, ${minutes} minutes at real speed.`,
  columns: ["requests", "servers made", "other requests", "answers of 429", "share of the limit used"],
  rows: [[api.length, made.length, api.length - refused - made.length, refused, percent(share)]],
  targets: [
    { what: "share of the limit", wanted: "≥ 95 %", measured: percent(share), met: share >= 0.95 },
    { what: "share used by creates", wanted: "shown", measured: percent(shareOfCreates), met: true },
    { what: "answers of 429", wanted: "0", measured: String(refused), met: refused === 0 },
  ],
});

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
