import type { WorldInput } from "@hatchery/panel-emulator";
import { describe, expect, it } from "vitest";
import { anyDatabase } from "../support/databases.ts";
import { type EngineWorld, engineWorld } from "../support/engine-world.ts";
import { onBothPanels } from "../support/flavours.ts";
import { allServers, allUsers, askPanel, sentTo, serverOf, userOnPanel } from "../support/panel-state.ts";
import { externalIdOf, orderOf } from "../support/shop.ts";
import { emailOfStranger, makeStrangeServer } from "../support/strange-server.ts";

/** As the panel does when a daemon answers too late: nothing is left. */
async function removeWhenMade({ panel, shop }: EngineWorld, service: string, after: string): Promise<string> {
  for await (const event of shop.events.stream({ service, after })) {
    if (event.type !== "service.installing") continue;
    await askPanel(panel, `/servers/${event.data.serverId}/force`, { method: "DELETE" });
    return event.id;
  }
  throw new Error("The stream ended");
}

async function countMade({ panel }: EngineWorld): Promise<number> {
  const sent = await panel.control.requests();
  return sent.filter(({ method, path }) => method === "POST" && path === "/api/application/servers").length;
}

describe.each(onBothPanels([anyDatabase]))(
  "a server that the panel removes before it is installed, on $name",
  (kind) => {
    it("is made again, at a place that is free, and the service has one server in the end", async () => {
      await using world = await engineWorld(kind);
      const { panel, shop } = world;
      await panel.control.install({ delayMs: 3_600_000, fail: false });
      const { operation } = await shop.services.create(orderOf("rolled-back"));
      await removeWhenMade(world, "rolled-back", "0");
      await panel.control.install({ delayMs: 0, fail: false });
      expect(await shop.operations.finished(operation.id)).toMatchObject({ status: "succeeded", attempts: 1 });

      const service = await shop.services.get("rolled-back");
      const servers = (await allServers(panel)).filter(
        ({ external_id }) => external_id === externalIdOf("rolled-back"),
      );
      expect(servers).toMatchObject([{ id: service.server?.id, allocation: service.addresses[0]?.allocationId }]);
      expect(service.state).toBe("active");
      expect(await countMade(world)).toBe(2);
    });

    it("is given to a person when it vanishes again and again, who can have it tried once more", async () => {
      await using world = await engineWorld(kind);
      const { panel, shop } = world;
      await panel.control.install({ delayMs: 3_600_000, fail: false });
      const { operation } = await shop.services.create(orderOf("cursed"));
      let told = "0";
      for (let time = 0; time < 3; time += 1) told = await removeWhenMade(world, "cursed", told);
      const failed = await shop.operations.finished(operation.id);
      expect(failed).toMatchObject({ status: "failed", failure: { class: "needs-person", code: "server_vanishes" } });
      expect(await countMade(world)).toBe(3);

      await panel.control.install({ delayMs: 0, fail: false });
      await shop.operations.retry(operation.id);
      expect((await shop.operations.finished(operation.id)).status).toBe("succeeded");
      expect((await shop.services.get("cursed")).state).toBe("active");
      expect(await countMade(world)).toBe(4);
    });

    it("is made again for its own customer when the panel was restored and its account's number is a stranger's", async () => {
      await using world = await engineWorld(kind);
      const { panel, shop } = world;
      const backup = (await panel.control.dump()) as unknown as WorldInput;
      await panel.control.install({ delayMs: 3_600_000, fail: false });
      const { operation } = await shop.services.create(orderOf("mine", "ann"));
      for await (const { type } of shop.events.stream({ service: "mine", after: "0" }))
        if (type === "service.installing") break;
      const { id: number } = await userOnPanel(panel, "ann@example.test");
      await panel.control.load(backup);
      await panel.control.install({ delayMs: 0, fail: false });
      await makeStrangeServer(panel, "stranger");
      expect((await userOnPanel(panel, emailOfStranger("stranger"))).id).toBe(number);
      await panel.control.clearRequests();

      expect((await shop.operations.finished(operation.id)).failure).toBeNull();
      expect(await ownerOf(world, "mine")).toBe("ann@example.test");
      // It was never the stranger's.
      expect(await sentTo(panel)).not.toContain("PATCH /servers/#/details");
    });
  },
);

describe.each(onBothPanels([anyDatabase]))(
  "a server that was made for an account whose number is a stranger's by now, on $name",
  (kind) => {
    it("is its customer's, also when the account could not be made at once", async () => {
      await using world = await engineWorld(kind);
      const { panel, shop } = world;
      const backup = (await panel.control.dump()) as unknown as WorldInput;
      await world.ordered("before", orderOf("before", "ann"));
      const { operation: ending } = await shop.services.terminate("before");
      await shop.operations.finished(ending.id);
      await panel.control.load(backup);
      await panel.control.install({ delayMs: 0, fail: false });
      await makeStrangeServer(panel, "stranger");
      await panel.control.api.fault({ mode: "refused", status: 502, match: "POST /api/application/users$", times: 1 });

      await world.ordered("mine", orderOf("mine", "ann"));
      expect(await ownerOf(world, "mine")).toBe("ann@example.test");
      const ours = (await allServers(panel)).filter(({ external_id }) => external_id === externalIdOf("mine"));
      expect(ours).toHaveLength(1);
    });
  },
);

async function ownerOf({ panel, shop }: EngineWorld, service: string): Promise<string | undefined> {
  const { user } = await serverOf(panel, (await shop.services.get(service)).server?.id);
  return (await allUsers(panel)).find(({ id }) => id === user)?.email;
}
