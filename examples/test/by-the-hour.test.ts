import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anyDatabase } from "../../packages/provisioner/test/support/databases.ts";
import { type EngineWorld, engineWorld } from "../../packages/provisioner/test/support/engine-world.ts";
import { createMovableTime } from "../../packages/provisioner/test/support/movable-time.ts";
import { blockWorld } from "../../packages/provisioner/test/support/shop.ts";
import { chargeByTheHour } from "../charge-by-the-hour.ts";
import { HourlyBooks } from "../hourly-books.ts";

const hour = 3_600_000;
const price = 6;

describe("a host that charges by the hour", () => {
  const directory = mkdtempSync(join(tmpdir(), "hatchery-books-"));
  const time = createMovableTime(new Date("2026-03-01T10:30:00Z"));
  let world: EngineWorld;
  let books: HourlyBooks;

  beforeAll(async () => {
    world = await engineWorld(anyDatabase, { time });
    await world.shop.products.put({ ...blockWorld, id: "hourly", meter: {} });
    books = new HourlyBooks(join(directory, "books.sqlite"));
  }, 120_000);
  afterAll(async () => {
    books?.close();
    await world?.[Symbol.asyncDispose]();
    rmSync(directory, { recursive: true, force: true });
  });

  /** The host dies in the middle of charging, and another process of it begins anew with what is stored. */
  async function charge(): Promise<void> {
    const dying = new Proxy(books, {
      get(target, name) {
        if (name === "charge") throw new Error("killed");
        const value = Reflect.get(target, name);
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
    await chargeByTheHour(world.shop, dying, () => price).catch(() => {});
    books.close();
    books = new HourlyBooks(join(directory, "books.sqlite"));
    await chargeByTheHour(world.shop, books, () => price);
  }

  /** Charges until everything is as the balances want it. */
  const becomes = (service: string, state: string) =>
    expect
      .poll(
        async () => {
          await charge();
          return (await world.shop.services.get(service)).state;
        },
        { timeout: 30_000 },
      )
      .toBe(state);

  it("stops servers when nothing is left, starts them when somebody pays, gives back at the end, and its ledger balances", async () => {
    const { shop } = world;
    expect(books.setAside("ada-1", "ada", price)).toBe(false);
    books.payIn("first", "ada", 20);
    books.payIn("first", "ada", 20);
    expect(books.setAside("ada-1", "ada", price)).toBe(true);
    expect(books.balance("ada")).toBe(14);
    await world.ordered("ada-1", { product: "hourly", customer: { id: "ada", email: "ada@example.test" } });

    await time.advance(hour);
    await charge();
    expect((await shop.services.get("ada-1")).state).toBe("active");
    await time.advance(2 * hour);
    await becomes("ada-1", "suspended");
    // Two hours and a half cost 15 cents, and 14 were there: the hour that was set aside covers the rest.
    expect(books.balance("ada")).toBeGreaterThan(-price);
    expect(books.balance("ada")).toBeLessThanOrEqual(0);

    await time.advance(5 * hour);
    const stopped = books.balance("ada");
    books.payIn("second", "ada", 30);
    await becomes("ada-1", "active");
    expect(books.balance("ada") - stopped - 30).toBeGreaterThan(-price);

    await time.advance(0.25 * hour);
    await shop.operations.finished((await shop.services.terminate("ada-1")).operation.id);
    await expect.poll(() => shop.usage.open("ada-1"), { timeout: 30_000 }).toBeNull();
    await charge();

    const { items } = await shop.usage.periods({ service: "ada-1", limit: 200 });
    const used = items.reduce((total, { activeMs }) => total + activeMs, 0);
    const entries = books.entries();
    const sumOf = (kind: string) =>
      entries.filter((entry) => entry.kind === kind).reduce((total, { amount }) => total + amount, 0);
    expect(sumOf("used")).toBe(-used * price);
    expect(sumOf("set-aside") + sumOf("given-back")).toBe(0);
    expect(books.balance("ada") * hour).toBe(50 * hour - used * price);
  });
});
