import type { ControlClient } from "@hatchery/panel-emulator";
import type { CommandResult, Provisioner } from "@hatchery/provisioner";
import type { Flavour } from "../../src/domain/panel.ts";
import { blockWorld, largerWorld, onNode, orderOf } from "./shop.ts";
import { emailOfStranger, makeStrangeServer, numberOfServer, type PanelAddress } from "./strange-server.ts";

/** A command, and the requests that cannot be done without. */
export interface MeasuredOperation {
  readonly what: string;
  /** Requests that there have to be, by the panel's own interface. */
  readonly floor: number;
  /** What it took, as `METHOD path`. */
  readonly requests: readonly string[];
  /** What the operation itself says it took. */
  readonly counted: number;
}

type Command = (shop: Provisioner, panel: PanelAddress) => Promise<CommandResult>;

const future = "2099-01-01T00:00:00Z";
const planned = {
  ...blockWorld,
  id: "planned-world",
  name: "Planned World",
  eggs: [{ key: "block", nest: 1, egg: 1, ports: { main: "25565-25574" } }],
} as const;

/** Every kind of operation, in an order in which each finds what it needs. */
const commands: readonly (readonly [what: string, floor: number, command: Command])[] = [
  ["create, for a new customer", 2, (shop) => shop.services.create(orderOf("one", "ann"))],
  ["create, for a known customer", 1, (shop) => shop.services.create(orderOf("two", "ann"))],
  [
    "create, with a port plan",
    1,
    (shop) => shop.services.create({ ...orderOf("three", "ann"), product: "planned-world" }),
  ],
  ["suspend", 1, (shop) => shop.services.suspend("one")],
  ["unsuspend", 1, (shop) => shop.services.unsuspend("one")],
  ["renew", 0, (shop) => shop.services.renew("one", { expiresAt: future })],
  ["expire", 1, (shop) => shop.services.expire("one")],
  ["renew, of what expired", 1, (shop) => shop.services.renew("one", { expiresAt: future })],
  ["rename", 2, (shop) => shop.services.rename("one", { name: "Another name" })],
  ["reinstall", 2, (shop) => shop.services.reinstall("one")],
  ["upgrade, limits and start-up", 3, (shop) => shop.services.upgrade("one", { product: "larger-world" })],
  [
    "change owner, to a new customer",
    3,
    (shop) =>
      shop.services.changeOwner("one", {
        customer: { id: "eve", email: "eve-the-new@example.test", firstName: "Eve" },
      }),
  ],
  ["change owner, to a known customer", 2, (shop) => shop.services.changeOwner("one", { customer: { id: "ann" } })],
  ["import, one server of a list", 2, takeOver],
  ["terminate", 2, (shop) => shop.services.terminate("one")],
];

/** Carries out every kind of operation once and reads from the panel's log what it took; looks at installations, and our own at names, are left out. */
export async function measureRequests(
  shop: Provisioner,
  panel: PanelAddress & { readonly control: ControlClient },
  flavour: Flavour = "pterodactyl",
): Promise<readonly MeasuredOperation[]> {
  await shop.products.put(planned);
  await shop.products.put(largerWorld);
  await makeStrangeServer(panel, "strange");
  await shop.panels.catalogue("eu", { refresh: true });
  const measured: MeasuredOperation[] = [];
  for (const [what, floor, command] of [...commands, ...(flavour === "pelican" ? [await moving(shop, panel)] : [])]) {
    await panel.control.clearRequests();
    const { operation } = await command(shop, panel);
    const done = await shop.operations.finished(operation.id);
    if (done.status !== "succeeded") throw new Error(`${what}: ${done.failure?.message}`);
    const requests = (await panel.control.requests())
      .filter(({ query }) => !/filter\[(uuidShort|uuid_short|name)\]/.test(decodeURIComponent(query)))
      .map(({ method, path }) => `${method} ${path.replace("/api/application", "").replace(/\d+/g, "#")}`);
    measured.push({ what, floor: floorOn(flavour, what, floor), requests, counted: done.panelRequests });
  }
  return measured;
}

/**
 * An upgrade that needs another node, of a server that has arrived when it is looked at for the first time. Before it is said that it
 * needs one, three requests read what is known of the panel anew, charged to nobody.
 */
async function moving(
  shop: Provisioner,
  { control }: { readonly control: ControlClient },
): Promise<(typeof commands)[number]> {
  const there = { ...largerWorld, id: "larger-world-there", panels: [{ panel: "eu", nodes: [2] }] };
  await control.transfer({ delayMs: 0 });
  await shop.products.put(onNode(1));
  await shop.products.put(there);
  const { operation } = await shop.services.create({ ...orderOf("moving", "bea"), product: onNode(1).id });
  await shop.operations.finished(operation.id);
  const product = { product: there.id, acceptDataLoss: true };
  return ["upgrade, limits and start-up, on another node", 9, (seller) => seller.services.upgrade("moving", product)];
}

/** On Pelican the daemon of the node is asked before a deletion: the panel says that it is done whatever the daemon says. */
function floorOn(flavour: Flavour, what: string, floor: number): number {
  return flavour === "pelican" && what === "terminate" ? floor + 1 : floor;
}

async function takeOver(shop: Provisioner, panel: PanelAddress): Promise<CommandResult> {
  const serverId = await numberOfServer(panel, "strange");
  const customer = { id: "owner", email: emailOfStranger("strange") };
  const [taken] = await shop.imports.run([
    { panel: "eu", serverId, service: "taken-over", product: "block-world", customer },
  ]);
  if (taken === undefined) throw new Error("Nothing was imported");
  return taken;
}

/** How many requests a reading of one server takes, and how many a meter without readings: counted while servers begin. */
export async function measureReadings(
  shop: Provisioner,
  panel: PanelAddress & { readonly control: ControlClient },
): Promise<{ readonly perReading: number; readonly without: number }> {
  const asked = async () => (await panel.control.requests()).filter(({ path }) => path.endsWith("/resources")).length;
  const { full = "", clientAdmin = "" } = panel.keys;
  await shop.panels.put({ id: "eu", url: panel.url, applicationKey: full, clientKey: clientAdmin });
  const counted = { perReading: 0, without: 0 };
  for (const [running, name] of [
    ["off", "without"],
    ["sample", "perReading"],
  ] as const) {
    await shop.products.put({ ...blockWorld, id: `metered-${running}`, meter: { running, everyMs: 3_600_000 } });
    await panel.control.clearRequests();
    const services = Array.from({ length: 5 }, (_, number) => `metered-${running}-${number}`);
    for (const service of services) {
      const { operation } = await shop.services.create({ ...orderOf(service, "ann"), product: `metered-${running}` });
      await shop.operations.finished(operation.id);
    }
    while (running === "sample" && (await unread(shop, services)))
      await new Promise((resolve) => setTimeout(resolve, 50));
    counted[name] = (await asked()) / services.length;
  }
  return counted;
}

async function unread(shop: Provisioner, services: readonly string[]): Promise<boolean> {
  const open = await Promise.all(services.map((service) => shop.usage.open(service)));
  return open.some((usage) => usage?.readAt == null);
}
