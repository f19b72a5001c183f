/** `npm run bench:throughput`: orders a second with instant installation, the delay of an idle worker, CPU per operation. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { postgresDatabases, type TestDatabase } from "../packages/provisioner/test/support/databases.ts";
import { startEmulator } from "./emulator/emulator-process.ts";
import { roomyWorld } from "./emulator/roomy-world.ts";
import { printReport } from "./report/report.ts";
import { openShop, orderOf } from "./shop/shop.ts";

const orders = Number(process.env.BENCH_ORDERS ?? 600);
const idleCommands = 60;
const worker = { concurrency: 32, concurrencyPerPanel: 32, installationPollMs: { shortest: 20, longest: 200 } };
const program = fileURLToPath(new URL("./shop/worker-process.ts", import.meta.url));

interface Row {
  readonly where: string;
  readonly ordersPerSecond: number;
  readonly cpuMs: number;
  readonly idleP50: number;
  readonly idleP95: number;
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
  const { ordersPerSecond, idleP95 } = row;
  return [
    {
      what: `orders a second on ${where}`,
      wanted: `≥ ${wanted}`,
      measured: ordersPerSecond.toFixed(0),
      met: ordersPerSecond >= wanted,
    },
    {
      what: `idle command to panel request, p95, on ${where}`,
      wanted: "≤ 50 ms",
      measured: `${idleP95.toFixed(1)} ms`,
      met: idleP95 <= 50,
    },
  ];
};
printReport({
  title: "Throughput",
  about: `${orders} orders of known customers until every service is active; installations take no time, the panel has no limit. CPU is that of the first worker's process, the commands included.`,
  columns: ["where", "orders/s", "CPU per order", "idle delay p50", "idle delay p95"],
  rows: rows.map((row) => [
    row.where,
    row.ordersPerSecond.toFixed(0),
    `${row.cpuMs.toFixed(1)} ms`,
    `${row.idleP50.toFixed(1)} ms`,
    `${row.idleP95.toFixed(1)} ms`,
  ]),
  targets: [...target("PostgreSQL", 150), ...target("PGlite", 60)],
});

async function measure(where: string, database: TestDatabase, moreWorkers: number): Promise<Row> {
  await using emulator = await startEmulator("--world", roomyWorld(orders + 10));
  await emulator.control.reset({ limits: { application: 1_000_000 } });
  await emulator.control.install({ delayMs: 0, fail: false });
  let sentAt = 0;
  const panelFetch: typeof fetch = (...given) => {
    sentAt = performance.now();
    return fetch(...given);
  };
  const shop = await openShop(database.url, emulator, { worker, panelFetch });
  const others = Array.from({ length: moreWorkers }, () =>
    fork(program, [database.url], { execArgv: ["--conditions=@hatchery/source"] }),
  );
  try {
    await Promise.all(others.map((child) => once(child, "message")));
    await shop.start();
    await shop.operations.finished((await shop.services.create(orderOf("first"))).operation.id);

    const begun = performance.now();
    const cpu = process.cpuUsage();
    const given = await Promise.all(
      Array.from({ length: orders }, (_, at) => shop.services.create(orderOf(`order-${at}`))),
    );
    await Promise.all(given.map(({ operation }) => shop.operations.finished(operation.id)));
    const seconds = (performance.now() - begun) / 1000;
    const { user, system } = process.cpuUsage(cpu);

    const delays: number[] = [];
    for (let at = 0; moreWorkers === 0 && at < idleCommands; at += 1) {
      const asked = performance.now();
      const { operation } = await shop.services[at % 2 === 0 ? "suspend" : "unsuspend"]("first");
      await shop.operations.finished(operation.id);
      delays.push(sentAt - asked);
    }
    delays.sort((one, other) => one - other);
    const part = (share: number) => delays[Math.floor(delays.length * share)] ?? Number.NaN;
    return {
      where,
      ordersPerSecond: orders / seconds,
      cpuMs: (user + system) / 1000 / orders,
      idleP50: part(0.5),
      idleP95: part(0.95),
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
