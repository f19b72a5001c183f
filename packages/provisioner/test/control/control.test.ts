import type { PanelEmulator } from "@hatchery/panel-emulator";
import {
  ControlNotPossibleError,
  ControlRefusedError,
  InvalidInputError,
  PanelRateLimitedError,
  type Provisioner,
  type ServiceControl,
} from "@hatchery/provisioner";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anyDatabase, type TestDatabase } from "../support/databases.ts";
import { onBothPanels } from "../support/flavours.ts";
import { allUsers } from "../support/panel-state.ts";
import { openShop, startPanel } from "../support/shop.ts";
import { addVariable, recordedWorld } from "../support/worlds.ts";

/** Slots are an option, the licence is the host's, the voice port follows the plan; the name is the customer's. */
const roleplay = {
  id: "roleplay",
  name: "Roleplay",
  panels: [{ panel: "eu" }, { panel: "us" }],
  limits: { memory: "512 MiB", disk: "1 GiB", cpu: 100 },
  featureLimits: { databases: 1, backups: 5, furtherPorts: 1 },
  ports: {
    main: "30120-30199",
    further: [{ name: "voice", from: { kind: "any" as const }, variables: ["VOICE_PORT"] }],
  },
  eggs: [
    {
      key: "city",
      nest: 1,
      egg: 2,
      variables: {
        LICENCE_KEY: "rp_abcdefgh12",
        SERVER_NAME: { kind: "ask" as const, label: "Name" },
      },
    },
  ],
  options: [
    {
      id: "slots",
      kind: "quantity" as const,
      label: "Slots",
      target: { variable: "MAX_CLIENTS" },
      minimum: 8,
      maximum: 128,
    },
  ],
};

