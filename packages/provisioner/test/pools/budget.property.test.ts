import { isProvisionerError } from "@hatchery/provisioner";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eachEngine } from "../support/databases.ts";
import { type EngineWorld, engineWorld } from "../support/engine-world.ts";
import { allServers } from "../support/panel-state.ts";
import { pieces, roomForSeven } from "../support/pool-products.ts";
import { externalIdOf } from "../support/shop.ts";

const budget = roomForSeven.pool.budget.memory;
const sizeOf = (ram: number) => pieces.limits.memory + ram * 128;

type Command =
  | { readonly do: "create"; readonly ram: number }
  | { readonly do: "resize"; readonly which: number; readonly ram: number }
  | { readonly do: "terminate" | "suspend" | "unsuspend"; readonly which: number }
  /** Waits until everything is done. */
  | { readonly do: "settle" };

const ram = fc.integer({ min: 0, max: 6 });
const which = fc.nat({ max: 9 });
const commands: fc.Arbitrary<Command> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant("create" as const), ram }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("resize" as const), which, ram }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom("terminate" as const, "suspend" as const, "unsuspend" as const),
      which,
    }),
  },
  { weight: 1, arbitrary: fc.constant({ do: "settle" as const }) },
);

/** What a server takes at least and at most, as far as can be known from outside while operations are under way. */
interface Taken {
  least: number;
  most: number;
}

describe.each(eachEngine)("whatever is done with the servers of a pool, on $name,", (kind) => {
  it("together they never have more than it, what fits is never refused, and what is deleted is free once", async () => {
    await using world = await engineWorld(kind);
    await world.shop.products.put(pieces);
    await world.shop.products.put(roomForSeven);
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(commands, { minLength: 6, maxLength: 16 }), async (sequence) => {
        runs += 1;
        await play(world, `pool-${runs}`, sequence);
      }),
      { numRuns: 8 },
    );
  });
});

async function play({ shop, panel }: EngineWorld, pool: string, sequence: readonly Command[]): Promise<void> {
  const servers = new Map<string, Taken>();
  const open: string[] = [];
  const sum = (bound: keyof Taken, but?: string) =>
    [...servers].reduce((total, [id, taken]) => (id === but ? total : total + taken[bound]), 0);
  const settle = async () => {
    for (const id of open.splice(0)) await shop.operations.finished(id);
    for (const taken of servers.values()) taken.most = taken.least;
  };
  /** Gives a command that asks for so much besides what others have. */
  const ask = async (id: string, asked: number, give: () => Promise<{ operation: { id: string } }>) => {
    try {
      open.push((await give()).operation.id);
      expect(sum("least", id) + asked).toBeLessThanOrEqual(budget);
      return true;
    } catch (error) {
      if (!isProvisionerError(error)) throw error;
      if (error.code !== "pool_budget_exceeded") return false;
      expect(sum("most", id) + Math.max(asked, servers.get(id)?.most ?? 0)).toBeGreaterThan(budget);
      return false;
    }
  };

  await shop.services.create({
    id: pool,
    product: "room-for-seven",
    customer: { id: "ann", email: "ann@example.test" },
  });
  for (const [at, command] of sequence.entries()) {
    const id = "which" in command ? ([...servers.keys()][command.which] ?? null) : `${pool}-${at}`;
    if (id === null) continue;
    switch (command.do) {
      case "settle":
        await settle();
        break;
      case "create": {
        const size = sizeOf(command.ram);
        const order = { id, product: "pieces", pool, options: { ram: command.ram } };
        if (await ask(id, size, () => shop.services.create(order))) servers.set(id, { least: size, most: size });
        break;
      }
      case "resize": {
        const size = sizeOf(command.ram);
        const taken = servers.get(id);
        const options = { options: { ram: command.ram } };
        if ((await ask(id, size, () => shop.services.changeOptions(id, options))) && taken !== undefined)
          servers.set(id, { least: size, most: Math.max(taken.most, size) });
        break;
      }
      default: {
        const given = await ask(id, 0, () => shop.services[command.do](id));
        if (given && command.do === "terminate") servers.set(id, { least: 0, most: servers.get(id)?.most ?? 0 });
      }
    }
    const { used, budget: sold } = (await shop.services.get(pool)).pool ?? {};
    expect(used?.memory).toBeLessThanOrEqual(sold?.memory ?? 0);
    expect(await memoryOnPanel()).toBeLessThanOrEqual(budget);
  }
  await settle();
  const { pool: usage } = await shop.services.get(pool);
  const living = [...servers.values()].filter(({ least }) => least > 0);
  expect(usage).toMatchObject({
    used: { servers: living.length, memory: sum("least") },
    free: { memory: budget - sum("least") },
  });
  expect(await memoryOnPanel()).toBe(sum("least"));
  await shop.operations.finished((await shop.services.terminate(pool)).operation.id);
  expect((await shop.services.get(pool)).pool).toMatchObject({
    used: { servers: 0, memory: 0 },
    free: { memory: budget },
  });
  expect(await memoryOnPanel()).toBe(0);

  async function memoryOnPanel(): Promise<number> {
    const ours = new Set([...servers.keys()].map(externalIdOf));
    const there = (await allServers(panel)).filter(({ external_id }) => ours.has(external_id ?? ""));
    return there.reduce((total, { limits }) => total + Number(limits.memory), 0);
  }
}
