import type { Provisioner, UsagePeriod } from "@hatchery/provisioner";
import pg from "pg";
import { describe, expect, it } from "vitest";
import { anyDatabase, eachEngine, postgresDatabases } from "../support/databases.ts";
import { engineWorld } from "../support/engine-world.ts";
import { onBothPanels } from "../support/flavours.ts";
import { createMovableTime, type MovableTime } from "../support/movable-time.ts";
import { blockWorld, largerWorld, openShop } from "../support/shop.ts";
import { startReceiver } from "../support/webhook-receiver.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const hourly = { ...blockWorld, id: "hourly", meter: {} } as const;
const largerHourly = { ...largerWorld, id: "larger-hourly", meter: {} } as const;
const sampled = { ...blockWorld, id: "sampled", meter: { running: "sample", everyMs: 10 * minute } } as const;

/** On whatever machine. */
const soon = <Value>(read: () => Promise<Value>) => expect.poll(read, { timeout: 60_000, interval: 50 });

/** Every period, as somebody reads them who keeps the place of the last one. */
async function periodsOf(shop: Provisioner, service?: string): Promise<readonly UsagePeriod[]> {
  const read: UsagePeriod[] = [];
  for (;;) {
    const after = read.at(-1)?.id;
    const query = {
      limit: 200,
      ...(after === undefined ? {} : { after }),
      ...(service === undefined ? {} : { service }),
    };
    const { items } = await shop.usage.periods(query);
    if (items.length === 0) return read;
    read.push(...items);
  }
}

/** Resolves when every full hour that has passed is closed. */
async function closed(shop: Provisioner, time: MovableTime, services: readonly string[]): Promise<void> {
  const full = Math.floor(time.now().getTime() / hour) * hour;
  for (const service of services) {
    await soon(async () => (await shop.usage.open(service))?.since.getTime() ?? full).toBeGreaterThanOrEqual(full);
  }
}

async function done(
  shop: Provisioner,
  command: Promise<{ readonly operation: { readonly id: string } }>,
): Promise<void> {
  const { failure } = await shop.operations.finished((await command).operation.id);
  expect(failure).toBeNull();
}

/** How long a service was active, and how often that changed, as its events tell. */
async function activeByEvents(
  shop: Provisioner,
  service: string,
): Promise<{ readonly ms: number; readonly changes: number }> {
  let [ms, changes] = [0, 0];
  let since: Date | null = null;
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await shop.events.list({ service, limit: 200, ...(cursor === undefined ? {} : { cursor }) });
    for (const { type, occurredAt } of page.items) {
      if (type === "service.activated" || type === "service.unsuspended") since ??= occurredAt;
      if (!/^service\.(suspended|terminated|installing)$/.test(type) || since === null) continue;
      ms += occurredAt.getTime() - since.getTime();
      changes += 1;
      since = null;
    }
    cursor = page.nextCursor;
  }
  expect(since).toBeNull();
  return { ms, changes };
}

function expectGapless(periods: readonly UsagePeriod[]): void {
  for (const [at, { startsAt, endsAt }] of periods.entries()) {
    if (at > 0) expect(startsAt).toEqual(periods[at - 1]?.endsAt);
    expect(endsAt.getTime()).toBeGreaterThan(startsAt.getTime());
    expect(Math.floor(startsAt.getTime() / hour)).toBe(Math.floor((endsAt.getTime() - 1) / hour));
  }
}

function sumOf(periods: readonly UsagePeriod[]): number {
  return periods.reduce((total, { activeMs }) => total + activeMs, 0);
}

