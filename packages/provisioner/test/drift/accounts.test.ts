import type { WorldInput } from "@hatchery/panel-emulator";
import type { CommandResult } from "@hatchery/provisioner";
import { describe, expect, it } from "vitest";
import { eachEngine } from "../support/databases.ts";
import { onBothPanels } from "../support/flavours.ts";
import { openedShop } from "../support/opened-shop.ts";
import { askPanel, serverOf, userOnPanel } from "../support/panel-state.ts";
import { orderOf } from "../support/shop.ts";

describe.each(onBothPanels(eachEngine))("drift of accounts, on $name,", (kind) => {
  it("finds the missing, the reused and the doubled, and forgets those that are not the customer's any more", async () => {
    await using panel = await kind.start();
    await using opened = await openedShop(kind, panel);
    const { shop } = opened;
    const emails: Record<string, string> = {};
    for (const id of ["deleted", "restored", "twice", "fine"]) {
      emails[id] = `${id}@example.test`;
      const { operation } = await shop.services.create({ ...orderOf(id), customer: { id, email: emails[id] } });
      expect((await shop.operations.finished(operation.id)).failure).toBeNull();
    }
    expect((await shop.drift.scan("eu")).counts).toEqual({});

    const numberOf = async (id: string) => (await userOnPanel(panel, emails[id] ?? "")).id;
    const [deleted, restored, twice] = [await numberOf("deleted"), await numberOf("restored"), await numberOf("twice")];
    const { operation } = await shop.services.terminate("deleted");
    expect((await shop.operations.finished(operation.id)).failure).toBeNull();
    await askPanel(panel, `/users/${deleted}`, { method: "DELETE" });
    const world = await panel.control.dump();
    const users = world.users.map((user) => {
      if (user.id === restored) return { ...user, uuid: "00000000-0000-4000-8000-00000000abcd", external_id: null };
      return user.id === twice ? { ...user, external_id: null } : user;
    });
    await panel.control.load({ ...world, users } as unknown as Parameters<typeof panel.control.load>[0]);
    const second = await askPanel<{ attributes: { id: number } }>(panel, "/users", {
      method: "POST",
      body: JSON.stringify({
        email: "second@example.test",
        username: "second",
        first_name: "A",
        last_name: "B",
        external_id: "hatchery-test.twice",
      }),
    });

    await panel.control.clearRequests();
    const { findings } = await shop.drift.scan("eu");
    const asked = (await panel.control.requests()).map(({ method, path }) => `${method} ${path}`);
    expect(asked.filter((request) => request.includes("/users"))).toEqual([
      "GET /api/application/users",
      `GET /api/application/users/${deleted}`,
    ]);
    const aboutAccounts = findings.filter(({ customerId }) => customerId !== null);
    expect(aboutAccounts.map(({ kind: what, customerId, panelUserId }) => [what, customerId, panelUserId])).toEqual([
      ["doubled-account", "twice", second.attributes.id],
      ["missing-account", "deleted", deleted],
      ["reused-account", "restored", restored],
    ]);
    expect((await shop.drift.scan("eu")).findings.map(({ id }) => id)).toEqual(findings.map(({ id }) => id));

    const repaired = await shop.drift.repair({ panel: "eu", repair: "forget-account" });
    expect(repaired.map(({ outcome }) => outcome)).toEqual(["done", "done"]);
    expect((await shop.customers.get("restored")).links).toEqual([]);
    const { operation: again } = await shop.services.create({ ...orderOf("again"), customer: { id: "deleted" } });
    expect((await shop.operations.finished(again.id)).failure).toBeNull();
    expect(Object.keys((await shop.drift.scan("eu")).counts)).not.toContain("missing-account");
  });

  it("finds a server at its former owner's whose new owner's account a restoration took, and gives it to the new one", async () => {
    await using panel = await kind.start();
    await using opened = await openedShop(kind, panel);
    const { shop } = opened;
    const done = async (command: Promise<CommandResult>) =>
      expect((await shop.operations.finished((await command).operation.id)).failure).toBeNull();
    await done(shop.services.create(orderOf("given", "ann")));
    const backup = (await panel.control.dump()) as unknown as WorldInput;
    await done(shop.services.changeOwner("given", { customer: { id: "zoe", email: "zoe@example.test" } }));
    await panel.control.load(backup);
    await panel.control.install({ delayMs: 0, fail: false });
    // Its number goes to the next customer, and zoe's is forgotten.
    await done(shop.services.create(orderOf("next", "max")));
    expect((await shop.customers.get("zoe")).links).toEqual([]);

    const { findings } = await shop.drift.scan("eu");
    expect(findings.map(({ kind: what, serviceId }) => [what, serviceId])).toEqual([["wrong-owner", "given"]]);
    const [mended] = await shop.drift.repair({ findingId: findings[0]?.id ?? "" });
    expect((await shop.operations.finished(mended?.operation?.id ?? "")).failure).toBeNull();
    const { user } = await serverOf(panel, (await shop.services.get("given")).server?.id);
    expect((await userOnPanel(panel, "zoe@example.test")).id).toBe(user);
    expect((await shop.drift.scan("eu")).findings).toEqual([]);
  });
});
