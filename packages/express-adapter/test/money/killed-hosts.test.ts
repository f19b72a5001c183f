import { randomUUID } from "node:crypto";
import type { PanelEmulator } from "@hatchery/panel-emulator";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { eachEngine } from "../../../provisioner/test/support/databases.ts";
import { startPanel } from "../../../provisioner/test/support/shop.ts";
import type { Credits } from "../../examples/credits.ts";
import { type CreditsHost, openCreditsHost } from "./credits-host.ts";
import type { MortalHost } from "./mortal.ts";

/** Every instant between a customer's request and the last word about its money. */
const instants = [
  "grant.opened",
  "host.reserved",
  "grant.allowed",
  "command.before-commit",
  "command.after-commit",
  "grant.before-telling",
  "grant.told",
];

const price = { order: 500, renewal: 500, upgrade: 400 };
const paidIn = 1_000_000;

describe.each(eachEngine)(
  "a host that is killed, on $name,",
  (kind) => {
    let panel: PanelEmulator;
    let opened: CreditsHost;
    let host: MortalHost;
    let credits: Credits;

    beforeAll(async () => {
      panel = await startPanel();
      opened = await openCreditsHost(kind, panel, {
        "block-world": "512 MiB",
        "big-block-world": "1 GiB",
        "huge-block-world": "900 GiB",
      });
      ({ host, credits } = opened);
    });
    afterAll(async () => {
      await opened[Symbol.asyncDispose]();
      await panel.close();
    });

    async function settled(customer: string) {
      await vi.waitFor(
        async () => {
          const { body } = await host.send("GET", `/admin/grants?customer=${customer}`);
          expect(body.items.map(({ state }: { state: string }) => state)).not.toContain("commanded");
          for (const { endedAt } of body.items) expect(endedAt).not.toBeNull();
        },
        { timeout: 30_000, interval: 50 },
      );
      return credits.entries().filter((entry) => entry.customer === customer);
    }

    const operationEnded = (id: string) =>
      vi.waitFor(
        async () => {
          const { body } = await host.send("GET", `/admin/operations/${id}`);
          expect(body.status).toBe("succeeded");
        },
        { timeout: 30_000, interval: 50 },
      );

    /** A customer with credits; what an order takes of them is not counted. */
    function newCustomer(): string {
      const customer = `c-${randomUUID()}`;
      credits.add(customer, paidIn);
      return customer;
    }

    async function sold(customer: string): Promise<{ readonly id: string; readonly expiresAt: string }> {
      const body = { product: "block-world" };
      const { body: answer } = await host.send("POST", "/orders", { customer, key: "first", body });
      await operationEnded(answer.operation.id);
      await settled(customer);
      return answer.service;
    }

    it.each(instants)(
      "at %s of an order, has sold one server for one price when the client is answered",
      async (instant) => {
        const customer = newCustomer();
        await host.dieAt(instant);
        const order = { customer, key: "k", body: { product: "block-world" } };
        const { status, body } = await host.send("POST", "/orders", order);
        expect(status).toBe(202);
        await operationEnded(body.operation.id);
        const entries = await settled(customer);
        expect(entries.filter(({ state }) => state === "taken").map(({ amount }) => amount)).toEqual([price.order]);
        expect(entries.filter(({ state }) => state === "reserved")).toEqual([]);
        expect(credits.balance(customer)).toBe(paidIn - price.order);
        const services = await host.send("GET", `/admin/services?customer=${customer}`);
        expect(services.body.items.map(({ id }: { id: string }) => id)).toEqual([body.service.id]);
        expect((await host.send("POST", "/orders", order)).body.service.id).toBe(body.service.id);
        const servers = (await panel.control.dump()).servers ?? [];
        expect(servers.filter(({ external_id }) => external_id?.includes(body.service.id))).toHaveLength(1);
      },
    );

    it.each(instants)("at %s of a renewal, has added one month for one price", async (instant) => {
      const customer = newCustomer();
      const { id, expiresAt } = await sold(customer);
      await host.dieAt(instant);
      const { status } = await host.send("POST", `/services/${id}/renew`, { customer, key: "k", body: {} });
      expect(status).toBe(202);
      await settled(customer);
      const { body: service } = await host.send("GET", `/admin/services/${id}`);
      const month = new Date(expiresAt);
      month.setUTCMonth(month.getUTCMonth() + 1);
      // The example's first month is 30 days: its end is never a 31st that the next month lacks by more than three days.
      expect(Math.abs(new Date(service.expiresAt).getTime() - month.getTime())).toBeLessThan(4 * 86_400_000);
      expect(credits.balance(customer)).toBe(paidIn - price.order - price.renewal);
    });

    it.each(instants)("at %s of an upgrade, has made it once for one price", async (instant) => {
      const customer = newCustomer();
      const { id } = await sold(customer);
      await host.dieAt(instant);
      const body = { product: "big-block-world" };
      const { status, body: answer } = await host.send("POST", `/services/${id}/upgrade`, { customer, key: "k", body });
      expect(status).toBe(202);
      await operationEnded(answer.operation.id);
      await settled(customer);
      const operations = await host.send("GET", `/admin/operations?service=${id}&kind=upgrade`);
      expect(operations.body.items).toHaveLength(1);
      expect(credits.balance(customer)).toBe(paidIn - price.order - price.upgrade);
    });

    it("at the making of a server that no node has room for, has given everything back", async () => {
      const customer = newCustomer();
      await host.dieAt("worker.operation-claimed");
      const order = { customer, key: "k", body: { product: "huge-block-world" } };
      const { status, body } = await host.send("POST", "/orders", order);
      expect(status).toBe(202);
      await vi.waitFor(
        async () => {
          const { body: operation } = await host.send("GET", `/admin/operations/${body.operation.id}`);
          expect(operation.failure?.code).toBe("no_room");
        },
        { timeout: 80_000, interval: 50 },
      );
      expect((await settled(customer)).map(({ state }) => state)).toEqual(["given-back"]);
      expect(credits.balance(customer)).toBe(paidIn);
    });

    it("has died for each of them", () => {
      expect(host.deaths).toBeGreaterThanOrEqual(instants.length * 3 + 1);
    });
  },
  120_000,
);
