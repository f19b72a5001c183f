import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Provisioner } from "@hatchery/provisioner";
import type { PanelKind } from "../support/flavours.ts";
import { bringToItsEnd, carryOut, isUnanswered } from "./chaos-host.ts";
import { type ChaosPanel, misbehave, startChaosPanel } from "./chaos-panel.ts";
import { tryAgain } from "./chaos-person.ts";
import { type ChaosPlan, chaosPlan, seededRandom } from "./chaos-plan.ts";
import { carryOutPool, type FilledPool, plansOf, poolPlan } from "./chaos-pool.ts";
import { openChaosShop, productFirstOn } from "./chaos-shop.ts";
import { type ChaosEnd, type ChaosVerdict, endsOf, judgeChaos } from "./judge-chaos.ts";
import { judgePools } from "./judge-pools.ts";

export interface ChaosOptions {
  readonly database: string;
  /** The panels of the shop, one of each kind. Orders take turns in which of them they are for first. */
  readonly panels: readonly PanelKind[];
  readonly orders: number;
  /** Pools besides, each of which is filled by more orders at once than it has room for. */
  readonly pools: number;
  readonly workers: number;
  readonly killEveryMs: number;
  /** Of all requests to the panels, and of theirs to their daemons, from 0 to 1. */
  readonly faults: number;
  readonly seed: number;
  /** Gives up and judges what there is when nothing has come to its end for so long, however long it takes in all. */
  readonly stalledMs: number;
}

/** What a panel was asked, and what there is on it in the end. */
export interface PanelFigures extends ChaosVerdict {
  readonly panel: string;
  /** Services that are or were on it. */
  readonly services: number;
  readonly requests: number;
  /** Requests by status; `none`: no answer. */
  readonly answers: Readonly<Record<string, number>>;
}

export interface ChaosFigures {
  readonly seed: number;
  readonly orders: number;
  readonly commands: number;
  readonly operations: number;
  readonly seconds: number;
  readonly kills: number;
  /** Operations that a person had to try again, or commands given again. */
  readonly persons: number;
  /** Operations that were not at their end when it was judged. */
  readonly open: readonly string[];
  readonly pools: PoolFigures;
  readonly panels: readonly PanelFigures[];
}

interface PoolFigures {
  readonly filled: number;
  readonly taken: number;
  readonly refused: number;
  /** What must be nothing. */
  readonly wrong: readonly string[];
}

const program = fileURLToPath(new URL("./chaos-worker.ts", import.meta.url));

/** Orders, changes and kills, all at once, and judges what came of it. */
export async function runChaos(options: ChaosOptions): Promise<ChaosFigures> {
  const { orders, seed, stalledMs } = options;
  const begunAt = performance.now();
  const random = seededRandom(seed);
  await using opened = new AsyncDisposableStack();
  const panels: ChaosPanel[] = [];
  for (const kind of options.panels) panels.push(opened.use(await startChaosPanel(kind)));
  const shop = opened.use(await openChaosShop(options.database, panels));
  const plans = Array.from({ length: orders }, (_, index) => chaosPlan(index, panels.map(productFirstOn), random));
  for (const panel of panels) await misbehave(panel, options.faults);

  const over = new AbortController();
  const killing = keepKilling(options, over.signal);
  let persons = 0;
  const person = untilOver(over.signal, async () => {
    persons += await tryAgain(shop);
  });
  const pause = () => sleep(random() * 2_000);
  const poolPlans = Array.from({ length: options.pools }, (_, index) => poolPlan(index, panels.map(productFirstOn)));
  let given: readonly number[];
  let filled: readonly FilledPool[];
  try {
    [given, filled] = await Promise.all([
      Promise.all(plans.map((plan) => pause().then(() => carryOut(shop, plan, pause)))),
      Promise.all(poolPlans.map((plan) => pause().then(() => carryOutPool(shop, plan, pause)))),
    ]);
    plans.push(...filled.flatMap(plansOf));
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

  const ends = await endsOf(shop, plans);
  const countIn = (count: (pool: FilledPool) => number) => filled.reduce((sum, pool) => sum + count(pool), 0);
  return {
    seed,
    orders,
    commands:
      orders +
      given.reduce((sum, count) => sum + count, 0) +
      countIn(({ plan, taken, refused }) => 1 + 2 * taken.length + refused + plan.commands.length),
    operations: await countOperations(shop),
    seconds: Math.round((performance.now() - begunAt) / 100) / 10,
    kills,
    persons,
    open: await openOperations(shop),
    pools: {
      filled: filled.length,
      taken: countIn(({ taken }) => taken.length),
      refused: countIn(({ refused }) => refused),
      wrong: await judgePools(shop, panels, filled),
    },
    panels: await Promise.all(panels.map((panel) => figuresOf(panel, panels, ends))),
  };
}

/** An order that was given no place at all is missing where it was for first. */
async function figuresOf(
  panel: ChaosPanel,
  panels: readonly ChaosPanel[],
  ends: readonly ChaosEnd[],
): Promise<PanelFigures> {
  const isKnown = (id: string | null) => panels.some((each) => each.id === id);
  const here = ends.filter((end) =>
    isKnown(end.panel) ? end.panel === panel.id : end.plan.product === productFirstOn(panel),
  );
  const sent = await panel.emulator.control.requests();
  const byStatus = Map.groupBy(sent, ({ status }) => String(status ?? "none"));
  return {
    panel: panel.id,
    services: here.length,
    requests: sent.length,
    answers: Object.fromEntries([...byStatus].map(([status, same]) => [status, same.length])),
    ...(await judgeChaos(panel, here)),
  };
}

async function untilOver(over: AbortSignal, work: () => Promise<void>): Promise<void> {
  while (!over.aborted) {
    await work();
    await sleep(300);
  }
}

async function openOperations(shop: Provisioner): Promise<readonly string[]> {
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
async function settles(shop: Provisioner, stalledMs: number): Promise<boolean> {
  let quiet = 0;
  let before = { open: -1, failed: -1, at: performance.now() };
  while (quiet < 4) {
    await sleep(250);
    const operations = await countsOf(shop);
    if (operations === null) continue;
    const open = operations.waiting + operations.running;
    const isAsBefore = open === before.open && operations.failed === before.failed;
    if (isAsBefore && open > 0 && performance.now() - before.at > stalledMs) return false;
    quiet = open === 0 && isAsBefore ? quiet + 1 : 0;
    if (!isAsBefore) before = { open, failed: operations.failed, at: performance.now() };
  }
  return true;
}

async function countsOf(shop: Provisioner) {
  try {
    return (await shop.health()).operations;
  } catch (error) {
    if (isUnanswered(error)) return null;
    throw error;
  }
}

async function countOperations(shop: Provisioner): Promise<number> {
  let count = 0;
  let cursor: string | null | undefined;
  do {
    const page = await shop.operations.list({ limit: 200, ...(cursor ? { cursor } : {}) });
    count += page.items.length;
    cursor = page.nextCursor;
  } while (cursor);
  return count;
}

async function bringAll(shop: Provisioner, plans: readonly ChaosPlan[]): Promise<number> {
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
