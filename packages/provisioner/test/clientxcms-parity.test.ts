import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { PanelEmulator } from "@hatchery/panel-emulator";
import type { CommandResult, OperationDetails, Provisioner } from "@hatchery/provisioner";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { anyDatabase, type TestDatabase } from "./support/databases.ts";
import { onBothPanels } from "./support/flavours.ts";
import { allServers, askPanel, type ServerOnPanel, serverOf } from "./support/panel-state.ts";
import { openShop } from "./support/shop.ts";

const page = readFileSync(new URL("../../../docs/guides/coming-from-clientxcms.md", import.meta.url), "utf8");

/** First cells of the page's tables: the lines that have to be kept. */
const linesOfPage = [...page.matchAll(/^\| (?!---|In ClientXCMS)([^|]+?) \|/gm)].map(([, line]) => line ?? "");

const everyField = {
  id: "every-field",
  name: "Blocks 2G",
  panels: [{ panel: "eu", locations: [2, 1] }],
  limits: {
    memory: "2 GiB",
    swap: 512,
    disk: "10 GiB",
    io: 400,
    cpu: 150,
    threads: "0-1",
    oomKiller: true,
  },
  featureLimits: { databases: 2, backups: 3, furtherPorts: 4 },
  eggs: [
    {
      key: "blocks",
      nest: 1,
      egg: 1,
      image: "ghcr.io/example/block-world:17",
      startup: "java -jar {{SERVER_JARFILE}} nogui",
      variables: { SERVER_JARFILE: "mine.jar", GAME_VERSION: { kind: "ask", label: "Version", value: "latest" } },
    },
    { key: "city", nest: 1, egg: 2, variables: { LICENCE_KEY: "rp_12345678" } },
  ],
  ports: { main: "30120-30125" },
  dedicatedIp: false,
  skipScripts: true,
  startOnCompletion: true,
  serverName: "%owner_firstname% %owner_lastname% %product_name%",
  serverDescription:
    "%owner_email% %owner_username% %owner_firstname% %owner_lastname% %product_name% %order_id% %service_id% %service_expiration% 100%%",
  options: [
    { id: "ram", kind: "quantity", label: "More memory", target: "memory", unit: "1 GiB", maximum: 4 },
    { id: "backups", kind: "quantity", label: "More backups", target: "backups", maximum: 5 },
  ],
} as const;

const customer = { id: "7", email: "ada@example.test", username: "ada", firstName: "Ada", lastName: "Love" };
const expiresAt = new Date("2031-02-03T00:00:00Z");

