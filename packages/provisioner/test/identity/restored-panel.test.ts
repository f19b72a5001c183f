import type { PanelEmulator, WorldInput } from "@hatchery/panel-emulator";
import type { CommandResult, OperationDetails, Provisioner } from "@hatchery/provisioner";
import { describe, expect, it, vi } from "vitest";
import { anyDatabase } from "../support/databases.ts";
import { onBothPanels } from "../support/flavours.ts";
import { createMovableTime } from "../support/movable-time.ts";
import { openedShop } from "../support/opened-shop.ts";
import { panelApi } from "../support/panel-api.ts";
import { allServers } from "../support/panel-state.ts";
import { orderOf } from "../support/shop.ts";
import { makeStrangeServer } from "../support/strange-server.ts";

/** After so long the newest server is looked at again. */
const untilLookedAgainMs = 61_000;

async function ended(shop: Provisioner, command: Promise<CommandResult>): Promise<OperationDetails> {
  return shop.operations.finished((await command).operation.id);
}

async function sold(shop: Provisioner, ...ids: readonly string[]): Promise<void> {
  for (const id of ids) expect((await ended(shop, shop.services.create(orderOf(id, "ann")))).failure).toBeNull();
}

/** What changed something on the panel since the log was cleared. */
async function changes(panel: PanelEmulator): Promise<readonly string[]> {
  const requests = await panel.control.requests();
  return requests.filter(({ method }) => method !== "GET").map(({ method, path }) => `${method} ${path}`);
}

