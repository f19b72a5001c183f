import { isProvisionerError, type Provisioner } from "@hatchery/provisioner";
import { give, untilAccepted } from "./chaos-host.ts";
import type { ChaosCommand, ChaosPlan } from "./chaos-plan.ts";

/** How many servers a pool has room for, and how many are ordered in it at once. */
export const poolRoom = { servers: 4, asked: 9 } as const;

/** A pool of the size that a server is sold with: there is room for all of them, and for two steps more of memory. */
export const chaosPoolProduct = {
  id: "chaos-pool",
  name: "Chaos pool",
  kind: "pool",
  lifecycle: { atExpiry: "suspend" },
} as const;

/** What is done with a pool after more was ordered in it than it has room for, and where that leads it and its servers. */
export interface PoolPlan {
  readonly pool: string;
  readonly customer: string;
  /** Of whose servers it is filled. */
  readonly product: string;
  readonly commands: readonly ChaosCommand[];
  readonly ends: ChaosPlan["ends"];
}

/** A pool that was filled: what was taken, and how many orders were refused. */
export interface FilledPool {
  readonly plan: PoolPlan;
  readonly taken: readonly string[];
  readonly refused: number;
}

const courses: readonly Pick<PoolPlan, "commands" | "ends">[] = [
  { commands: [], ends: "active" },
  { commands: ["suspend", "unsuspend"], ends: "active" },
  { commands: ["expire", "renew"], ends: "active" },
  { commands: ["suspend"], ends: "suspended" },
  { commands: ["expire"], ends: "suspended" },
  { commands: ["terminate"], ends: "terminated" },
];

/** Pools take every course in turn. */
export function poolPlan(index: number, products: readonly string[]): PoolPlan {
  const course = courses[index % courses.length] ?? { commands: [], ends: "active" };
  const product = products[index % products.length] ?? "";
  return { pool: `pool-${index}`, customer: `pool-customer-${index}`, product, ...course };
}

/** Orders more servers than there is room for, all at once, makes them larger, and gives the pool its commands. Answers what was taken. */
export async function carryOutPool(shop: Provisioner, plan: PoolPlan, pause: () => Promise<void>): Promise<FilledPool> {
  const { pool, customer, product, commands, ends } = plan;
  const order = {
    id: pool,
    product: chaosPoolProduct.id,
    customer: { id: customer, email: `${customer}@example.test` },
  };
  await untilAccepted(() => shop.services.create(order), pause);
  const asked = Array.from({ length: poolRoom.asked }, (_, at) => `${pool}.${at}`);
  const given = await Promise.all(
    asked.map((id) => unlessFull(untilAccepted(() => shop.services.create({ id, product, pool }), pause))),
  );
  const taken = asked.filter((_, at) => given[at]);
  for (const id of taken) {
    const larger = { options: { ram: 1 } };
    await unlessFull(untilAccepted(() => shop.services.changeOptions(id, larger), pause));
  }
  // What was never made cannot be made in a pool that is suspended for good.
  while (ends === "suspended" && !(await areActive(shop, taken))) await pause();
  for (const command of commands) {
    await pause();
    await untilAccepted(() => give(shop, pool, command), pause);
  }
  return { plan, taken, refused: asked.length - taken.length };
}

/** What is to become of a pool and of each server that was taken, as plans of services. */
export function plansOf({
  plan: { pool, customer, product, commands, ends },
  taken,
}: FilledPool): readonly ChaosPlan[] {
  return [
    { service: pool, customer, product: chaosPoolProduct.id, commands, ends },
    ...taken.map((service) => ({ service, customer, product, commands: [], ends })),
  ];
}

/** Whether it was taken; false: the pool has not room for it. */
async function unlessFull(command: Promise<unknown>): Promise<boolean> {
  try {
    await command;
    return true;
  } catch (error) {
    if (isProvisionerError(error) && error.code === "pool_budget_exceeded") return false;
    throw error;
  }
}

async function areActive(shop: Provisioner, services: readonly string[]): Promise<boolean> {
  const states = await Promise.all(services.map(async (id) => (await shop.services.get(id)).state));
  return states.every((state) => state === "active");
}