describe.each(onBothPanels([anyDatabase]))("what ClientXCMS's module does, on $name", (kind) => {
  const isPelican = kind.flavour === "pelican";
  const panels = isPelican ? [{ panel: "eu", tags: ["us", "eu"] }] : everyField.panels;
  let panel: PanelEmulator;
  let database: TestDatabase;
  let shop: Provisioner;
  let server: ServerOnPanel;
  beforeAll(async () => {
    panel = await kind.start();
    database = await kind.make();
    shop = await openShop(database.url, panel);
    const { keys, url } = panel;
    await shop.panels.put({ id: "eu", url, clientKey: keys.clientAdmin ?? "" });
    await shop.panels.catalogue("eu", { refresh: true });
    await shop.products.put({ ...everyField, panels });
    await shop.start();
    await succeeds(
      shop.services.create({
        id: "first",
        product: "every-field",
        customer,
        orderId: "C-1042",
        variables: { GAME_VERSION: "1.21" },
        expiresAt,
      }),
    );
    server = await onPanel("first");
  }, 60_000);
  afterAll(async () => {
    await shop.stop();
    await panel.close();
    await database.drop();
  });

  async function succeeds(command: Promise<CommandResult>): Promise<OperationDetails> {
    const operation = await shop.operations.finished((await command).operation.id);
    expect(operation.failure).toBeNull();
    return operation;
  }

  const onPanel = async (id: string) => serverOf(panel, (await shop.services.get(id)).server?.id);
  const order = (id: string) => shop.services.create({ id, product: "block-world", customer: { id: "7" } });
  const described = () => server.description.split(" ");

  const lines: Readonly<Record<string, () => void | Promise<void>>> = {
    Creation: () => expect(server).toMatchObject({ status: null, egg: 1 }),
    Suspension: async () => {
      await succeeds(shop.services.suspend("first", { reason: "unpaid" }));
      expect((await onPanel("first")).status).toBe("suspended");
    },
    Unsuspension: async () => {
      await succeeds(shop.services.unsuspend("first"));
      expect((await onPanel("first")).status).toBeNull();
    },
    Expiration: async () => {
      await succeeds(order("expiring"));
      await succeeds(shop.services.expire("expiring"));
      expect(await shop.services.get("expiring")).toMatchObject({ state: "suspended", suspensionReason: "expired" });
      await succeeds(shop.services.renew("expiring", { expiresAt }));
      expect((await onPanel("expiring")).status).toBeNull();
    },
    Import: async () => {
      const { external_id: _, ...copy } = server;
      const made = await askPanel<{ attributes: { id: number } }>(panel, "/servers", {
        method: "POST",
        body: JSON.stringify({
          ...copy,
          docker_image: server.container.image,
          startup: server.container.startup_command,
          environment: server.container.environment,
          limits: { ...server.limits, threads: null },
          deploy: isPelican
            ? { tags: ["eu"], dedicated_ip: false, port_range: ["25565-25574"] }
            : { locations: [1], dedicated_ip: false, port_range: [] },
          allocation: undefined,
        }),
      });
      const serverId = made.attributes.id;
      const entry = { panel: "eu", serverId, service: "taken-over", product: "every-field", customer: { id: "7" } };
      const [plan] = await shop.imports.plan([entry]);
      expect(plan?.conflicts).toEqual([]);
      const [result] = await shop.imports.run([entry]);
      await succeeds(Promise.resolve(result as CommandResult));
      expect((await shop.services.get("taken-over")).server?.id).toBe(serverId);
    },
    Options: async () => {
      await succeeds(shop.services.changeOptions("first", { options: { ram: 2, backups: 1 } }));
      expect(await onPanel("first")).toMatchObject({ limits: { memory: 4096 }, feature_limits: { backups: 4 } });
    },
    Upgrade: async () => {
      await shop.products.put({
        ...everyField,
        panels,
        id: "bigger",
        limits: { ...everyField.limits, memory: "3 GiB" },
      });
      await succeeds(shop.services.upgrade("first", { product: "bigger" }));
      expect((await onPanel("first")).limits.memory).toBe(5120);
    },
    "Manual creation": async () => {
      const actor = { kind: "admin", id: "root" } as const;
      const { operation } = await shop.services.create(
        { id: "gift", product: "block-world", customer: { id: "7" }, expiresAt: null },
        { actor },
      );
      expect((await shop.operations.finished(operation.id)).status).toBe("succeeded");
      expect((await shop.operations.get(operation.id)).actor).toEqual(actor);
    },
    "List of configurations": async () => {
      const { items } = await shop.products.list();
      expect(items.map(({ id }) => id)).toEqual(expect.arrayContaining(["block-world", "every-field"]));
    },
    "Control panel": async () => {
      const control = shop.control("first");
      await control.power("start");
      expect(["starting", "running"]).toContain((await control.resources()).state);
    },
    "Customer's reinstallation, with another egg as well": async () => {
      await succeeds(order("reinstalled"));
      await succeeds(shop.services.reinstall("reinstalled"));
      await succeeds(shop.services.reinstall("first", { egg: "city", acceptDataLoss: true }));
      expect((await onPanel("first")).egg).toBe(2);
    },
    "Change of customer": async () => {
      await succeeds(shop.services.changeOwner("gift", { customer: { id: "8", email: "bea@example.test" } }));
      expect((await shop.services.get("gift")).customerId).toBe("8");
      expect((await onPanel("gift")).user).not.toBe(server.user);
    },
    Deletion: async () => {
      await succeeds(shop.services.terminate("expiring"));
      expect((await shop.services.get("expiring")).state).toBe("terminated");
    },
    "Connection test": async () => {
      expect((await shop.panels.diagnose("eu")).ok).toBe(true);
    },

    Memory: () => expect(server.limits.memory).toBe(2048),
    Swap: () => expect(server.limits.swap).toBe(512),
    Disk: () => expect(server.limits.disk).toBe(10_240),
    "IO weight": () => expect(server.limits.io).toBe(400),
    CPU: () => expect(server.limits.cpu).toBe(150),
    "OOM killer": () => expect(server.limits.oom_disabled).toBe(false),
    "Nest and egg": () => expect([server.nest, server.egg]).toEqual([isPelican ? undefined : 1, 1]),
    "Several eggs to choose from": async () => {
      const { configuration } = await shop.products.get("every-field");
      expect(configuration.eggs.map(({ key }) => key)).toEqual(["blocks", "city"]);
    },
    Image: () => expect(server.container.image).toBe("ghcr.io/example/block-world:17"),
    "Start command": () => expect(server.container.startup_command).toBe("java -jar {{SERVER_JARFILE}} nogui"),
    Variables: () =>
      expect(server.container.environment).toMatchObject({ SERVER_JARFILE: "mine.jar", GAME_VERSION: "1.21" }),
    Databases: () => expect(server.feature_limits.databases).toBe(2),
    Backups: () => expect(server.feature_limits.backups).toBe(3),
    Allocations: () => expect(server.feature_limits.allocations).toBe(5),
    Location: () => expect(server.node).toBe(1),
    Node: async () => {
      await shop.products.put({ ...everyField, id: "on-two", panels: [{ panel: "eu", nodes: [2] }] });
      await succeeds(shop.services.create({ id: "on-two", product: "on-two", customer: { id: "7" } }));
      expect((await onPanel("on-two")).node).toBe(2);
    },
    "Port range": () => {
      expect(server.ports[0]).toBeGreaterThanOrEqual(30_120);
      expect(server.ports[0]).toBeLessThanOrEqual(30_125);
    },
    "Dedicated IP": async () => {
      const alone = { ...everyField, id: "alone", panels: [{ panel: "eu", nodes: [2] }], dedicatedIp: true };
      await shop.products.put({ ...alone, ports: null });
      // Earlier lines may have put a server on each address that the node has.
      const address = { ip: "198.51.100.99", ports: ["30500-30501"] };
      await askPanel(panel, "/nodes/2/allocations", { method: "POST", body: JSON.stringify(address) });
      await succeeds(shop.services.create({ id: "alone", product: "alone", customer: { id: "7" } }));
      await succeeds(shop.services.create({ id: "not-alone", product: "on-two", customer: { id: "7" } }));
      const { node, ips } = await onPanel("alone");
      const others = (await allServers(panel)).filter((other) => other.node === node);
      expect(others.filter((other) => other.ips.some((ip) => ips.includes(ip)))).toHaveLength(1);
    },
    "Server name": () => expect(server.name).toBe("Ada Love Blocks 2G"),
    Description: () => expect(server.description).toMatch(/100%$/),
    "Start when installed": async () => {
      expect(["starting", "running"]).toContain((await shop.control("on-two").resources()).state);
    },
    "Skip the scripts": async () => {
      const { servers } = await panel.control.dump();
      expect(servers.find(({ id }) => id === server.id)).toMatchObject({ skip_scripts: true });
    },

    "`%owner_email%`": () => expect(described()[0]).toBe("ada@example.test"),
    "`%owner_username%`": () => expect(described()[1]).toBe("ada"),
    "`%owner_firstname%`": () => expect(described()[2]).toBe("Ada"),
    "`%owner_lastname%`": () => expect(described()[3]).toBe("Love"),
    "`%product_name%`": () => expect(described().slice(4, 6)).toEqual(["Blocks", "2G"]),
    "`%order_id%`": () => expect(described()[6]).toBe("C-1042"),
    "`%service_id%`": () => expect(described()[7]).toBe("first"),
    "`%service_expiration%`": () => expect(described()[8]).toBe("2031-02-03"),

    "Code HTTP 200 on creation": async () => {
      const redirecting = createServer((request, response) => {
        response.writeHead(301, { location: `https://${request.headers.host}${request.url}` }).end();
      });
      await new Promise<void>((resolve) => redirecting.listen(0, "127.0.0.1", resolve));
      try {
        const { port } = redirecting.address() as AddressInfo;
        await shop.panels.put({
          id: "http",
          url: `http://127.0.0.1:${port}`,
          applicationKey: panel.keys.full ?? "",
        });
        await shop.products.put({ ...everyField, id: "over-http", panels: ["http"] });
        const { operation } = await shop.services.create({ id: "lost", product: "over-http", customer: { id: "7" } });
        await vi.waitFor(async () =>
          expect((await shop.panels.get("http")).hold).toMatchObject({
            code: "redirected_to_https",
            remedy: expect.stringMatching(/https/),
          }),
        );
        await shop.panels.put({ id: "http", url: panel.url, applicationKey: panel.keys.full ?? "" });
        expect((await shop.operations.finished(operation.id)).failure).toBeNull();
      } finally {
        redirecting.closeAllConnections();
        redirecting.close();
      }
    },
    "The IP is not shown": async () => {
      const { url, keys } = panel;
      await shop.panels.put({ id: "blind", url, applicationKey: keys.noAllocations ?? "" });
      const { ok, checks } = await shop.panels.diagnose("blind");
      expect(ok).toBe(false);
      const remedies = checks.filter(({ outcome }) => outcome === "failed").map(({ remedy }) => remedy);
      expect(remedies.join(" ")).toMatch(/allocation/i);
    },
  };

  it.each(Object.keys(lines))("keeps the line: %s", async (line) => {
    await lines[line]?.();
  });

  it("has a line of the page for every test, and a test for every line", () => {
    expect(linesOfPage.toSorted()).toEqual(Object.keys(lines).toSorted());
  });
});
