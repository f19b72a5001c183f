import type { PanelEmulator } from "@hatchery/panel-emulator";
import type { CommandResult, OperationDetails, Provisioner } from "@hatchery/provisioner";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { anyDatabase, type TestDatabase } from "../support/databases.ts";
import { namesOn, onBothPanels } from "../support/flavours.ts";
import { allUsers, askPanel, sentTo, serverOf, userOnPanel } from "../support/panel-state.ts";
import { blockWorld, openShop, orderOf } from "../support/shop.ts";

describe.each(onBothPanels([anyDatabase]))("customers and their panel accounts, on $name", (kind) => {
  let panel: PanelEmulator;
  let database: TestDatabase;
  let shop: Provisioner;
  beforeAll(async () => {
    panel = await kind.start();
    database = await kind.make();
    shop = await openShop(database.url, panel);
    await shop.panels.catalogue("eu", { refresh: true });
    for (const policy of ["link", "refuse", "ask"] as const) {
      await shop.products.put({ ...blockWorld, id: `blocks-${policy}`, userConflict: policy });
    }
    await shop.start();
  }, 60_000);
  afterAll(async () => {
    await shop.stop();
    await panel.close();
    await database.drop();
  });
  beforeEach(() => panel.control.clearRequests());

  async function done(command: Promise<CommandResult>): Promise<OperationDetails> {
    return shop.operations.finished((await command).operation.id);
  }

  async function succeeds(command: Promise<CommandResult>): Promise<OperationDetails> {
    const operation = await done(command);
    expect(operation.failure).toBeNull();
    return operation;
  }

  const order = (id: string, policy: string, customer: { id: string; email: string }) =>
    shop.services.create({ id, product: `blocks-${policy}`, customer });
  const onPanel = async (id: string) => serverOf(panel, (await shop.services.get(id)).server?.id);
  const accountOf = async (customer: string) => (await shop.customers.get(customer)).links[0]?.panelUserId;

  describe("an owner who changes", () => {
    it("gets the server under its external id, with name and description as they were", async () => {
      await succeeds(
        shop.services.create({ ...orderOf("given"), customer: { id: "giver", email: "giver@example.test" } }),
      );
      const before = await onPanel("given");
      await askPanel(panel, `/servers/${before.id}/details`, {
        method: "PATCH",
        body: JSON.stringify({ ...before, name: "My own name", description: "Mine" }),
      });
      await panel.control.clearRequests();
      const taker = { id: "taker", email: "taker@example.test", firstName: "Tia" };
      const operation = await succeeds(shop.services.changeOwner("given", { customer: taker }));
      expect(await sentTo(panel)).toEqual(["POST /users", "GET /servers/#", "PATCH /servers/#/details"]);
      expect(operation.panelRequests).toBe(3);
      expect(await onPanel("given")).toMatchObject({
        external_id: before.external_id,
        name: "My own name",
        description: "Mine",
        user: await accountOf("taker"),
      });
      expect((await shop.services.get("given")).customerId).toBe("taker");
      const { items } = await shop.events.list({ service: "given", limit: 200 });
      expect(items.find(({ type }) => type === "service.owner-changed")).toMatchObject({
        customerId: "taker",
        data: { previousCustomerId: "giver", customerId: "taker" },
      });
    });

    it("costs two requests when the account is known, and none when nothing changes", async () => {
      await succeeds(shop.services.create({ ...orderOf("back"), customer: { id: "one", email: "one@example.test" } }));
      await succeeds(shop.services.create({ ...orderOf("other"), customer: { id: "two", email: "two@example.test" } }));
      await panel.control.clearRequests();
      await succeeds(shop.services.changeOwner("back", { customer: { id: "two" } }));
      expect(await sentTo(panel)).toEqual(["GET /servers/#", "PATCH /servers/#/details"]);
      await panel.control.clearRequests();
      await succeeds(shop.services.changeOwner("back", { customer: { id: "two" } }));
      expect(await sentTo(panel)).toEqual([]);
      await expect(shop.services.changeOwner("back", { customer: { id: "nobody" } })).rejects.toMatchObject({
        code: "customer_not_found",
      });
    });

    it("is never an administrator of the panel who happens to have the e-mail", async () => {
      await succeeds(shop.services.create(orderOf("kept")));
      const admin = { id: "sly", email: "Admin@example.test" };
      const operation = await done(shop.services.changeOwner("kept", { customer: admin }));
      expect(operation.failure).toMatchObject({ code: "email-of-an-administrator", class: "needs-person" });
      expect((await shop.services.get("kept")).customerId).toBe("customer-kept");
      expect((await onPanel("kept")).user).toBe(await accountOf("customer-kept"));
    });
  });

  describe("an e-mail that has an account on the panel", () => {
    it("is linked where the product says so, by the whole address and without regard to case", async () => {
      // Found by the panel's partial filter as well, and before the right one.
      const near = { id: "near", email: "not-carol@example.test" };
      await succeeds(order("near", "link", near));
      const carol = { id: "carol", email: "CAROL@example.TEST" };
      await succeeds(order("of-carol", "link", carol));
      const account = await userOnPanel(panel, "carol@example.test");
      expect((await shop.customers.get("carol")).links).toEqual([
        { customerId: "carol", panelId: "eu", panelUserId: account.id, origin: "linked" },
      ]);
      expect((await onPanel("of-carol")).user).toBe(account.id);
    });

    it.each([
      ["refuse", "email-taken"],
      ["ask", "email-needs-confirmation"],
    ])("is a failure with a remedy where the product says %s, and an answer lets it go on", async (policy, code) => {
      const email = `old-${policy}@example.test`;
      const user = { email, username: `old-${policy}`, first_name: "Old", last_name: "One" };
      await askPanel(panel, "/users", { method: "POST", body: JSON.stringify(user) });
      const customer = { id: `customer-${policy}`, email };
      const operation = await done(order(`of-old-${policy}`, policy, customer));
      expect(operation.failure).toMatchObject({ code, class: "needs-person", remedy: expect.stringMatching(/e-mail/) });
      const account = await userOnPanel(panel, email);
      await shop.customers.link(customer.id, { panel: "eu", panelUserId: account.id });
      await shop.operations.retry(operation.id);
      expect((await shop.operations.finished(operation.id)).failure).toBeNull();
      expect((await onPanel(`of-old-${policy}`)).user).toBe(account.id);
    });

    it("is not linked when it is an administrator's, whatever the product says", async () => {
      const operation = await done(order("of-admin", "link", { id: "pretender", email: "admin@example.test" }));
      expect(operation.failure).toMatchObject({ code: "email-of-an-administrator" });
      expect((await shop.customers.get("pretender")).links).toEqual([]);
    });

    it("belongs to one customer, unless a host lets two share it", async () => {
      const email = "family@example.test";
      await succeeds(order("of-mother", "link", { id: "mother", email }));
      const operation = await done(order("of-daughter", "link", { id: "daughter", email }));
      expect(operation.failure).toMatchObject({ code: "email-of-another-customer" });
      const panelUserId = (await accountOf("mother")) ?? 0;
      const link = { panel: "eu", panelUserId };
      await expect(shop.customers.link("daughter", link)).rejects.toMatchObject({ code: "invalid_input" });
      await shop.customers.link("daughter", { ...link, shared: true });
      await shop.operations.retry(operation.id);
      expect((await shop.operations.finished(operation.id)).failure).toBeNull();
      expect((await onPanel("of-daughter")).user).toBe(panelUserId);
      // What is shared is nobody's to change.
      const { operation: sync } = await shop.customers.put({ id: "daughter", email: "daughter@example.test" });
      expect(sync).toBeNull();
    });

    it("makes one account of many orders at once", async () => {
      const customer = { id: "eager", email: "eager@example.test" };
      await Promise.all(Array.from({ length: 6 }, (_, index) => succeeds(order(`eager-${index}`, "ask", customer))));
      expect((await allUsers(panel)).filter(({ email }) => email === customer.email)).toHaveLength(1);
    });
  });

  describe("a changed e-mail or name", () => {
    it("is brought to the panel account, which keeps its external id and user name", async () => {
      const customer = { id: "moving", email: "old@example.test", firstName: "Mo" };
      await succeeds(shop.services.create({ ...orderOf("moving"), customer }));
      const before = await userOnPanel(panel, "old@example.test");
      await panel.control.clearRequests();
      const changed = { ...customer, email: "new@example.test", lastName: "Ving" };
      const { operation } = await shop.customers.put(changed);
      expect(operation).toMatchObject({ kind: "sync-customer", panelId: "eu" });
      expect((await shop.operations.finished(operation?.id ?? "")).failure).toBeNull();
      expect(await sentTo(panel)).toEqual(["GET /users/#", "PATCH /users/#"]);
      expect(await userOnPanel(panel, "new@example.test")).toMatchObject({
        id: before.id,
        external_id: before.external_id,
        username: before.username,
        ...namesOn(kind, { first_name: "Mo", last_name: "Ving" }),
      });
      expect((await shop.customers.put(changed)).operation).toBeNull();
    });

    it("comes with an order as well", async () => {
      const customer = { id: "by-order", email: "first@example.test" };
      await succeeds(shop.services.create({ ...orderOf("by-order-1"), customer }));
      await succeeds(
        shop.services.create({ ...orderOf("by-order-2"), customer: { ...customer, email: "second@example.test" } }),
      );
      const { items } = await shop.operations.list({ customer: "by-order", kind: "sync-customer" });
      expect((await shop.operations.finished(items[0]?.id ?? "")).failure).toBeNull();
      expect((await userOnPanel(panel, "second@example.test")).id).toBe(await accountOf("by-order"));
    });

    it("that is taken on the panel is a failure with a remedy, and can be tried again", async () => {
      const customer = { id: "blocked", email: "blocked@example.test" };
      await succeeds(shop.services.create({ ...orderOf("blocked"), customer }));
      const { operation } = await shop.customers.put({ ...customer, email: "bob@example.test" });
      const failed = await shop.operations.finished(operation?.id ?? "");
      expect(failed.failure).toMatchObject({ code: "email_taken", class: "needs-person" });
      expect((await userOnPanel(panel, "blocked@example.test")).id).toBe(await accountOf("blocked"));
      await shop.customers.put({ ...customer, email: "free@example.test" });
      const { items } = await shop.operations.list({ customer: "blocked", kind: "sync-customer" });
      expect((await shop.operations.finished(items[0]?.id ?? "")).failure).toBeNull();
      expect((await userOnPanel(panel, "free@example.test")).id).toBe(await accountOf("blocked"));
    });

    it("never changes an administrator that a customer was linked to by hand", async () => {
      await shop.customers.put({ id: "boss", email: "boss@example.test" });
      await shop.customers.link("boss", { panel: "eu", panelUserId: 1 });
      const { operation } = await shop.customers.put({ id: "boss", email: "thief@example.test" });
      const failed = await shop.operations.finished(operation?.id ?? "");
      expect(failed.failure).toMatchObject({ code: "account_of_an_administrator" });
      expect((await userOnPanel(panel, "admin@example.test")).id).toBe(1);
    });
  });

  it("are refused when the panel could not keep their ids, and so are services", async () => {
    const long = "A".repeat(100);
    await expect(shop.services.create(orderOf(long, "ann"))).rejects.toMatchObject({
      code: "invalid_input",
      problems: [{ path: "/id", code: "service-id-too-long" }],
    });
    await expect(shop.services.create(orderOf("a/b", "ann"))).rejects.toMatchObject({ problems: [{ path: "/id" }] });
    await expect(shop.customers.put({ id: long, email: "long@example.test" })).rejects.toMatchObject({
      problems: [{ path: "/id", code: "customer-id-too-long" }],
    });
    await expect(shop.services.create(orderOf("short", long))).rejects.toMatchObject({
      problems: [{ path: "/customer/id" }],
    });
    expect(await sentTo(panel)).toEqual([]);
  });
});
