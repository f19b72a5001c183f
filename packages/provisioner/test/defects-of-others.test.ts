import type { PanelEmulator } from "@hatchery/panel-emulator";
import type { CommandResult, OperationDetails, Provisioner } from "@hatchery/provisioner";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { eachEngine, type TestDatabase } from "./support/databases.ts";
import { allServers, allUsers, askPanel, sentTo, serverOf, userOnPanel } from "./support/panel-state.ts";
import { blockTiers } from "./support/products.ts";
import { openShop, startPanel } from "./support/shop.ts";

/** What other systems do wrong by their own sources and trackers, each named for what goes right here. */
describe.each(eachEngine)("where other systems fail, on $name,", (kind) => {
  let panel: PanelEmulator;
  let database: TestDatabase;
  let shop: Provisioner;

  beforeAll(async () => {
    panel = await startPanel();
    database = await kind.make();
    shop = await openShop(database.url, panel);
    await shop.products.put({ ...blockTiers.small, serverName: "Order %order_id%" });
    await shop.products.put(blockTiers.large);
    await shop.products.put({
      ...blockTiers.small,
      id: "pinned",
      limits: { ...blockTiers.small.limits, oomKiller: true },
    });
    await shop.products.put({
      ...blockTiers.small,
      id: "no-port",
      options: [],
      eggs: [{ key: "blocks", nest: 1, egg: 1, ports: { main: "9-10" } }],
    });
    await shop.products.put({ ...blockTiers.small, id: "linking", userConflict: "link" });
    await shop.start();
  }, 60_000);
  afterAll(async () => {
    await shop.stop();
    await panel.close();
    await database.drop();
  });
  beforeEach(() => panel.control.clearRequests());
  // The world has few ports.
  afterEach(async () => {
    await panel.control.api.clear();
    const { items } = await shop.services.list({ limit: 200 });
    for (const { id, state } of items) if (state !== "terminated") await done(shop.services.terminate(id));
  });

  async function done(command: Promise<CommandResult>): Promise<OperationDetails> {
    return shop.operations.finished((await command).operation.id);
  }

  async function succeeds(command: Promise<CommandResult>): Promise<OperationDetails> {
    const operation = await done(command);
    expect(operation.failure).toBeNull();
    return operation;
  }

  async function sold(id: string, choices: object = {}): Promise<void> {
    const customer = { id: "ann", email: "ann@example.test" };
    await succeeds(shop.services.create({ id, product: "blocks-small", customer, ...choices }));
    await panel.control.clearRequests();
  }

  const onPanel = async (id: string) => serverOf(panel, (await shop.services.get(id)).server?.id);
  const accountOf = async (customer: string) => (await shop.customers.get(customer)).links[0]?.panelUserId;
  /** In the panel's own words. */
  const refusal = (match: string) => panel.control.api.fault({ mode: "refused", status: 400, match, times: 1 });
  const fault = (match: string, status: number, times = 1) =>
    panel.control.api.fault({ mode: "status", status, match, times });

  describe("ClientXCMS", () => {
    it("resets passwords of customers whose servers it does not see: here nothing is sent about the customer", async () => {
      await sold("quiet");
      await succeeds(shop.services.suspend("quiet"));
      await succeeds(shop.services.unsuspend("quiet"));
      expect(await sentTo(panel)).toEqual(["POST /servers/#/suspend", "POST /servers/#/unsuspend"]);
    });

    it("takes any failure of a suspension for success: here the service stays active and says why", async () => {
      await sold("unsuspended");
      await refusal("POST /api/application/servers/\\d+/suspend$");
      expect(await done(shop.services.suspend("unsuspended"))).toMatchObject({
        status: "failed",
        failure: { class: "permanent", code: "refused" },
      });
      expect((await shop.services.get("unsuspended")).state).toBe("active");
      expect((await onPanel("unsuspended")).status).toBeNull();
    });

    it("gives the panel its own customer number as the owner: here it is the account of that customer", async () => {
      await sold("handed-on");
      const number = { id: "1", email: "number-one@example.test" };
      await succeeds(shop.services.changeOwner("handed-on", { customer: number }));
      const owner = await userOnPanel(panel, "number-one@example.test");
      expect((await onPanel("handed-on")).user).toBe(owner.id);
      expect(await accountOf("1")).toBe(owner.id);
    });

    it("never sees that an external id is used: here one order makes one server, however often it comes", async () => {
      const order = { id: "once", product: "blocks-small", customer: { id: "ann", email: "ann@example.test" } };
      const answers = await Promise.all(Array.from({ length: 4 }, () => shop.services.create(order)));
      expect(new Set(answers.map(({ operation }) => operation.id)).size).toBe(1);
      await shop.operations.finished(answers[0]?.operation.id ?? "");
      expect((await allServers(panel)).filter(({ external_id }) => external_id === "hatchery-test.once")).toHaveLength(
        1,
      );
    });

    it("does not encode the plus of an e-mail: here the account that has it is found", async () => {
      const email = "ada+games@example.test";
      await askPanel(panel, "/users", {
        method: "POST",
        body: JSON.stringify({ email, username: "ada-games", first_name: "Ada", last_name: "G" }),
      });
      await sold("plus", { product: "linking", customer: { id: "plus", email } });
      expect(await accountOf("plus")).toBe((await userOnPanel(panel, email)).id);
    });

    it("collects node and OOM killer and sends neither: here both are as the product says", async () => {
      await sold("pinned-1", { product: "pinned" });
      const server = await onPanel("pinned-1");
      expect(server.node).toBe(1);
      expect(server.limits.oom_disabled).toBe(false);
    });

    it("documents %order_id% and writes it as it is: here it is the order's", async () => {
      await sold("named", { orderId: "2026-77" });
      expect((await onPanel("named")).name).toBe("Order 2026-77");
    });
  });

  describe("Paymenter", () => {
    it("sets the state at once and tries once: here the state follows the panel, after as many tries as it takes", async () => {
      await sold("patient");
      await fault("POST /api/application/servers/\\d+/suspend$", 500, 2);
      const retrying = new Promise<void>((resolve) => shop.on("operation.retrying", () => resolve()));
      const suspending = done(shop.services.suspend("patient"));
      await retrying;
      expect((await shop.services.get("patient")).state).toBe("active");
      expect(await suspending).toMatchObject({ status: "succeeded", attempts: 3 });
      expect((await shop.services.get("patient")).state).toBe("suspended");
    });

    it("orphans a server whose deletion failed: here it is deleted before the service ends", async () => {
      await sold("stubborn");
      const { id } = await onPanel("stubborn");
      await fault("DELETE /api/application/servers/\\d+$", 500, 2);
      await succeeds(shop.services.terminate("stubborn"));
      expect((await allServers(panel)).map((server) => server.id)).not.toContain(id);
    });

    it("takes every error for 'not found': here a panel that fails makes no second server", async () => {
      await panel.control.api.fault({ mode: "drop-after", match: "POST /api/application/servers$", times: 1 });
      await fault("GET /api/application/servers", 500, 2);
      await sold("not-lost");
      expect(
        (await allServers(panel)).filter(({ external_id }) => external_id === "hatchery-test.not-lost"),
      ).toHaveLength(1);
    });
  });

  it("FOSSBilling forgets a server that it could not delete: here its number stays and a person is asked", async () => {
    await sold("kept");
    const { id } = await onPanel("kept");
    await refusal("DELETE /api/application/servers/\\d+$");
    expect(await done(shop.services.terminate("kept"))).toMatchObject({ status: "failed" });
    expect(await shop.services.get("kept")).toMatchObject({ state: "active", server: { id } });
  });

  it("PteroCA makes servers without a reference: here each carries its service's", async () => {
    await sold("referenced");
    expect((await onPanel("referenced")).external_id).toBe("hatchery-test.referenced");
  });

  it("Blesta makes a second server after a time-out: here the first one is found and kept", async () => {
    await panel.control.api.fault({ mode: "drop-after", match: "POST /api/application/servers$", times: 1 });
    await sold("timed-out");
    const mine = (await allServers(panel)).filter(({ external_id }) => external_id === "hatchery-test.timed-out");
    expect(mine.map(({ id }) => id)).toEqual([(await shop.services.get("timed-out")).server?.id]);
  });

  describe("CtrlPanel", () => {
    it("erases the external id with the owner's change: here external id, name and description stay", async () => {
      await sold("stays");
      const before = await onPanel("stays");
      const customer = { id: "bea", email: "bea@example.test" };
      await succeeds(shop.services.changeOwner("stays", { customer }));
      const { external_id, name, description, user } = await onPanel("stays");
      expect({ external_id, name, description }).toEqual({
        external_id: before.external_id,
        name: before.name,
        description: before.description,
      });
      expect(user).not.toBe(before.user);
    });

    it("deletes its row on any failure while it synchronises: here a scan that fails ends nothing", async () => {
      await sold("survivor");
      await fault("GET /api/application/servers", 500, 1);
      await shop.drift.scan("eu");
      for (const [status, times] of [
        [500, 2],
        [403, 1],
        [404, 1],
      ] as const) {
        await fault("GET /api/application/servers", status, times);
        await expect(shop.drift.scan("eu")).rejects.toMatchObject({ code: "panel_failed" });
        expect((await shop.services.get("survivor")).state).toBe("active");
      }
      expect((await shop.drift.scan("eu")).findings.filter(({ serviceId }) => serviceId === "survivor")).toEqual([]);
    });

    it("keeps the money of an upgrade that failed: here the service is what it was sold, and the failure says why", async () => {
      await sold("not-upgraded");
      await refusal("PATCH /api/application/servers/\\d+/build$");
      expect(await done(shop.services.upgrade("not-upgraded", { product: "blocks-large" }))).toMatchObject({
        status: "failed",
      });
      expect((await shop.services.get("not-upgraded")).productId).toBe("blocks-small");
      expect((await onPanel("not-upgraded")).limits.memory).toBe(1024);
    });
  });

  describe("PteroSync", () => {
    it("makes the server and then finds no port: here nothing is made, and the verdict names the ports", async () => {
      const before = (await allServers(panel)).length;
      const customer = { id: "ann", email: "ann@example.test" };
      const refused = await done(shop.services.create({ id: "portless", product: "no-port", customer }));
      expect(refused).toMatchObject({ status: "failed", failure: { code: "no_room" } });
      expect(refused.failure?.message).toMatch(/9/);
      expect(await allServers(panel)).toHaveLength(before);
    });

    it("resets a customer's variables with every upgrade, and Paymenter keeps old ones: here each side keeps what is its own", async () => {
      await sold("merged");
      const server = await onPanel("merged");
      await askPanel(panel, `/servers/${server.id}/startup`, {
        method: "PATCH",
        body: JSON.stringify({
          startup: server.container.startup_command,
          egg: server.egg,
          image: server.container.image,
          skip_scripts: false,
          environment: { SERVER_JARFILE: "mine.jar", BUILD_NUMBER: "1234", GAME_VERSION: "1.8" },
        }),
      });
      await succeeds(shop.services.upgrade("merged", { product: "blocks-large" }));
      expect((await onPanel("merged")).container.environment).toMatchObject({
        BUILD_NUMBER: "1234",
        SERVER_JARFILE: "large.jar",
      });
    });
  });

  it("Heliactyl checks limits against a session: here orders at once never count on the same port", async () => {
    const customer = { id: "ann", email: "ann@example.test" };
    const orders = Array.from({ length: 5 }, (_, at) =>
      done(shop.services.create({ id: `race-${at}`, product: "blocks-small", customer })),
    );
    await Promise.all(orders);
    const mine = (await allServers(panel)).filter(({ external_id }) => external_id?.startsWith("hatchery-test.race-"));
    const addresses = mine.map(({ allocation }) => allocation);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.length).toBeGreaterThan(1);
  });

  it("HostBill has a node's number in its code: here a server is where the product says, and the service knows it", async () => {
    await sold("placed");
    expect((await shop.services.get("placed")).server?.nodeId).toBe((await onPanel("placed")).node);
  });

  it("WemX breaks when an option is not answered: here it has its default", async () => {
    await sold("unanswered", { options: {} });
    expect((await shop.services.get("unanswered")).options).toMatchObject({ ram: 0 });
  });

  it("WISECP says that an upgrade is done and does nothing: here the server has what was bought", async () => {
    await sold("upgraded");
    await succeeds(shop.services.upgrade("upgraded", { product: "blocks-large" }));
    expect((await onPanel("upgraded")).limits.memory).toBe(4096);
  });

  it("Clientexec fails for every new customer: here the account is made and linked under the customer's id", async () => {
    await sold("newcomer", { customer: { id: "42", email: "newcomer@example.test" } });
    const user = await userOnPanel(panel, "newcomer@example.test");
    expect(user.external_id).toBe("hatchery-test.42");
    expect(await accountOf("42")).toBe(user.id);
  });

  it("seven systems take the first account whose e-mail contains the customer's: here it has to be the whole", async () => {
    await sold("exact", { product: "linking", customer: { id: "lice", email: "lice@example.test" } });
    const users = await allUsers(panel);
    const alice = users.find(({ email }) => email === "alice@example.test");
    expect(alice).toBeDefined();
    expect((await onPanel("exact")).user).not.toBe(alice?.id);
    expect(await accountOf("lice")).toBe(users.find(({ email }) => email === "lice@example.test")?.id);
  });

  it("most say nothing about a redirect: here the panel is held with the address to mend, and nothing is sold twice", async () => {
    await panel.control.api.fault({ mode: "redirect" });
    const customer = { id: "ann", email: "ann@example.test" };
    const { operation } = await shop.services.create({ id: "redirected", product: "blocks-small", customer });
    await expect.poll(async () => (await shop.panels.get("eu")).hold, { timeout: 30_000 }).not.toBeNull();
    const { hold } = await shop.panels.get("eu");
    expect(hold?.code).toMatch(/^redirected/);
    expect(hold?.remedy).toMatch(/https?|address|URL/i);
    await panel.control.api.clear();
    await shop.panels.release("eu");
    expect(await shop.operations.finished(operation.id)).toMatchObject({ status: "succeeded", attempts: 1 });
    const redirected = (await allServers(panel)).filter(
      ({ external_id }) => external_id === "hatchery-test.redirected",
    );
    expect(redirected).toHaveLength(1);
  });
});
