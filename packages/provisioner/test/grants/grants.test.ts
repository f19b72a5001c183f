import type { PanelEmulator } from "@hatchery/panel-emulator";
import type { Grant, GrantState } from "@hatchery/provisioner";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { eachEngine, type TestDatabase } from "../support/databases.ts";
import { createMovableTime, type MovableTime } from "../support/movable-time.ts";
import { onNode, openShop, orderOf, startPanel } from "../support/shop.ts";

describe.each(eachEngine)("what a host has allowed, on $name,", (kind) => {
  let panel: PanelEmulator;
  let database: TestDatabase;
  let time: MovableTime;
  let shop: Awaited<ReturnType<typeof openShop>>;
  const told: { readonly ending: "settle" | "release"; readonly grant: Grant }[] = [];
  let deaf = 0;
  let silent = false;

  const hear = (ending: "settle" | "release") => (grant: Grant) => {
    told.push({ ending, grant });
    if (silent) return new Promise<void>(() => {});
    if (deaf > 0) {
      deaf -= 1;
      throw new Error("the payment service does not answer");
    }
  };

  beforeAll(async () => {
    panel = await startPanel();
    database = await kind.make();
    time = createMovableTime();
    shop = await openShop(database.url, panel, { time });
    await shop.products.put({ ...onNode(1), id: "too-large", limits: { memory: "900 GiB", disk: "1 GiB", cpu: 100 } });
    const endings = { settle: hear("settle"), release: hear("release") };
    shop.grants.tell({ order: endings, renewal: endings });
    await shop.start();
  });
  afterAll(async () => {
    await shop.stop();
    await panel.close();
    await database.drop();
  });

  const request = (reference: string) => ({ reference, kind: "order" as const, customer: "ada" });

  async function allowed(reference: string): Promise<string> {
    await shop.grants.open(request(reference));
    await shop.grants.allow(reference, { id: reference, customer: { id: "ada" } });
    return reference;
  }
  const endings = (reference: string) =>
    told.filter(({ grant }) => grant.reference === reference).map(({ ending }) => ending);
  const reaches = (reference: string, state: GrantState) =>
    vi.waitFor(async () => expect((await shop.grants.get(reference)).state).toBe(state), { timeout: 60_000 });

  it("is settled once when its order has a server, also when the host was deaf at first", async () => {
    deaf = 2;
    const grant = await allowed("g-1");
    const { operation } = await shop.services.create(orderOf("g-1", "ada"), { grant });
    await shop.operations.finished(operation.id);
    await vi.waitFor(() => expect(endings("g-1")).not.toEqual([]), { timeout: 60_000 });
    await time.advance(3_600_000);
    await reaches("g-1", "settled");
    expect(endings("g-1")).toEqual(["settle", "settle", "settle"]);
  });

  it("is released when its order failed before the panel did anything, and that is not tried again for nothing", async () => {
    const grant = await allowed("g-2");
    const { operation } = await shop.services.create({ ...orderOf("g-2", "ada"), product: "too-large" }, { grant });
    expect((await shop.operations.finished(operation.id)).failure?.code).toBe("no_room");
    await reaches("g-2", "released");
    expect(endings("g-2")).toEqual(["release"]);
    await expect(shop.operations.retry(operation.id)).rejects.toMatchObject({ code: "grant_ended" });
  });

  it("that costs nothing is taken up again when its order is tried again", async () => {
    const free = await shop.grants.open({ ...request("g-8"), refundable: false });
    await shop.grants.allow(free.grant.reference, {});
    const order = { ...orderOf("g-8", "ada"), product: "too-large" };
    const { operation } = await shop.services.create(order, { grant: "g-8" });
    await shop.operations.finished(operation.id);
    await reaches("g-8", "released");
    await shop.operations.retry(operation.id);
    expect((await shop.grants.get("g-8")).endedAt).toBeNull();
    await shop.operations.finished(operation.id);
    await reaches("g-8", "released");
    expect(endings("g-8")).toEqual([]);
  });

  it("is told again when the host has not answered for a minute", async () => {
    const grant = await allowed("g-9");
    silent = true;
    await shop.grants.abandon(grant);
    await vi.waitFor(() => expect(endings("g-9")).toEqual(["release"]), { timeout: 60_000 });
    silent = false;
    await time.advance(61_000);
    await vi.waitFor(async () => expect((await shop.grants.get("g-9")).problem).toMatch(/60 seconds/));
    await time.advance(60_000);
    await reaches("g-9", "released");
    expect(endings("g-9")).toEqual(["release", "release"]);
  });

  it("cannot be used once it was given back: the order is not stored", async () => {
    const grant = await allowed("g-3");
    await shop.grants.abandon(grant);
    await expect(shop.services.create(orderOf("g-3", "ada"), { grant })).rejects.toMatchObject({ code: "grant_ended" });
    await expect(shop.services.get("g-3")).rejects.toMatchObject({ code: "service_not_found" });
    await reaches("g-3", "released");
  });

  it("is used once: a second command finds it used", async () => {
    const grant = await allowed("g-4");
    await shop.services.create(orderOf("g-4", "ada"), { grant });
    await expect(shop.services.create(orderOf("g-4b", "ada"), { grant })).rejects.toMatchObject({
      code: "grant_ended",
    });
    expect((await shop.services.create(orderOf("g-4", "ada"), { grant })).service.id).toBe("g-4");
  });

  it("is given up when whoever asked for it has died, and taken over by a repetition before", async () => {
    await shop.grants.open(request("g-5"));
    await expect(shop.grants.open(request("g-5"))).rejects.toMatchObject({ code: "grant_busy" });
    await time.advance(5_000);
    expect((await shop.grants.open(request("g-5"))).next).toBe("ask");
    await time.advance(60_000);
    await reaches("g-5", "released");
    await expect(shop.grants.allow("g-5", {})).rejects.toMatchObject({ code: "grant_ended" });
  });

  it("is asked for one after the other for one service", async () => {
    const renewal = (reference: string) => ({ reference, kind: "renewal" as const, customer: "ada", service: "g-1" });
    await shop.grants.open(renewal("g-6"));
    await expect(shop.grants.open(renewal("g-7"))).rejects.toMatchObject({ code: "grant_busy" });
    await shop.grants.allow("g-6", {});
    await shop.services.renew("g-1", { expiresAt: "2099-01-01T00:00:00Z" }, { grant: "g-6", reference: "g-6" });
    expect((await shop.grants.open(renewal("g-7"))).next).toBe("ask");
    await shop.grants.refuse("g-7");
    await reaches("g-6", "settled");
    expect(endings("g-7")).toEqual([]);
  });
});
