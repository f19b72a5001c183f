import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anyDatabase } from "../support/databases.ts";
import { type EngineWorld, engineWorld } from "../support/engine-world.ts";
import { onBothPanels } from "../support/flavours.ts";
import { externalIdOf, serversOn } from "../support/shop.ts";

const soon = () => ({ expiresAt: new Date(Date.now() + 1_000).toISOString() });
const later = { expiresAt: "2099-01-01T00:00:00Z" };

describe.each(onBothPanels([anyDatabase]))("a suspension of which nobody heard, on $name,", (kind) => {
  // Where the panel asks its daemon about a change only, the next try goes the other way first, and got no further.
  const wayBack = kind.flavour === "pelican";
  let world: EngineWorld;
  beforeAll(async () => {
    world = await engineWorld(kind);
  }, 120_000);
  afterAll(() => world[Symbol.asyncDispose]());

  /** The panel does it and the answer is lost; what is asked next goes to the login page, which no further try mends. */
  async function losesAnswer(command: "suspend" | "unsuspend", thenGivenUp: boolean): Promise<void> {
    const match = `/${command}$`;
    await world.panel.control.api.fault({ mode: "drop-after", match, times: 1 });
    if (thenGivenUp) await world.panel.control.api.fault({ mode: "refused", status: 400, match, times: 1 });
  }

  async function ended({ operation }: { readonly operation: { readonly id: string } }) {
    return (await world.shop.operations.finished(operation.id)).status;
  }

  /** Where the service is, for us and on the panel. */
  async function whereabouts(service: string) {
    const server = (await serversOn(world.panel)).find(({ external_id }) => external_id === externalIdOf(service));
    return [(await world.shop.services.get(service)).state, server?.status];
  }

  const active = ["active", null];
  const suspended = ["suspended", "suspended"];

  it("is lifted by an unsuspend, although the service never counted as suspended", async () => {
    const { services } = world.shop;
    await world.ordered("lifted");
    await losesAnswer("suspend", true);
    expect(await ended(await services.suspend("lifted"))).toBe("failed");
    expect(await whereabouts("lifted")).toEqual(["active", wayBack ? null : "suspended"]);
    expect(await ended(await services.unsuspend("lifted"))).toBe("succeeded");
    expect(await whereabouts("lifted")).toEqual(active);
  });

  it("for an expiry is lifted by the renewal, whether the expiry was given up or waits for its next try", async () => {
    const { services } = world.shop;
    for (const givenUp of [true, false]) {
      const service = `paid-${givenUp}`;
      await world.ordered(service);
      await losesAnswer("suspend", givenUp);
      const expiry = await services.expire(service);
      for await (const { type } of world.shop.operations.watch(expiry.operation.id)) {
        if (type === "operation.retrying" && !givenUp) break;
      }
      expect(await ended(await services.renew(service, later))).toBe("succeeded");
      expect(await whereabouts(service)).toEqual(active);
    }
  });

  it("that was lifted without anybody hearing of it is made once more when it is wanted", async () => {
    const { services } = world.shop;
    await world.ordered("again");
    expect(await ended(await services.suspend("again"))).toBe("succeeded");
    await losesAnswer("unsuspend", true);
    expect(await ended(await services.unsuspend("again"))).toBe("failed");
    expect(await whereabouts("again")).toEqual(["suspended", wayBack ? "suspended" : null]);
    expect(await ended(await services.suspend("again"))).toBe("succeeded");
    expect(await whereabouts("again")).toEqual(suspended);
  });

  it("that was lifted without anybody hearing of it is made at the expiry", async () => {
    const { services } = world.shop;
    await world.ordered("over", soon());
    expect(await ended(await services.suspend("over"))).toBe("succeeded");
    await losesAnswer("unsuspend", true);
    expect(await ended(await services.unsuspend("over"))).toBe("failed");
    expect(await ended(await services.expire("over"))).toBe("succeeded");
    expect(await whereabouts("over")).toEqual(suspended);
  });

  it("costs nothing where the answer was heard: a second suspension asks the panel for nothing", async () => {
    const { services } = world.shop;
    await world.ordered("heard");
    expect(await ended(await services.suspend("heard"))).toBe("succeeded");
    await world.panel.control.clearRequests();
    expect(await ended(await services.suspend("heard"))).toBe("succeeded");
    expect(await world.panel.control.requests({ path: "suspend" })).toEqual([]);
  });
});
