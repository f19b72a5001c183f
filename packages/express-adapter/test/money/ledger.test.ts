import type { PanelEmulator } from "@hatchery/panel-emulator";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { eachEngine } from "../../../provisioner/test/support/databases.ts";
import { startPanel } from "../../../provisioner/test/support/shop.ts";
import { onlyAllocations, recordedWorld } from "../../../provisioner/test/support/worlds.ts";
import type { Credits } from "../../examples/credits.ts";
import { type CreditsHost, openCreditsHost } from "./credits-host.ts";
import type { MortalHost } from "./mortal.ts";

const orderCount = 500;
const customerCount = 40;
const ordersAtOnce = 12;
/** Enough for some of the dozen servers that each of them wants. */
const paidIn = 5_900;
const price = 500;
/** Every third order is for a product that no node has room for: it is stored, and fails before the panel does anything. */
const wishes = Array.from({ length: orderCount }, (_, number) => ({
  customer: `c-${number % customerCount}`,
  key: `order-${number}`,
  body: { product: number % 3 === 2 ? "huge-block-world" : "block-world" },
}));

/** Where the host dies, one after the other while orders come in. */
const deaths = [
  "host.reserved",
  "command.after-commit",
  "grant.told",
  "step.after-panel",
  "grant.allowed",
  "grant.before-telling",
  "operation.before-finish",
  "command.before-commit",
  "grant.opened",
];

describe.each(eachEngine)("the ledger of a host with credits, on $name,", (kind) => {
  let panel: PanelEmulator;
  let opened: CreditsHost;
  let host: MortalHost;
  let credits: Credits;

  beforeAll(async () => {
    const world = recordedWorld();
    onlyAllocations(world, [{ node: 1, ip: "198.51.100.11", ports: [20_000, 20_000 + orderCount] }]);
    world.servers = [];
    panel = await startPanel(0, world);
    opened = await openCreditsHost(kind, panel, { "block-world": "64 MiB", "huge-block-world": "900 GiB" });
    ({ host, credits } = opened);
  });
  afterAll(async () => {
    await opened[Symbol.asyncDispose]();
    await panel.close();
  });

  it("balances after 500 orders, some refused, some failed, while the host was killed again and again", async () => {
    for (const customer of new Set(wishes.map((wish) => wish.customer))) credits.add(customer, paidIn);

    const waiting = [...wishes];
    const answers: { readonly customer: string; readonly status: number; readonly service?: string }[] = [];
    const orderOneAfterTheOther = async () => {
      for (let wish = waiting.shift(); wish !== undefined; wish = waiting.shift()) {
        const { status, body } = await host.send("POST", "/orders", wish);
        answers.push({ customer: wish.customer, status, service: body.service?.id });
        const death = deaths[Math.floor(answers.length / (orderCount / deaths.length))];
        if (death !== undefined && answers.length % Math.floor(orderCount / deaths.length) === 0)
          await host.dieAt(death);
      }
    };
    await Promise.all(Array.from({ length: ordersAtOnce }, orderOneAfterTheOther));
    await host.kill();

    await vi.waitFor(
      async () => {
        for (const state of ["authorizing", "authorized", "commanded", "settling", "releasing"])
          expect((await host.send("GET", `/admin/grants?state=${state}&limit=1`)).body.items).toEqual([]);
      },
      { timeout: 240_000, interval: 500 },
    );

    const ordered = answers.filter(({ status }) => status === 202);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202, 402]));
    expect(new Set(ordered.map(({ service }) => service)).size).toBe(ordered.length);
    const states = await Promise.all(
      ordered.map(async ({ customer, service }) => {
        const { body } = await host.send("GET", `/admin/services/${service}`);
        return { customer, service, state: body.state as string };
      }),
    );
    const sold = states.filter(({ state }) => state === "active");
    const failed = states.filter(({ state }) => state === "failed");
    expect(sold.length + failed.length).toBe(ordered.length);
    expect(failed.length).toBeGreaterThan(10);
    expect(answers.length - ordered.length).toBeGreaterThan(10);

    const servers = (await panel.control.dump()).servers ?? [];
    expect(servers).toHaveLength(sold.length);
    const entries = credits.entries();
    expect(entries.filter(({ state }) => state === "reserved")).toEqual([]);
    expect(entries.filter(({ state }) => state === "taken")).toHaveLength(sold.length);
    for (let number = 0; number < customerCount; number++) {
      const customer = `c-${number}`;
      const theirs = sold.filter((service) => service.customer === customer);
      expect([customer, credits.balance(customer)]).toEqual([customer, paidIn - theirs.length * price]);
    }
    expect(host.deaths).toBeGreaterThanOrEqual(deaths.length - 1);
  }, 500_000);
});