describe.each(eachEngine)("what services use, on $name", (kind) => {
  it("is true to their states over a month with outages, two workers, a panel down for a day and a change of the clocks", async () => {
    const time = createMovableTime(new Date("2026-10-10T08:20:00Z"));
    const embedded = kind.name.startsWith("PGlite");
    await using world = await engineWorld(kind, { time });
    const { panel } = world;
    let { shop } = world;
    for (const product of [hourly, largerHourly]) await shop.products.put(product);
    const services = ["kept", "stopped", "grown"];
    for (const service of services) await world.ordered(service, { product: "hourly" });

    await time.advance(50 * minute);
    await done(shop, shop.services.suspend("stopped"));
    await time.advance(3 * day);
    await done(shop, shop.services.unsuspend("stopped"));
    await done(shop, shop.services.upgrade("grown", { product: "larger-hourly" }));
    await time.advance(2 * day + 7 * minute);
    const { operation: renewed } = await shop.services.changeOwner("grown", {
      customer: { id: "other", email: "other@example.test" },
    });
    await shop.operations.finished(renewed.id);

    // Nobody works for two days and a half.
    await shop.stop();
    await time.advance(2.5 * day);
    const reopened = await openShop(world.url, panel, { time });
    // A second worker whose clock is an hour behind.
    const slow = { now: () => new Date(time.now().getTime() - hour), wait: time.clock.wait };
    const second = embedded ? null : await openShop(world.url, panel, { time: { ...time, clock: slow } });
    shop = reopened;
    await shop.start();
    await second?.start();

    // The panel is down for a day: what was ordered meanwhile is not so before it is back.
    await panel.control.api.fault({ mode: "status", status: 503 });
    const { operation } = await shop.services.suspend("kept");
    await time.advance(day);
    const nextTry = async () => (await shop.operations.get(operation.id)).nextTryAt ?? new Date(0);
    await soon(async () => (await nextTry()) > time.now()).toBe(true);
    await panel.control.api.clear();
    await time.moveTo(new Date((await nextTry()).getTime() + 1));
    expect((await shop.operations.finished(operation.id)).status).toBe("succeeded");
    await time.advance(8 * day);
    await done(shop, shop.services.unsuspend("kept"));
    await done(shop, shop.services.suspend("grown"));
    await time.advance(9 * day + 13 * minute);
    await done(shop, shop.services.unsuspend("grown"));
    for (const [at, service] of services.entries()) {
      await time.advance(at * 11 * minute);
      await done(shop, shop.services.terminate(service));
    }
    await soon(async () =>
      (await Promise.all(services.map((service) => shop.usage.open(service)))).every((open) => open === null),
    ).toBe(true);

    const all = await periodsOf(shop);
    for (const service of services) {
      const periods = await periodsOf(shop, service);
      expect(periods).toEqual(all.filter(({ serviceId }) => serviceId === service));
      expectGapless(periods);
      const truth = await activeByEvents(shop, service);
      // An event tells when the panel had answered, a few ms before that stood in the database.
      expect(Math.abs(sumOf(periods) - truth.ms)).toBeLessThan(1_000 * truth.changes);
    }
    const grown = await periodsOf(shop, "grown");
    expect(new Set(grown.map(({ productId, customerId }) => `${productId} of ${customerId}`))).toEqual(
      new Set(["hourly of customer-grown", "larger-hourly of customer-grown", "larger-hourly of other"]),
    );
    expect((await shop.usage.periods({ customer: "other", limit: 200 })).items).toEqual(
      grown.filter(({ customerId }) => customerId === "other").slice(0, 200),
    );
    await second?.stop();
    await shop.stop();
  }, 180_000);

  it("is told by a webhook whose effect comes once for each period, and leaves no row for products without a meter", async () => {
    const time = createMovableTime(new Date("2026-03-01T10:59:00Z"));
    const receiver = await startReceiver();
    await using world = await engineWorld(kind, {
      time,
      webhooks: { allowPrivateTargets: true, retryDelaysMs: [20, 20, 20] },
    });
    const { shop } = world;
    await shop.products.put(hourly);
    await shop.webhooks.endpoints.put({ id: "books", url: receiver.url, events: ["usage.closed"] });
    receiver.answer = { status: 500 };
    for (const service of ["one", "two"]) await world.ordered(service, { product: "hourly" });
    await world.ordered("unmetered");
    await time.advance(minute);
    await receiver.arrived(1);
    receiver.answer = { status: 204 };
    await time.advance(3 * hour);
    await closed(shop, time, ["one", "two"]);
    const periods = await periodsOf(shop);
    expect(periods).toHaveLength(8);
    const keyOf = (period: { serviceId: string; startsAt: Date | string }) =>
      `${period.serviceId} ${new Date(period.startsAt).toISOString()}`;
    const effects = () =>
      new Map(receiver.received.map(({ headers, body }) => [headers["webhook-id"], JSON.parse(body).data]));
    await soon(async () => effects().size).toBe(8);
    expect([...effects().values()].map(keyOf).sort()).toEqual(periods.map(keyOf).sort());
    const [first] = periods;
    expect(effects().get(first?.id)).toMatchObject({
      activeMs: first?.activeMs,
      customerId: first?.customerId,
      runningMs: null,
    });
    expect(await shop.usage.open("unmetered")).toBeNull();
    await receiver.close();
  });

  it("stays as it was closed when the database's clock is put back, and never counts an instant twice", async () => {
    const time = createMovableTime(new Date("2026-03-01T10:30:00Z"));
    await using world = await engineWorld(kind, { time });
    const { shop } = world;
    await shop.products.put(hourly);
    await world.ordered("set-back", { product: "hourly" });
    await time.advance(2 * hour);
    await closed(shop, time, ["set-back"]);
    const before = await periodsOf(shop);
    await time.advance(-hour);
    await done(shop, shop.services.suspend("set-back"));
    await time.advance(10 * minute);
    await done(shop, shop.services.unsuspend("set-back"));
    await time.advance(4 * hour);
    await closed(shop, time, ["set-back"]);
    const after = await periodsOf(shop);
    expect(after.slice(0, before.length)).toEqual(before);
    expectGapless(after);
    expect(after.length).toBeGreaterThan(before.length);
  });
});