describe.each(onBothPanels([anyDatabase]))("control on $name", ({ make, start }) => {
  let database: TestDatabase;
  let panels: PanelEmulator[];
  let shop: Provisioner;
  let control: ServiceControl;

  beforeAll(async () => {
    const world = recordedWorld();
    addVariable(world, 2, "VOICE_PORT", "nullable|numeric", "");
    const range = { start: 40_000, end: 40_010 };
    world.settings = {
      ...(world.settings as object),
      clientAllocationsEnabled: true,
      clientAllocationsRange: range,
    };
    const started = [await start(0, structuredClone(world)), await start(0, structuredClone(world))] as const;
    panels = [...started];
    database = await make();
    shop = await openShop(database.url, started[0]);
    for (const [id, panel] of [
      ["eu", started[0]],
      ["us", started[1]],
    ] as const) {
      const { full = "", clientAdmin = "" } = panel.keys;
      await shop.panels.put({ id, url: panel.url, applicationKey: full, clientKey: clientAdmin });
      await shop.panels.catalogue(id, { refresh: true });
    }
    await shop.products.put(roleplay);
    await shop.start();
    for (const id of ["one", "two"]) {
      const customer = { id, email: `${id}@example.test` };
      const order = { id, product: "roleplay", customer, options: { slots: 16 }, variables: { SERVER_NAME: "City" } };
      const { operation } = await shop.services.create(order);
      expect((await shop.operations.finished(operation.id)).failure).toBeNull();
    }
    control = shop.control("one");
  }, 180_000);
  afterAll(async () => {
    await shop?.stop();
    for (const panel of panels ?? []) await panel.close();
    await database?.drop();
  });

  it("lets customers change their own variables, and neither see nor change what was sold or fixed", async () => {
    const { variables } = await control.startup.get();
    const editable = Object.fromEntries(variables.map((one) => [one.variable, one.editable]));
    expect(editable).not.toHaveProperty("LICENCE_KEY");
    expect(editable).not.toHaveProperty("WEB_TOKEN");
    expect(editable).toMatchObject({ SERVER_NAME: true, MAX_CLIENTS: false, VOICE_PORT: false, MODE: false });
    for (const sold of ["MAX_CLIENTS", "max_clients", "VOICE_PORT", "MODE"]) {
      await expect(control.startup.setVariable(sold, "128")).rejects.toBeInstanceOf(ControlRefusedError);
    }
    await expect(control.startup.setVariable("LICENCE_KEY", "rp_stolen12345")).rejects.toMatchObject({
      code: "control_object_not_found",
    });
    expect((await control.startup.setVariable("SERVER_NAME", "Our city")).value).toBe("Our city");
    const wrong = control.startup.setVariable("SERVER_NAME", "x".repeat(81));
    await expect(wrong).rejects.toBeInstanceOf(InvalidInputError);
    await expect(wrong).rejects.toMatchObject({ problems: [{ path: "/value", code: "max" }] });
  });

  it("says where a program for SFTP signs in, as the customer's account on the panel", async () => {
    const { server, customerId } = await shop.services.get("one");
    const [link] = (await shop.customers.get(customerId)).links;
    const account = (await allUsers(panels[0] as PanelEmulator)).find(({ id }) => id === link?.panelUserId);
    expect(await control.files.sftp()).toEqual({
      host: expect.stringMatching(/./),
      port: 2022,
      username: `${account?.username}.${server?.identifier}`,
      panelUrl: panels[0]?.url,
    });
  });

  it("sells ports besides the one that a server comes with and those of its plan, and counts them so", async () => {
    const before = await control.network.list();
    expect(before).toMatchObject({ limit: 1, items: [{ further: false }, { further: false }] });
    const added = await control.network.add();
    expect(added.further).toBe(true);
    await expect(control.network.add()).rejects.toBeInstanceOf(ControlRefusedError);
    expect((await control.network.list()).items.filter(({ further }) => further)).toEqual([added]);
    await control.network.remove(added.id);
  });

  it("keeps the service's addresses as the customer changes them, and the ports that the product needs", async () => {
    const before = (await shop.services.get("one")).addresses;
    expect(before.map(({ role }) => role)).toEqual(["main", "voice"]);
    const [main, voice] = before;
    const added = await control.network.add();
    expect((await shop.services.get("one")).addresses).toEqual([
      ...before,
      { allocationId: added.id, ip: added.ip, alias: added.alias, port: added.port, role: "extra" },
    ]);
    await control.network.setPrimary(added.id);
    const roles = new Map((await shop.services.get("one")).addresses.map((one) => [one.allocationId, one.role]));
    expect(roles.get(added.id)).toBe("main");
    expect(roles.get(main?.allocationId ?? 0)).toBe("extra");
    await expect(control.network.remove(voice?.allocationId ?? 0)).rejects.toBeInstanceOf(ControlRefusedError);
    await control.network.setPrimary(main?.allocationId ?? 0);
    await control.network.remove(added.id);
    const after = (await shop.services.get("one")).addresses;
    expect(new Set(after.map(({ allocationId }) => allocationId))).toEqual(
      new Set(before.map(({ allocationId }) => allocationId)),
    );
    expect(after.map(({ role }) => role)).toEqual(["main", "voice"]);
  });

  it("asks the panel that the service is on, and reaches one server only", async () => {
    await control.files.write("/mine.txt", "one");
    await expect(shop.control("two").files.read("/mine.txt")).rejects.toMatchObject({
      code: "control_object_not_found",
    });
    const backup = await control.backups.create();
    await expect(shop.control("two").backups.get(backup.id)).rejects.toMatchObject({
      code: "control_object_not_found",
    });
  });

  it("says how long to wait when the panel makes no more backups for now", async () => {
    await control.backups.create();
    const third = control.backups.create();
    await expect(third).rejects.toBeInstanceOf(PanelRateLimitedError);
    await expect(third).rejects.toMatchObject({
      retryAfterMs: expect.any(Number),
      message: expect.stringContaining("2"),
    });
  });

  it("refuses what its schemas do not take before anything is asked", async () => {
    await Promise.all(panels.map((panel) => panel.control.clearRequests()));
    const refused = [
      control.backups.get("../../users"),
      control.databases.delete("1/../2"),
      control.schedules.get(Number.NaN),
      control.network.remove(-1),
      control.subusers.delete("me"),
      control.files.read("a\0b"),
      control.files.pull({ url: "file:///etc/passwd" }),
      control.startup.setVariable("A B", ""),
    ];
    for (const one of refused) await expect(one).rejects.toBeInstanceOf(InvalidInputError);
    expect((await Promise.all(panels.map((panel) => panel.control.requests()))).flat()).toEqual([]);
  });

  it("does nothing for a suspended service, and does not ask the panel to hear that", async () => {
    await shop.operations.finished((await shop.services.suspend("two")).operation.id);
    await Promise.all(panels.map((panel) => panel.control.clearRequests()));
    const { files, backups, network, startup, power } = shop.control("two");
    for (const ask of [files.list, backups.list, network.list, startup.get, () => power("start")]) {
      await expect(ask()).rejects.toBeInstanceOf(ControlNotPossibleError);
    }
    expect((await Promise.all(panels.map((panel) => panel.control.requests()))).flat()).toEqual([]);
    await shop.operations.finished((await shop.services.unsuspend("two")).operation.id);
    expect(await files.list()).toEqual(expect.any(Array));
  });
});

it("refuses the groups of control as well once the provisioner has stopped", async () => {
  const panel = await startPanel();
  const shop = await openShop("memory:", panel);
  const { files } = shop.control("one");
  await shop.stop();
  await panel.close();
  expect(() => files.list()).toThrow(expect.objectContaining({ code: "provisioner_stopped" }));
});
