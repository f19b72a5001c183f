import type { Provisioner } from "@hatchery/provisioner";
import { describe, expect, it } from "vitest";
import { eachEngine } from "../support/databases.ts";
import { engineWorld } from "../support/engine-world.ts";
import { createMovableTime } from "../support/movable-time.ts";
import { blockWorld } from "../support/shop.ts";

const hour = 3_600_000;
const gracefulWorld = {
  ...blockWorld,
  id: "graceful-world",
  lifecycle: {
    suspendAfter: "6 hours",
    reminders: [{ before: "expiry", by: "1 hour" }],
  },
} as const;

async function until(shop: Provisioner, service: string, type: string): Promise<void> {
  for await (const event of shop.events.stream({ service, after: "0" })) if (event.type === type) return;
}

async function story(shop: Provisioner, service: string): Promise<readonly string[]> {
  const { items } = await shop.events.list({ service, limit: 200 });
  return items.flatMap(({ type }) => (/^service\.(?!created|installing|activated)/.test(type) ? [type] : []));
}

describe.each(eachEngine)("a service that is cancelled for the end of its paid time, on $name", (kind) => {
  it("ends then without grace or reminder, unless it is kept or renewed", async () => {
    const time = createMovableTime();
    await using world = await engineWorld(kind, { time });
    const { shop } = world;
    await shop.products.put(gracefulWorld);
    await shop.products.put({
      ...gracefulWorld,
      id: "gentle-world",
      lifecycle: { ...gracefulWorld.lifecycle, whenCancelled: "as-expired" },
    });
    const expiresAt = new Date(time.now().getTime() + 3 * hour);
    for (const id of ["left", "kept", "renewed"]) await world.ordered(id, { product: "graceful-world", expiresAt });
    await world.ordered("gentle", { product: "gentle-world", expiresAt });
    await world.ordered("endless", { product: "graceful-world" });

    const cancelled = await shop.services.cancelAtEnd("left");
    expect(cancelled.cancelledAt).toBeInstanceOf(Date);
    expect((await shop.services.cancelAtEnd("left")).cancelledAt).toEqual(cancelled.cancelledAt);
    for (const id of ["kept", "renewed", "gentle"]) await shop.services.cancelAtEnd(id);
    expect((await shop.services.keep("kept")).cancelledAt).toBeNull();
    await shop.services.keep("kept");
    const { service } = await shop.services.renew("renewed", { period: { days: 30 } });
    expect(service.cancelledAt).toBeNull();
    await expect(shop.services.cancelAtEnd("endless")).rejects.toMatchObject({ code: "not_cancellable" });

    await time.advance(2.5 * hour);
    await until(shop, "kept", "service.reminder");
    await time.advance(hour);
    await until(shop, "left", "service.terminated");
    expect((await shop.services.get("gentle")).state).toBe("active");
    await expect(shop.services.cancelAtEnd("kept")).rejects.toMatchObject({ code: "not_cancellable" });
    await expect(shop.services.keep("left")).rejects.toMatchObject({ code: "command_refused" });
    await time.advance(6 * hour);
    await until(shop, "gentle", "service.suspended");
    expect(await story(shop, "left")).toEqual(["service.cancelled", "service.terminated"]);
    expect(await story(shop, "gentle")).toEqual(["service.cancelled", "service.expired", "service.suspended"]);
    expect(await story(shop, "renewed")).toEqual(["service.cancelled", "service.renewed", "service.kept"]);
    expect((await story(shop, "kept")).slice(0, 3)).toEqual(["service.cancelled", "service.kept", "service.reminder"]);
  });
});