describe.each(postgresDatabases)("a change of state that is held up, on $name", (kind) => {
  async function connected(url: string): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    return client;
  }

  it("is in the period in which it happened, though its transaction ends after that", async () => {
    const time = createMovableTime(new Date("2026-03-01T10:30:00Z"));
    await using world = await engineWorld(kind, { time });
    const { shop } = world;
    await shop.products.put(hourly);
    for (const service of ["late", "other"]) await world.ordered(service, { product: "hourly" });
    const client = await connected(world.url);
    await time.advance(10 * minute);
    await client.query("begin");
    await client.query("update hatchery.services set state = 'suspended' where id = 'late'");
    await time.advance(hour);
    await closed(shop, time, ["other"]);
    expect(await periodsOf(shop, "late")).toEqual([]);
    await client.query("commit");
    await client.end();
    await closed(shop, time, ["late"]);
    const [period] = await periodsOf(shop, "late");
    expect(period?.endsAt).toEqual(new Date("2026-03-01T11:00:00Z"));
    expect(Math.abs((period?.activeMs ?? 0) - 10 * minute)).toBeLessThan(20_000);
  });

  it("happens when the meter is free, not when it was asked for: what is closed meanwhile stays true", async () => {
    const time = createMovableTime(new Date("2026-03-01T10:30:00Z"));
    await using world = await engineWorld(kind, { time });
    const { shop } = world;
    await shop.products.put(hourly);
    await world.ordered("waiting", { product: "hourly" });
    const [closer, changer] = [await connected(world.url), await connected(world.url)];
    await closer.query("begin");
    await closer.query("select from hatchery.meters for update");
    const changed = changer.query("update hatchery.services set state = 'suspended' where id = 'waiting'");
    await soon(async () => {
      const waiting = await closer.query(
        "select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()",
      );
      return waiting.rowCount;
    }).toBeGreaterThan(0);
    await time.advance(hour);
    await closer.query("commit");
    await changed;
    await closed(shop, time, ["waiting"]);
    const [period] = await periodsOf(shop, "waiting");
    expect(period?.activeMs).toBe((period?.endsAt.getTime() ?? 0) - (period?.startsAt.getTime() ?? 0));
    await closer.end();
    await changer.end();
  });

  it("is counted once by workers whose sessions end in the middle, again and again", async () => {
    const time = createMovableTime(new Date("2026-03-01T10:30:00Z"));
    await using world = await engineWorld(kind, { time });
    const { shop } = world;
    await shop.products.put(hourly);
    for (const service of ["one", "two", "three"]) await world.ordered(service, { product: "hourly" });
    const client = await connected(world.url);
    const endSessions =
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()";
    for (let hours = 0; hours < 48; hours += 4) {
      await time.advance(4 * hour);
      await client.query(endSessions);
      // The pool learns of it with its next statements.
      await soon(() =>
        time.advance(0).then(
          () => true,
          () => false,
        ),
      ).toBe(true);
    }
    await client.end();
    await closed(shop, time, ["one", "two", "three"]);
    for (const service of ["one", "two", "three"]) {
      const periods = await periodsOf(shop, service);
      expectGapless(periods);
      expect(periods).toHaveLength(48);
      expect(sumOf(periods)).toBe(
        47.5 * hour - ((periods[0]?.startsAt.getTime() ?? 0) - Date.parse("2026-03-01T10:30:00Z")),
      );
    }
  }, 60_000);
});

