import { createPanelEmulator, type PanelEmulator, type WorldInput } from "@hatchery/panel-emulator";
import type { OperationDetails, Provisioner } from "@hatchery/provisioner";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { anyDatabase } from "../support/databases.ts";
import { panelApi } from "../support/panel-api.ts";
import { blockWorld, externalIdOf, openShop, orderOf, serversOn } from "../support/shop.ts";
import { recordedWorld } from "../support/worlds.ts";

const clientFiles = { path: "^/api/client/.*/files/list" };
const game = { "/server.jar": "the game" };

let panel: PanelEmulator;
let shop: Provisioner;
let close: () => Promise<void>;

beforeEach(async () => {
  const world = recordedWorld() as unknown as WorldInput;
  // What a script leaves is said by each test.
  panel = await createPanelEmulator({ world, limits: { application: 100_000, client: 100_000 } });
  await panel.control.install({ delayMs: 0, files: game });
  const database = await anyDatabase.make();
  shop = await openShop(database.url, panel);
  await shop.panels.put({
    id: "eu",
    url: panel.url,
    applicationKey: panel.keys.full ?? "",
    clientKey: panel.keys.clientAdmin ?? "",
  });
  await shop.start();
  close = async () => {
    await shop.stop();
    await panel.close();
    await database.drop();
  };
}, 120_000);

afterEach(() => close());

async function installing(services: readonly string[]): Promise<readonly OperationDetails[]> {
  const operations: OperationDetails[] = [];
  for (const service of services) operations.push((await shop.services.create(orderOf(service))).operation);
  await expect
    .poll(
      async () => (await Promise.all(services.map((service) => shop.services.get(service)))).map(({ state }) => state),
      {
        timeout: 20_000,
      },
    )
    .toEqual(services.map(() => "installing"));
  return operations;
}

async function restartDaemons(): Promise<void> {
  await Promise.all(recordedWorld().nodes.map(({ id }) => panel.control.restartDaemon({ node: id, downMs: 50 })));
}

const serverOf = async (service: string) => {
  const { server } = await shop.services.get(service);
  if (server === null) throw new Error(`${service} has no server yet.`);
  return server;
};

describe("a server is installed", () => {
  it("when there is something in it, for which one request of the client API is enough", async () => {
    const { operation } = await shop.services.create(orderOf("full"));
    expect((await shop.operations.finished(operation.id)).status).toBe("succeeded");
    expect(await panel.control.requests(clientFiles)).toHaveLength(1);
    expect(await panel.control.requests({ path: "/reinstall$" })).toHaveLength(0);
  });

  it("again, once, when a restart of its daemon in the middle has left it empty", async () => {
    await panel.control.install({ delayMs: 60_000 });
    const [operation] = await installing(["cut-off"]);
    await panel.control.install({ delayMs: 0 });
    await restartDaemons();
    expect((await shop.operations.finished(operation?.id ?? "")).status).toBe("succeeded");
    expect(await panel.control.requests({ path: "/reinstall$" })).toHaveLength(1);
    expect((await shop.services.get("cut-off")).state).toBe("active");
  });

  it("not, when it is empty the second time: a person is told what was seen, and a retry installs it anew", async () => {
    await panel.control.install({ files: {} });
    const { operation } = await shop.services.create(orderOf("hollow"));
    expect(await shop.operations.finished(operation.id)).toMatchObject({
      status: "failed",
      failure: { code: "installed_empty", class: "needs-person", message: expect.stringContaining("is empty again") },
    });
    expect((await shop.services.get("hollow")).state).toBe("failed");
    expect(await panel.control.requests({ path: "/reinstall$" })).toHaveLength(1);
    await panel.control.install({ files: game });
    await shop.operations.retry(operation.id);
    expect((await shop.operations.finished(operation.id)).status).toBe("succeeded");
    expect(await panel.control.requests({ path: "/reinstall$" })).toHaveLength(2);
  });

  it("although it is empty, when the product says that nobody is to look", async () => {
    await panel.control.install({ files: {} });
    await shop.products.put({ ...blockWorld, verifyInstallation: false });
    const { operation } = await shop.services.create(orderOf("unseen"));
    expect((await shop.operations.finished(operation.id)).status).toBe("succeeded");
    expect(await panel.control.requests(clientFiles)).toHaveLength(0);
  });

  it("when nobody can look into it, because the client key may not", async () => {
    await panel.control.install({ files: {} });
    await shop.panels.put({
      id: "eu",
      url: panel.url,
      applicationKey: panel.keys.full ?? "",
      clientKey: panel.keys.clientBob ?? "",
    });
    const { operation } = await shop.services.create(orderOf("closed"));
    expect((await shop.operations.finished(operation.id)).status).toBe("succeeded");
  });

  it("when the daemon answers again: until then the look waits", async () => {
    await panel.control.daemon({ mode: "refuse", match: "list-directory", times: 1 });
    const { operation } = await shop.services.create(orderOf("late"));
    expect((await shop.operations.finished(operation.id)).status).toBe("succeeded");
    expect(await panel.control.requests(clientFiles)).toHaveLength(2);
  });

  it("when its suspension has ended that hid the installation", async () => {
    await panel.control.install({ delayMs: 60_000 });
    const [operation] = await installing(["hidden"]);
    const { id } = await serverOf("hidden");
    await panelApi(panel, "full").send("POST", `/servers/${id}/suspend`);
    await expect
      .poll(async () => (await shop.operations.get(operation?.id ?? "")).failure?.code, { timeout: 10_000 })
      .toBe("installation_hidden");
    expect((await shop.services.get("hidden")).state).toBe("installing");
    await panel.control.clock.advance(60_000);
    await panelApi(panel, "full").send("POST", `/servers/${id}/unsuspend`);
    expect((await shop.operations.finished(operation?.id ?? "")).status).toBe("succeeded");
  });

  it("when the first of two installations has ended, although the second has failed at once", async () => {
    await panel.control.install({ delayMs: 60_000 });
    const [operation] = await installing(["twice"]);
    const { id } = await serverOf("twice");
    await panelApi(panel, "full").send("POST", `/servers/${id}/reinstall`);
    await panel.control.clock.advance(1_000);
    await expect
      .poll(
        async () => (await serversOn(panel)).find(({ external_id }) => external_id === externalIdOf("twice"))?.status,
      )
      .toBe("reinstall_failed");
    await panel.control.clock.advance(60_000);
    expect((await shop.operations.finished(operation?.id ?? "")).status).toBe("succeeded");
  });
});

it("with 20 installations a restart of the daemon in the middle leaves none that is called active and empty", async () => {
  await panel.control.install({ delayMs: 60_000 });
  const services = Array.from({ length: 20 }, (_, at) => `one-of-${at + 1}`);
  const operations = await installing(services);
  await panel.control.install({ delayMs: 0 });
  await restartDaemons();
  for (const { id } of operations) {
    const { status, failure } = await shop.operations.finished(id);
    expect([status, failure]).toEqual(["succeeded", null]);
  }
  for (const service of services) {
    const { identifier } = await serverOf(service);
    const answer = await fetch(`${panel.url}/api/client/servers/${identifier}/files/list`, {
      headers: { authorization: `Bearer ${panel.keys.clientAdmin}`, accept: "application/json" },
    });
    const { data } = (await answer.json()) as { data: readonly { attributes: { name: string } }[] };
    expect([service, data.map(({ attributes }) => attributes.name)]).toEqual([service, ["server.jar"]]);
  }
  expect(await panel.control.requests({ path: "/reinstall$" })).toHaveLength(20);
}, 120_000);