describe.each(onBothPanels([anyDatabase]))(
  "a panel that was restored from a backup of an hour before, on $name,",
  (kind) => {
    it("keeps strangers' servers on the numbers of ours whatever is commanded, and all is well after the repair", async () => {
      await using panel = await kind.start();
      await using opened = await openedShop(kind, panel, {
        panels: { restoredReleasedBy: "person" },
        sweepIntervalMs: 200,
      });
      const { shop } = opened;
      await sold(shop, "kept");
      const backup = (await panel.control.dump()) as unknown as WorldInput;
      const lost = ["suspended", "deleted", "reinstalled", "upgraded", "renamed", "expired"];
      await sold(shop, ...lost);
      const numbers = new Map<string, number>();
      for (const id of lost) numbers.set(id, (await shop.services.get(id)).server?.id ?? 0);
      await panel.control.load(backup);
      await panel.control.install({ delayMs: 0, fail: false });
      for (const id of lost) await makeStrangeServer(panel, `stranger${id}`);
      const strangers = await vi.waitFor(async () => {
        const made = (await allServers(panel)).filter(({ name }) => name.startsWith("stranger"));
        expect(made.map(({ status }) => status)).toEqual(lost.map(() => null));
        return made;
      });
      expect(new Set(strangers.map(({ id }) => id))).toEqual(new Set(numbers.values()));

      await panel.control.clearRequests();
      // Who finds out waits with all others until the panel has been compared.
      const found = await shop.services.suspend("suspended");
      await vi.waitFor(async () =>
        expect((await shop.panels.get("eu")).hold).toMatchObject({ code: "panel_restored" }),
      );
      const waiting = await shop.services.suspend("kept");
      expect((await shop.health()).panels[0]).toMatchObject({ hold: { kind: "restored" } });
      await vi.waitFor(async () => expect((await shop.drift.report("eu")).counts["missing-server"]).toBe(lost.length));
      expect((await shop.operations.get(waiting.operation.id)).status).toBe("waiting");
      await shop.panels.release("eu");
      expect((await shop.operations.finished(found.operation.id)).failure).toMatchObject({ code: "server_replaced" });
      // What the backup has is ours still.
      expect((await shop.operations.finished(waiting.operation.id)).failure).toBeNull();
      expect(await changes(panel)).toHaveLength(1);
      await panel.control.clearRequests();

      const commands = [
        shop.services.reinstall("reinstalled"),
        shop.services.rename("renamed", { name: "Another" }),
        shop.services.changeOptions("upgraded", { options: {} }),
        shop.services.expire("expired"),
      ];
      for (const command of commands) {
        expect((await ended(shop, command)).failure).toMatchObject({ code: "server_replaced", class: "needs-person" });
      }
      expect((await ended(shop, shop.services.terminate("deleted"))).failure).toBeNull();
      expect(await changes(panel)).toEqual([]);

      const report = await shop.drift.scan("eu");
      const missing = report.findings.filter(({ kind: what }) => what === "missing-server");
      expect(new Set(missing.map(({ serviceId }) => serviceId))).toEqual(
        new Set(lost.filter((id) => id !== "deleted")),
      );
      expect(missing[0]?.message).toContain("restored from a backup");

      for (const { operation, message } of await shop.drift.repair({ panel: "eu", kind: "missing-server" })) {
        expect(message).toBe("");
        expect((await shop.operations.finished(operation?.id ?? "")).failure).toBeNull();
      }
      expect((await allServers(panel)).filter(({ name }) => name.startsWith("stranger"))).toEqual(strangers);
      expect((await ended(shop, shop.services.suspend("suspended"))).failure).toBeNull();
      expect((await ended(shop, shop.services.terminate("reinstalled"))).failure).toBeNull();
      const again = (await shop.drift.scan("eu")).findings.map(({ kind: what }) => what);
      expect(again.filter((what) => what !== "orphan-server")).toEqual([]);
    });

    it("goes on by itself once it has been compared, and reads an account before it makes a server for it", async () => {
      await using panel = await kind.start();
      await using opened = await openedShop(kind, panel, { sweepIntervalMs: 200 });
      const { shop } = opened;
      await sold(shop, "kept");
      const backup = (await panel.control.dump()) as unknown as WorldInput;
      await sold(shop, "lost");
      await panel.control.load(backup);
      await panel.control.install({ delayMs: 0, fail: false });
      await makeStrangeServer(panel, "stranger");

      const found = await shop.services.terminate("lost");
      const { failure } = await shop.operations.finished(found.operation.id);
      expect(failure).toBeNull();
      expect((await shop.panels.get("eu")).hold).toBeNull();
      const told = [];
      for (const type of ["panel.held", "panel.released"] as const) {
        for (const { data } of (await shop.events.list({ type })).items) told.push({ type, data });
      }
      expect(told).toMatchObject([
        { type: "panel.held", data: { kind: "restored" } },
        { type: "panel.released", data: { by: "comparison" } },
      ]);
      expect((await allServers(panel)).map(({ name }) => name)).toContain("stranger");

      await panel.control.clearRequests();
      await sold(shop, "next");
      const asked = (await panel.control.requests()).map(({ method, path }) => `${method} ${path.replace(/\d+/, "#")}`);
      expect(asked).toContain("GET /api/application/users/#");
    });

    it("tells each of several commands on a service that its server is gone, and holds the panel no more for that", async () => {
      await using panel = await kind.start();
      await using opened = await openedShop(kind, panel, { sweepIntervalMs: 200 });
      const { shop } = opened;
      const backup = (await panel.control.dump()) as unknown as WorldInput;
      await sold(shop, "lost");
      await panel.control.load(backup);
      await makeStrangeServer(panel, "stranger");

      // Together: a comparison leaves out what was commanded since it began.
      const given = [shop.services.suspend("lost"), shop.services.rename("lost", { name: "Another" })];
      for (const { operation } of await Promise.all(given)) {
        const { failure } = await shop.operations.finished(operation.id);
        expect(failure).toMatchObject({ code: "server_replaced" });
      }
      expect((await shop.events.list({ type: "panel.held" })).items).toHaveLength(1);
      expect((await shop.panels.get("eu")).hold).toBeNull();
    });

    it("gives a command up where the backup has an earlier server of the service", async () => {
      await using panel = await kind.start();
      await using opened = await openedShop(kind, panel, { sweepIntervalMs: 200 });
      const { shop } = opened;
      await sold(shop, "remade");
      const backup = (await panel.control.dump()) as unknown as WorldInput;
      await panelApi(panel, "full").send("DELETE", `/servers/${(await shop.services.get("remade")).server?.id}`);
      await shop.drift.scan("eu");
      const [remade] = await shop.drift.repair({ panel: "eu", kind: "missing-server" });
      await shop.operations.finished(remade?.operation?.id ?? "");
      await panel.control.load(backup);
      await makeStrangeServer(panel, "stranger");

      const { failure } = await ended(shop, shop.services.suspend("remade"));
      expect(failure).toMatchObject({ code: "server_replaced" });
      expect((await shop.drift.report("eu")).counts["duplicate-server"]).toBe(1);
    });

    it("does not take a server of ours for an older one whose number it was given", async () => {
      await using panel = await kind.start();
      await using opened = await openedShop(kind, panel, { panels: { restoredReleasedBy: "person" } });
      const { shop } = opened;
      await sold(shop, "kept");
      const backup = (await panel.control.dump()) as unknown as WorldInput;
      await sold(shop, "lost");
      await panel.control.load(backup);
      await panel.control.install({ delayMs: 0, fail: false });
      await sold(shop, "next");
      const number = (await shop.services.get("lost")).server?.id;
      expect((await shop.services.get("next")).server?.id).toBe(number);

      await panel.control.clearRequests();
      await shop.services.suspend("lost");
      await vi.waitFor(async () =>
        expect((await shop.panels.get("eu")).hold).toMatchObject({ code: "panel_restored" }),
      );
      expect(await changes(panel)).toEqual([]);
    });

    it("trusts no server that was made since for those before it, when the newest that was known is gone", async () => {
      const time = createMovableTime();
      await using panel = await kind.start();
      await using opened = await openedShop(kind, panel, { panels: { restoredReleasedBy: "person" }, time });
      const { shop } = opened;
      await sold(shop, "kept");
      const backup = (await panel.control.dump()) as unknown as WorldInput;
      await sold(shop, "lost", "ended", "newest");
      expect((await ended(shop, shop.services.terminate("ended"))).failure).toBeNull();
      expect((await ended(shop, shop.services.suspend("newest"))).failure).toBeNull();
      await panel.control.load(backup);
      await panel.control.install({ delayMs: 0, fail: false });
      await makeStrangeServer(panel, "stranger");
      await sold(shop, "next");
      await time.advance(untilLookedAgainMs);

      await panel.control.clearRequests();
      await shop.services.suspend("lost");
      await vi.waitFor(async () =>
        expect((await shop.panels.get("eu")).hold).toMatchObject({ code: "panel_restored" }),
      );
      expect(await changes(panel)).toEqual([]);
    });

    it("knows the newest server by its uuid: its number may be that of one made since", async () => {
      const time = createMovableTime();
      await using panel = await kind.start();
      await using opened = await openedShop(kind, panel, { panels: { restoredReleasedBy: "person" }, time });
      const { shop } = opened;
      await sold(shop, "kept");
      const backup = (await panel.control.dump()) as unknown as WorldInput;
      await sold(shop, "lost", "newest");
      expect((await ended(shop, shop.services.suspend("newest"))).failure).toBeNull();
      await panel.control.load(backup);
      await panel.control.install({ delayMs: 0, fail: false });
      expect((await ended(shop, shop.services.terminate("newest"))).failure).toBeNull();
      await makeStrangeServer(panel, "stranger");
      await sold(shop, "next");
      await time.advance(untilLookedAgainMs);

      await panel.control.clearRequests();
      await shop.services.suspend("lost");
      await vi.waitFor(async () =>
        expect((await shop.panels.get("eu")).hold).toMatchObject({ code: "panel_restored" }),
      );
      expect(await changes(panel)).toEqual([]);
    });

    it("costs a suspension one request while the newest server is where it was, and a list of all panels' a minute", async () => {
      await using panel = await kind.start();
      await using opened = await openedShop(kind, panel);
      const { shop } = opened;
      await sold(shop, "one", "two");
      await panel.control.clearRequests();
      for (const id of ["one", "two"]) {
        const { panelRequests } = await ended(shop, shop.services.suspend(id));
        expect(panelRequests).toBe(1);
      }
      const asked = (await panel.control.requests()).map(({ method }) => method);
      expect(asked).toEqual(["GET", "POST", "POST"]);
    });
  },
);
