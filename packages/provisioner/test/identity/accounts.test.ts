import { describe, expect, it } from "vitest";
import { eachEngine } from "../support/databases.ts";
import { namesOn, onBothPanels } from "../support/flavours.ts";
import { openedShop } from "../support/opened-shop.ts";
import { allServers, allUsers, askPanel, sentTo, serverOf, userOnPanel } from "../support/panel-state.ts";
import { orderOf } from "../support/shop.ts";

describe.each(onBothPanels(eachEngine))("the panel account of a customer, on $name,", (kind) => {
  const ann = { id: "ann", email: "ann-the-buyer@example.test", firstName: "Ann" };

  it("that somebody deleted is forgotten and made again, and the order does not fail", async () => {
    await using panel = await kind.start();
    await using opened = await openedShop(kind, panel);
    const { shop } = opened;
    const ordered = async (id: string) => {
      const { operation } = await shop.services.create({ ...orderOf(id), customer: ann });
      expect((await shop.operations.finished(operation.id)).failure).toBeNull();
    };
    await ordered("first");
    const before = await userOnPanel(panel, ann.email);
    const { operation } = await shop.services.terminate("first");
    expect((await shop.operations.finished(operation.id)).failure).toBeNull();
    await askPanel(panel, `/users/${before.id}`, { method: "DELETE" });

    await ordered("second");
    const after = await userOnPanel(panel, ann.email);
    expect(after.external_id).toBe("hatchery-test.ann");
    expect((await serverOf(panel, (await shop.services.get("second")).server?.id)).user).toBe(after.id);
    expect((await shop.customers.get("ann")).links).toMatchObject([{ panelUserId: after.id }]);

    await panel.control.clearRequests();
    await ordered("third");
    expect(await sentTo(panel)).toEqual(["POST /servers"]);
  });

  it("whose number somebody else has by now is not theirs: the server is the customer's, and the other's account stays as it is", async () => {
    await using panel = await kind.start();
    await using opened = await openedShop(kind, panel);
    const { shop } = opened;
    const first = await shop.services.create({ ...orderOf("first"), customer: ann });
    await shop.operations.finished(first.operation.id);
    const { id: number } = await userOnPanel(panel, ann.email);
    const world = await panel.control.dump();
    const users = world.users.map((user) =>
      user.id === number
        ? {
            ...user,
            uuid: "00000000-0000-4000-8000-00000000abcd",
            email: "stranger@example.test",
            username: "stranger",
            external_id: null,
          }
        : user,
    );
    await panel.control.load({ ...world, users, servers: [] } as unknown as Parameters<typeof panel.control.load>[0]);
    await panel.control.install({ delayMs: 0, fail: false });

    const { operation } = await shop.services.create({ ...orderOf("second"), customer: ann });
    expect((await shop.operations.finished(operation.id)).failure).toBeNull();
    const account = await userOnPanel(panel, ann.email);
    expect(account.id).not.toBe(number);
    expect((await allServers(panel)).map(({ user }) => user)).toEqual([account.id]);
    const { operation: sync } = await shop.customers.put({ ...ann, lastName: "Buyer" });
    expect((await shop.operations.finished(sync?.id ?? "")).failure).toBeNull();
    expect((await allUsers(panel)).find(({ id }) => id === number)).toMatchObject({
      email: "stranger@example.test",
      username: "stranger",
    });
    expect(await userOnPanel(panel, ann.email)).toMatchObject({
      external_id: "hatchery-test.ann",
      ...namesOn(kind, { last_name: "Buyer" }),
    });
  });

  it("that an invitation through us made becomes theirs when they order, whatever the product says about accounts", async () => {
    await using panel = await kind.start();
    await using opened = await openedShop(kind, panel);
    const { shop } = opened;
    const { full = "", clientAdmin = "" } = panel.keys;
    await shop.panels.put({ id: "eu", url: panel.url, applicationKey: full, clientKey: clientAdmin });
    const { operation } = await shop.services.create(orderOf("of-the-host"));
    expect((await shop.operations.finished(operation.id)).failure).toBeNull();
    const friend = await shop.control("of-the-host").subusers.create({
      email: "Friend@example.test",
      permissions: ["control.console"],
    });
    const own = await shop.services.create({
      ...orderOf("of-the-friend"),
      customer: { id: "friend", email: "friend@example.test", firstName: "Fay", lastName: "Friend" },
    });
    expect((await shop.operations.finished(own.operation.id)).failure).toBeNull();
    const account = await userOnPanel(panel, "friend@example.test");
    expect(account).toMatchObject({
      external_id: "hatchery-test.friend",
      username: friend.username,
      ...namesOn(kind, { first_name: "Fay", last_name: "Friend" }),
    });
    expect((await serverOf(panel, (await shop.services.get("of-the-friend")).server?.id)).user).toBe(account.id);
  });
});
