/** `npm run bench:throughput`: orders a second with instant installation, the delay of an idle worker, CPU per operation. */
import { fork } from "node:child_process";
import { subscribe } from "node:diagnostics_channel";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Provisioner } from "@hatchery/provisioner";
import { postgresDatabases, type TestDatabase } from "../packages/provisioner/test/support/databases.ts";
import { startEmulator } from "./emulator/emulator-process.ts";
import { roomyWorld } from "./emulator/roomy-world.ts";
import { printReport } from "./report/report.ts";
import { median, quantile } from "./report/statistics.ts";
import { openShop, orderOf, worker } from "./shop/shop.ts";

const orders = Number(process.env.BENCH_ORDERS ?? 600);
const rounds = 3;
/** When this process last began a request to the panel. */
let sentAt = 0;
subscribe("http.client.request.start", () => {
  sentAt = performance.now();
});
/** So many orders come first: afterwards the allocations of every node are known. */
const warmingOrders = 20;
const idleCommands = 60;
const program = fileURLToPath(new URL("./shop/worker-process.ts", import.meta.url));

interface Row {
  readonly where: string;
  readonly ordersPerSecond: number;
  readonly cpuMs: number;
  /** From a command to its first request, in ms; null where another worker may take it. */
  readonly idle: { readonly p50: number; readonly p95: number } | null;
}

const rows: Row[] = [];
const memory: TestDatabase = { url: "memory:", drop: async () => {} };
rows.push(await measure("PGlite", memory, 0));
for (const kind of postgresDatabases) {
  rows.push(await measure("PostgreSQL", await kind.make(), 0));
  rows.push(await measure("PostgreSQL, two workers", await kind.make(), 1));
}

const target = (where: string, wanted: number) => {
  const row = rows.find((each) => each.where === where);
  if (row === undefined) return [];
  const { ordersPerSecond, idle } = row;
  return [
    {
      what: `orders a second on ${where}`,
      wanted: `≥ ${wanted}`,
      measured: ordersPerSecond.toFixed(0),
      met: ordersPerSecond >= wanted,
    },
    ...(idle === null
      ? []
      : [
          {
            what: `idle command to panel request, p95, on ${where}`,
            wanted: "≤ 50 ms",
            measured: `${idle.p95.toFixed(1)} ms`,
            met: idle.p95 <= 50,
          },
        ]),
  ];
};
printReport({
  title: "Throughput",
  about: `${orders} orders of a known customer at once until every service is active; installations take no time, the panel has no limit. Medians of ${rounds} rounds. CPU is that of the first worker's process, the commands included.`,
  columns: ["where", "orders/s", "CPU per order", "idle delay p50", "idle delay p95"],
  rows: rows.map((row) => [
    row.where,
    row.ordersPerSecond.toFixed(0),
    `${row.cpuMs.toFixed(1)} ms`,
    row.idle === null ? "–" : `${row.idle.p50.toFixed(1)} ms`,
    row.idle === null ? "–" : `${row.idle.p95.toFixed(1)} ms`,
  ]),
  targets: [...target("PostgreSQL", 150), ...target("PGlite", 60)],
});

/** Gives orders at once, and waits until every service is active. */
async function orderAll(shop: Provisioner, name: string, count: number): Promise<void> {
  const given = await Promise.all(
    Array.from({ length: count }, (_, at) => shop.services.create(orderOf(`${name}-${at}`))),
  );
  await Promise.all(given.map(({ operation }) => shop.operations.finished(operation.id)));
}

async function measure(where: string, database: TestDatabase, moreWorkers: number): Promise<Row> {
  await using emulator = await startEmulator("--world", roomyWorld(rounds * orders + warmingOrders));
  await emulator.control.reset({ limits: { application: 1_000_000 } });
  await emulator.control.install({ delayMs: 0, fail: false });
  const shop = await openShop(database.url, emulator, { worker });
  const others = Array.from({ length: moreWorkers }, () =>
    fork(program, [database.url], { execArgv: ["--conditions=@hatchery/source"] }),
  );
  try {
    await Promise.all(others.map((child) => once(child, "message")));
    await shop.start();
    await orderAll(shop, "warming", warmingOrders);

    const speeds: number[] = [];
    const cpuMs: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const begun = performance.now();
      const cpu = process.cpuUsage();
      await orderAll(shop, `order-${round}`, orders);
      speeds.push((orders / (performance.now() - begun)) * 1000);
      const { user, system } = process.cpuUsage(cpu);
      cpuMs.push((user + system) / 1000 / orders);
    }

    const delays: number[] = [];
    for (let at = 0; moreWorkers === 0 && at < idleCommands; at += 1) {
      const asked = performance.now();
      const { operation } = await shop.services[at % 2 === 0 ? "suspend" : "unsuspend"]("warming-0");
      await shop.operations.finished(operation.id);
      delays.push(sentAt - asked);
    }
    return {
      where,
      ordersPerSecond: median(speeds),
      cpuMs: median(cpuMs),
      idle: delays.length === 0 ? null : { p50: quantile(delays, 0.5), p95: quantile(delays, 0.95) },
    };
  } finally {
    for (const child of others) {
      const gone = once(child, "exit");
      child.disconnect();
      await gone;
    }
    await shop.stop();
    await database.drop();
  }
}
