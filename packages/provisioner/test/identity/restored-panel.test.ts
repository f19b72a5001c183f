import type { PanelEmulator, WorldInput } from "@hatchery/panel-emulator";
import type { CommandResult, OperationDetails, Provisioner } from "@hatchery/provisioner";
import { describe, expect, it } from "vitest";
import { eachEngine } from "../support/databases.ts";
import { openedShop } from "../support/opened-shop.ts";
import { allServers } from "../support/panel-state.ts";
import { orderOf, startPanel } from "../support/shop.ts";
import { makeStrangeServer } from "../support/strange-server.ts";

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

describe.each(eachEngine)("a panel that was restored from a backup of an hour before, on $name,", (kind) => {
  it("keeps strangers' servers on the numbers of ours whatever is commanded, and all is well after the repair", async () => {
    await using panel = await startPanel();
    await using opened = await openedShop(kind, panel);
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
    const strangers = (await allServers(panel)).filter(({ name }) => name.startsWith("stranger"));
    expect(new Set(strangers.map(({ id }) => id))).toEqual(new Set(numbers.values()));

    await panel.control.clearRequests();
    const commands = [
      shop.services.suspend("suspended"),
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
    // What the backup has is ours still.
    expect((await ended(shop, shop.services.suspend("kept"))).failure).toBeNull();
    expect(await changes(panel)).toHaveLength(1);

    const report = await shop.drift.scan("eu");
    const missing = report.findings.filter(({ kind: what }) => what === "missing-server");
    expect(new Set(missing.map(({ serviceId }) => serviceId))).toEqual(new Set(lost.filter((id) => id !== "deleted")));
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

  it("costs a suspension one request while the newest server is where it was, and a list of all panels' a minute", async () => {
    await using panel = await startPanel();
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
});
