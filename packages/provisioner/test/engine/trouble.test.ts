import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { mostAttempts } from "../../src/engine/back-off.ts";
import { eachEngine } from "../support/databases.ts";
import { type EngineWorld, engineWorld } from "../support/engine-world.ts";
import { createMovableTime } from "../support/movable-time.ts";
import { onNode, orderOf } from "../support/shop.ts";

const nextTryOf = ({ data }: { readonly data: object }) => new Date("nextTryAt" in data ? String(data.nextTryAt) : 0);

describe.each(eachEngine)("an operation in trouble on $name", (kind) => {
  const time = createMovableTime();
  let world: EngineWorld;
  beforeAll(async () => {
    world = await engineWorld(kind, { time });
  }, 120_000);
  afterAll(() => world[Symbol.asyncDispose]());
  afterEach(async () => {
    await world.panel.control.api.clear();
    await world.panel.control.daemon({ mode: "none" });
    await world.panel.control.clearRequests();
  });

  it("waits as long as the panel asks, and no attempt is counted", async () => {
    const { shop, panel } = world;
    await world.ordered("limited");
    await panel.control.api.fault({ mode: "rate-limited", match: "/suspend$", times: 2, retryAfter: 1 });
    const done = await shop.operations.finished((await shop.services.suspend("limited")).operation.id);
    expect(done).toMatchObject({ status: "succeeded", attempts: 1 });
    const sent = (await panel.control.requests({ path: "/suspend$" })).map(({ at }) => Date.parse(at));
    expect(sent).toHaveLength(3);
    for (const [index, at] of sent.entries()) {
      if (index > 0) expect(at - (sent[index - 1] ?? 0)).toBeGreaterThanOrEqual(1000);
    }
  });

  it("waits longer from failure to failure", async () => {
    const { shop, panel } = world;
    await world.ordered("unlucky");
    await panel.control.api.fault({ mode: "status", status: 502, match: "/suspend$", times: 3 });
    const done = await shop.operations.finished((await shop.services.suspend("unlucky")).operation.id);
    expect(done).toMatchObject({ status: "succeeded", attempts: 4 });
    const retries = (await shop.events.list({ service: "unlucky", type: "operation.retrying" })).items;
    const pauses = retries.map((event) => nextTryOf(event).getTime() - event.occurredAt.getTime());
    expect(pauses).toHaveLength(3);
    for (const [index, pause] of pauses.entries()) {
      const full = 500 * 2 ** index;
      expect(pause).toBeGreaterThanOrEqual(full / 2);
      expect(pause).toBeLessThanOrEqual(full);
    }
  });

  it("waits for the daemon of its own node, while other nodes' go on, and asks the daemon seldom", async () => {
    const { shop, panel } = world;
    await shop.products.put(onNode(1));
    await shop.products.put(onNode(2));
    for (const service of ["a", "b", "c"]) await world.ordered(service, { product: "block-world-1" });
    await world.ordered("elsewhere", { product: "block-world-2" });
    await panel.control.daemon({ node: 1, mode: "refuse" });

    const first = await shop.services.suspend("a");
    for await (const event of shop.events.stream({ service: "a", after: "0" })) {
      if (event.type === "operation.retrying") break;
    }
    const others = [await shop.services.suspend("b"), await shop.services.suspend("c")];
    const elsewhere = await shop.services.suspend("elsewhere");
    expect((await shop.operations.finished(elsewhere.operation.id)).status).toBe("succeeded");
    expect((await shop.operations.get(first.operation.id)).status).not.toBe("succeeded");
    for (const { operation } of others) {
      expect(await shop.operations.get(operation.id)).toMatchObject({ attempts: 0 });
    }

    await panel.control.daemon({ node: 1, mode: "none" });
    for (const { operation } of [first, ...others]) {
      expect((await shop.operations.finished(operation.id)).status).toBe("succeeded");
    }
  });

  it("is given up after its attempts, needs a person, and is done when it is tried again", async () => {
    const { shop, panel } = world;
    await world.ordered("hopeless");
    await panel.control.daemon({ mode: "http", status: 409 });
    const { operation } = await shop.services.suspend("hopeless");
    for await (const event of shop.operations.watch(operation.id)) {
      if (event.type === "operation.retrying") await time.moveTo(nextTryOf(event));
    }
    const failed = await shop.operations.get(operation.id);
    expect(failed).toMatchObject({ status: "failed", attempts: mostAttempts, failure: { class: "needs-person" } });
    expect(failed.failure?.remedy).not.toBe("");
    expect((await shop.operations.list({ status: "failed" })).items.map(({ id }) => id)).toEqual([operation.id]);
    expect((await shop.health()).operations.failed).toBe(1);
    expect((await shop.services.get("hopeless")).state).toBe("active");

    await panel.control.daemon({ mode: "none" });
    await shop.operations.retry(operation.id);
    expect((await shop.operations.finished(operation.id)).status).toBe("succeeded");
    expect((await shop.health()).operations.failed).toBe(0);
  });

  it("can be tried again when it is a creation, although the service was renewed since", async () => {
    const { shop, panel } = world;
    await panel.control.api.fault({ mode: "refused", status: 400, match: "POST /api/application/servers$", times: 1 });
    const { operation } = await shop.services.create(orderOf("renewed-meanwhile"));
    expect((await shop.operations.finished(operation.id)).status).toBe("failed");
    const renewal = await shop.services.renew("renewed-meanwhile", { expiresAt: "2099-01-01T00:00:00Z" });
    expect((await shop.operations.finished(renewal.operation.id)).status).toBe("succeeded");

    await shop.operations.retry(operation.id);
    expect((await shop.operations.finished(operation.id)).status).toBe("succeeded");
    expect((await shop.services.get("renewed-meanwhile")).state).toBe("active");
  });

  it("leaves a service active when it is a reinstallation that did not begin, so that it is suspended when its time is over", async () => {
    const { shop, panel } = world;
    await world.ordered("not-begun");
    await panel.control.api.fault({ mode: "refused", status: 400, match: "/reinstall$", times: 1 });
    const reinstall = await shop.services.reinstall("not-begun");
    const expire = await shop.services.expire("not-begun");
    expect((await shop.operations.finished(reinstall.operation.id)).failure?.code).toBe("refused");
    expect((await shop.operations.finished(expire.operation.id)).status).toBe("succeeded");
    expect((await shop.services.get("not-begun")).state).toBe("suspended");
  });

  it("makes a service failed when it is a reinstallation whose installation failed, until it is reinstalled again", async () => {
    const { shop, panel } = world;
    await world.ordered("begun");
    await panel.control.install({ fail: true });
    const first = await shop.services.reinstall("begun");
    expect((await shop.operations.finished(first.operation.id)).status).toBe("failed");
    expect((await shop.services.get("begun")).state).toBe("failed");
    await panel.control.install({ fail: false });
    const second = await shop.services.reinstall("begun");
    expect((await shop.operations.finished(second.operation.id)).status).toBe("succeeded");
    expect((await shop.services.get("begun")).state).toBe("active");
  });

  it("does not hold up the services of others", async () => {
    const { shop, panel } = world;
    await panel.control.api.fault({ mode: "status", status: 502, match: "POST /api/application/users$", times: 3 });
    const { operation } = await shop.services.create(orderOf("held-up"));
    await world.ordered("others", { customer: { id: "another", email: "another@example.test" } });
    expect((await shop.operations.finished(operation.id)).status).toBe("succeeded");
  });
});