describe.each(onBothPanels([anyDatabase]))("what a server does, read on $name", (kind) => {
  it("counts until the next reading, and what nobody could read is said to be unknown; each reading is one request", async () => {
    const time = createMovableTime(new Date("2026-03-01T10:00:00Z"));
    await using world = await engineWorld(kind, { time });
    const { shop, panel } = world;
    const { full = "", clientAdmin = "" } = panel.keys;
    await shop.panels.put({ id: "eu", url: panel.url, applicationKey: full, clientKey: clientAdmin });
    await shop.products.put(sampled);
    const readings = async () =>
      (await panel.control.requests()).filter(({ path }) => path.endsWith("/resources")).length;
    /** Moves on to the next reading. */
    async function nextReading(): Promise<void> {
      const last = (await shop.usage.open("read"))?.readAt?.getTime() ?? 0;
      await panel.control.clock.advance(10 * minute);
      await time.advance(10 * minute);
      await soon(async () => (await shop.usage.open("read"))?.readAt?.getTime() ?? 0).toBeGreaterThan(last);
    }

    await world.ordered("read", { product: "sampled" });
    await soon(async () => (await shop.usage.open("read"))?.readAt ?? null).not.toBeNull();
    await shop.control("read").power("start");
    for (let reading = 0; reading < 2; reading += 1) await nextReading();
    await shop.control("read").power("kill");
    await nextReading();
    await panel.control.api.fault({ mode: "status", status: 503, match: "/resources$" });
    for (let reading = 0; reading < 2; reading += 1) {
      const asked = await readings();
      await time.advance(10 * minute);
      await soon(readings).toBeGreaterThan(asked);
    }
    await panel.control.api.clear();
    expect(await readings()).toBe(6);
    await time.advance(10 * minute);
    await closed(shop, time, ["read"]);
    const [period] = await periodsOf(shop, "read");
    // Off, on, on, off, and then none: the last one is good for twenty minutes.
    const { activeMs = 0, runningMs = 0, unknownMs = 0 } = period ?? {};
    const minutes = [activeMs, runningMs ?? 0, unknownMs ?? 0].map((ms) => Math.round(ms / minute));
    expect(minutes).toEqual([60, 20, 10]);
    expect(period?.diskBytes).toBeGreaterThan(0);
    expect(period?.sentBytes).toBeGreaterThan(0);
  });
});
