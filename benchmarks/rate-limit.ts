/** `npm run bench:rate-limit`: a flood of orders under the panel's real limit of 240 requests a minute, at real speed. */
import { setImmediate } from "node:timers/promises";
import { type EmulatorProcess, startEmulator } from "./emulator/emulator-process.ts";
import { roomyWorld } from "./emulator/roomy-world.ts";
import { printReport } from "./report/report.ts";
import { openShop, orderOf } from "./shop/shop.ts";

const limit = 240;
const minutes = Number(process.env.BENCH_MINUTES ?? 3);
const minuteMs = 60_000;
const orders = limit * (minutes + 1);
const allowed = limit * minutes;

/** How many requests the panel answers at the same time; null: as many as there are. */
const panels = [null, 4, 8];
/** How long a daemon takes within a creation before it asks the panel back. */
const daemonMs = 300;

const measured = [];
for (const workers of panels) measured.push(await flood(workers));
const [free] = measured;

printReport({
  title: "Under the panel's limit",
  about: `${orders} orders given at once, the panel allows ${limit} requests a minute, ${minutes} min at real speed. The other requests look how installations are going. With few workers a creation keeps one for ${daemonMs} ms until its daemon asks the panel back, which takes another one: as many creations at once as there are workers end in 504 together, after 15 s.`,
  columns: [
    "the panel's workers",
    "allowed",
    "sent",
    "servers made",
    "other requests",
    "answers of 429",
    "answers of 504",
    "share of the limit used",
    "share that makes servers",
  ],
  rows: measured.map(({ workers, sent, made, others, refused, timedOut, share, shareOfCreates }) => [
    workers ?? "enough",
    allowed,
    sent,
    made,
    others,
    refused,
    timedOut,
    percent(share),
    percent(shareOfCreates),
  ]),
  targets: [
    {
      what: "share of the limit that is used",
      wanted: "≥ 95 %",
      measured: percent(free?.share ?? 0),
      met: (free?.share ?? 0) >= 0.95,
    },
    ...measured.map(({ workers, refused }) => ({
      what: workers === null ? "answers of 429" : `answers of 429, ${workers} workers`,
      wanted: "0",
      measured: String(refused),
      met: refused === 0,
    })),
    ...measured.flatMap(({ workers, timedOut, share }) =>
      workers === null
        ? []
        : [
            {
              what: `share of the limit that is used, ${workers} workers`,
              wanted: "≥ 90 %",
              measured: percent(share),
              met: share >= 0.9,
            },
            {
              what: `answers of 504, ${workers} workers`,
              wanted: `≤ ${workers}`,
              measured: String(timedOut),
              met: timedOut <= workers,
            },
          ],
    ),
  ],
});

/** Floods a panel with orders, and counts what it was asked for in whole minutes. */
async function flood(workers: number | null) {
  await using emulator = await startEmulator("--world", roomyWorld(orders + 1));
  // Before the emulator is told anything: opening takes so long that it would close the connection, on which the shop then asks.
  await using shop = await openShop("memory:", emulator);
  await emulator.control.reset({ limits: { application: limit } });
  await emulator.control.install({ delayMs: 0, fail: false });
  await emulator.control.workers(workers);
  if (workers !== null) await emulator.control.daemon({ mode: "delay", ms: daemonMs, match: "^POST /api/servers$" });
  await shop.start();
  const { operation } = await shop.services.create(orderOf("first"));
  await shop.operations.finished(operation.id);

  // The panel's minute begins with a first request. What came before has one of its own, and only whole ones are counted
  // after it: with a part of a fourth, the share could be more than the whole.
  const setUp = await startOfMinute(emulator);
  await until(setUp + minuteMs);
  await emulator.control.clearRequests();
  for (let at = 0; at < orders; at++) {
    await shop.services.create(orderOf(`flood-${at}`));
    // Orders come from outside: between two of them, a host gets to its sockets.
    await setImmediate();
  }
  const ends = (await startOfMinute(emulator)) + minutes * minuteMs;
  await until(ends);
  const requests = (await emulator.control.requests({ api: "application" })).filter(({ at }) => Date.parse(at) < ends);
  const refused = requests.filter(({ status }) => status === 429).length;
  const isCreation = ({ method, path }: (typeof requests)[number]) => method === "POST" && path.endsWith("/servers");
  const made = requests.filter((each) => isCreation(each) && each.status === 201).length;
  const timedOut = requests.filter(({ status }) => status === 504).length;
  return {
    workers,
    sent: requests.length,
    made,
    refused,
    timedOut,
    others: requests.length - refused - made - timedOut,
    share: (requests.length - refused) / allowed,
    shareOfCreates: made / allowed,
  };
}

/** When the first request in the log was, in ms since 1970. */
async function startOfMinute(emulator: EmulatorProcess): Promise<number> {
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
