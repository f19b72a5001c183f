import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { PanelEmulator } from "@hatchery/panel-emulator";
import type { PanelKind } from "../support/flavours.ts";
import { openShop } from "../support/shop.ts";
import { bringToItsEnd, carryOut } from "./chaos-host.ts";
import { tryAgain } from "./chaos-person.ts";
import { type ChaosPlan, chaosPlan, seededRandom } from "./chaos-plan.ts";
import { chaosWorld } from "./chaos-world.ts";
import { type ChaosVerdict, judgeChaos } from "./judge-chaos.ts";

export interface ChaosOptions {
  readonly database: string;
  readonly panel: PanelKind;
  readonly orders: number;
  readonly workers: number;
  readonly killEveryMs: number;
  /** Of all requests, from 0 to 1. */
  readonly faults: number;
  readonly seed: number;
  /** Gives up and judges what there is when nothing has come to its end for so long, however long it takes in all. */
  readonly stalledMs: number;
}

export interface ChaosFigures extends ChaosVerdict {
  readonly seed: number;
  readonly orders: number;
  readonly commands: number;
  readonly operations: number;
  readonly seconds: number;
  readonly kills: number;
  readonly requests: number;
  /** Requests by status; `none`: no answer. */
  readonly answers: Readonly<Record<string, number>>;
  /** Operations that a person had to try again, or commands given again. */
  readonly persons: number;
  /** Operations that were not at their end when it was judged. */
  readonly open: readonly string[];
}

const modes = ["drop-before", "drop-after", "delay", "status", "rate-limited", "html", "redirect", "truncate"] as const;
const program = fileURLToPath(new URL("./chaos-worker.ts", import.meta.url));

/** Orders, changes and kills, all at once, and judges what came of it. */
export async function runChaos(options: ChaosOptions): Promise<ChaosFigures> {
  const { orders, seed, stalledMs } = options;
  const begunAt = performance.now();
  const random = seededRandom(seed);
  const plans = Array.from({ length: orders }, (_, index) => chaosPlan(index, random));
  await using panel = await options.panel.start(0, chaosWorld());
  const before = new Set((await panel.control.dump()).servers.map(({ id }) => id));
  await using shop = await openShop(options.database, panel);
  await shop.panels.catalogue("eu", { refresh: true });
  await misbehave(panel, options.faults);

  const over = new AbortController();
  const killing = keepKilling(options, over.signal);
  let persons = 0;
  const person = untilOver(over.signal, async () => {
    persons += await tryAgain(shop);
  });
  const pause = () => sleep(random() * 2_000);
  let given: readonly number[];
  try {
    given = await Promise.all(plans.map((plan) => pause().then(() => carryOut(shop, plan, pause))));
    while (await settles(shop, stalledMs)) {
      const brought = await bringAll(shop, plans);
      persons += brought;
      if (brought === 0) break;
    }
  } finally {
    over.abort();
    await Promise.allSettled([killing, person]);
  }
  const kills = await killing;
  await person;

  const sent = await panel.control.requests();
  const answers = Object.fromEntries(
    [...Map.groupBy(sent, ({ status }) => String(status ?? "none"))].map(([status, same]) => [status, same.length]),
  );
  return {
    seed,
    orders,
    commands: orders + given.reduce((sum, count) => sum + count, 0),
    operations: await countOperations(shop),
    seconds: Math.round((performance.now() - begunAt) / 100) / 10,
    kills,
    requests: sent.length,
    answers,
    persons,
    open: await openOperations(shop),
    ...(await judgeChaos(shop, panel, plans, before)),
  };
}

async function untilOver(over: AbortSignal, work: () => Promise<void>): Promise<void> {
  while (!over.aborted) {
    await work();
    await sleep(300);
  }
}

async function misbehave(panel: PanelEmulator, share: number): Promise<void> {
  for (const mode of modes) {
    await panel.control.api.fault({ mode, probability: share / modes.length, ms: 500, retryAfter: 1 });
  }
}

type Shop = Awaited<ReturnType<typeof openShop>>;

async function openOperations(shop: Shop): Promise<readonly string[]> {
  const open = [];
  for (const status of ["waiting", "running"] as const) {
    const { items } = await shop.operations.list({ status, limit: 100 });
    for (const { kind, serviceId, waitsFor, attempts, nextTryAt, failure, steps } of items) {
      const step = steps.at(-1)?.step;
      open.push([kind, serviceId, status, waitsFor, attempts, nextTryAt?.toISOString(), failure?.code, step].join(" "));
    }
  }
  return open;
}

/** Waits until nothing is open and nothing new was given up; false when that does not come, because nothing ends any more. */
async function settles(shop: Shop, stalledMs: number): Promise<boolean> {
  let quiet = 0;
  let before = { open: -1, failed: -1, at: performance.now() };
  while (quiet < 4) {
    await sleep(250);
    const { operations } = await shop.health();
    const open = operations.waiting + operations.running;
    const isAsBefore = open === before.open && operations.failed === before.failed;
    if (isAsBefore && open > 0 && performance.now() - before.at > stalledMs) return false;
    quiet = open === 0 && isAsBefore ? quiet + 1 : 0;
    if (!isAsBefore) before = { open, failed: operations.failed, at: performance.now() };
  }
  return true;
}

async function countOperations(shop: Shop): Promise<number> {
  let count = 0;
  let cursor: string | null | undefined;
  do {
    const page = await shop.operations.list({ limit: 200, ...(cursor ? { cursor } : {}) });
    count += page.items.length;
    cursor = page.nextCursor;
  } while (cursor);
  return count;
}

async function bringAll(shop: Shop, plans: readonly ChaosPlan[]): Promise<number> {
  let brought = 0;
  for (const plan of plans) if (await bringToItsEnd(shop, plan)) brought += 1;
  return brought;
}

/** Keeps so many workers, and kills one after the other. Answers how many it killed. */
async function keepKilling({ database, workers, killEveryMs }: ChaosOptions, over: AbortSignal): Promise<number> {
  const begin = () => fork(program, [database]);
  const alive: ChildProcess[] = Array.from({ length: workers }, begin);
  await Promise.all(alive.map((child) => once(child, "message")));
  let kills = 0;
  while (!over.aborted) {
    await sleep(killEveryMs, undefined, { signal: over }).catch(() => {});
    if (over.aborted) break;
    const victim = alive.shift();
    victim?.kill("SIGKILL");
    kills += 1;
    const fresh = begin();
    alive.push(fresh);
    // However slow the machine: every worker has worked before it dies.
    await once(fresh, "message");
  }
  await Promise.all(
    alive.map(async (child) => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exit = once(child, "exit");
      child.kill("SIGKILL");
      await exit;
    }),
  );
  return kills;
}
