import type { PanelEmulator } from "@hatchery/panel-emulator";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { afterMonths } from "../../src/domain/renewal.ts";
import { eachEngine } from "../support/databases.ts";
import { type OpenedShop, openedShop } from "../support/opened-shop.ts";
import { orderOf, startPanel } from "../support/shop.ts";

const month = { period: { months: 1 } };
const first = new Date("2090-01-31T10:00:00Z");
const february = "2090-02-28T10:00:00.000Z";
const march = "2090-03-31T10:00:00.000Z";

describe.each(eachEngine)("renewing, on $name,", (kind) => {
  let panel: PanelEmulator;
  let opened: OpenedShop;
  let sold = 0;
  beforeAll(async () => {
    panel = await startPanel();
    opened = await openedShop(kind, panel);
  });
  afterAll(async () => {
    await opened[Symbol.asyncDispose]();
    await panel.close();
  });

  /** A service that ends on the last day of a January. */
  async function service(): Promise<string> {
    sold += 1;
    const { service } = await opened.shop.services.create({ ...orderOf(`paid-${sold}`), expiresAt: first });
    return service.id;
  }
  const endOf = async (id: string) => (await opened.shop.services.get(id)).expiresAt?.toISOString() ?? null;

  it("gains two months for two paid at once", async () => {
    const id = await service();
    await Promise.all([opened.shop.services.renew(id, month), opened.shop.services.renew(id, month)]);
    expect(await endOf(id)).toBe(march);
  });

  it("gains one month for one payment, however often and late it is told", async () => {
    const { services } = opened.shop;
    const id = await service();
    const pay = () => services.renew(id, month, { reference: `payment-of-${id}` });
    const answers = await Promise.all(Array.from({ length: 8 }, pay));
    expect(new Set(answers.map(({ operation }) => operation.id)).size).toBe(1);
    expect(await endOf(id)).toBe(february);
    await services.renew(id, month);
    expect((await pay()).operation.id).toBe(answers[0]?.operation.id);
    expect(await endOf(id)).toBe(march);
  });

  it("refuses a payment's reference for anything else", async () => {
    const { services } = opened.shop;
    const [one, other] = [await service(), await service()];
    await services.renew(one, month, { reference: `once-${one}` });
    await expect(services.renew(other, month, { reference: `once-${one}` })).rejects.toMatchObject({
      code: "reference_reused",
    });
    await expect(services.suspend(one, {}, { reference: `once-${one}` })).rejects.toMatchObject({
      code: "reference_reused",
    });
    expect(await endOf(other)).toBe(first.toISOString());
  });

  it("does not go back for an absolute end that is told late", async () => {
    const { services } = opened.shop;
    const id = await service();
    const before = await services.renew(id, { expiresAt: february });
    await services.renew(id, { expiresAt: march });
    const late = await services.renew(id, { expiresAt: february });
    expect(late.operation.id).toBe(before.operation.id);
    expect(await endOf(id)).toBe(march);
  });

  it("conflicts when the end is not the one that was seen, also for one of two at once", async () => {
    const { services } = opened.shop;
    const id = await service();
    const renewals = await Promise.allSettled([
      services.renew(id, { expiresAt: february, from: first }),
      services.renew(id, { expiresAt: march, from: first }),
    ]);
    expect(renewals.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    const refused = renewals.find((each) => each.status === "rejected");
    expect(refused?.reason).toMatchObject({ code: "renewal_conflict", remedy: expect.stringContaining("`from`") });
  });

  it("refuses an end in the past, and ends the paid time only by `expire`", async () => {
    const { services } = opened.shop;
    const id = await service();
    const past = "2020-01-01T00:00:00Z";
    await expect(services.renew(id, { expiresAt: past, from: first })).rejects.toMatchObject({
      code: "invalid_input",
      problems: [{ path: "/expiresAt", code: "renewal-into-the-past" }],
    });
    expect(await endOf(id)).toBe(first.toISOString());
  });

  /** The ends that a service must have had, by the commands that were stored, one after the other; and those that it had. */
  async function endsOf(id: string): Promise<{ readonly wanted: readonly string[]; readonly had: readonly string[] }> {
    const { items } = await opened.shop.events.list({ service: id, limit: 100 });
    const wanted: string[] = [];
    const had: string[] = [];
    let [end, counted, months] = [first, first, 0];
    for (const { type, occurredAt, data } of items) {
      if (type === "operation.queued" && data.kind === "expire" && occurredAt < end) end = occurredAt;
      if (type !== "service.renewed") continue;
      const goesOn = end > occurredAt && afterMonths(counted, months).getTime() === end.getTime();
      if (!goesOn) [counted, months] = [new Date(Math.max(+end, +occurredAt)), 0];
      months += 1;
      end = afterMonths(counted, months);
      wanted.push(end.toISOString());
      had.push(`${data.expiresAt}`);
    }
    return { wanted, had };
  }

  it("gains as many months as were paid, never backwards unless its time is ended, whatever several people do at once", async () => {
    const { services } = opened.shop;
    const step = fc.oneof(
      { weight: 4, arbitrary: fc.record({ pay: fc.integer({ min: 0, max: 4 }) }) },
      { weight: 1, arbitrary: fc.constantFrom("expire", "suspend", "unsuspend", "owner") },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
        async (people) => {
          const id = await service();
          const paid = new Set<number>();
          await Promise.all(
            people.map(async (steps, person) => {
              const customer = { id: `p${person}`, email: `p${person}@shop.example.com` };
              for (const each of steps) {
                if (typeof each === "object") {
                  paid.add(each.pay);
                  await services.renew(id, month, { reference: `${id}-${each.pay}` });
                } else if (each === "owner") await services.changeOwner(id, { customer });
                else await services[each](id);
              }
            }),
          );
          const { wanted, had } = await endsOf(id);
          expect(had).toEqual(wanted);
          expect(had).toHaveLength(paid.size);
        },
      ),
      { numRuns: 15 },
    );
  });
});
