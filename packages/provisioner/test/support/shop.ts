import type { PanelEmulator } from "@hatchery/panel-emulator";
import { createProvisioner, type Provisioner, type ProvisionerOptions } from "@hatchery/provisioner";
import { migrate } from "../../src/database/migrate.ts";
import { serverExternalId } from "../../src/domain/external-id.ts";
import { openProvisioner } from "../../src/open-provisioner.ts";
import { pterodactyl } from "./flavours.ts";
import { installation } from "./installation.ts";
import type { MovableTime } from "./movable-time.ts";
import { openTables } from "./open-tables.ts";
import { recordedWorld, type TestWorld } from "./worlds.ts";

export const encryptionKey = "a key that only tests have, long enough";

/** A panel as it was recorded, or of another world, whose installations take no time unless told. */
export function startPanel(installMs = 0, world: TestWorld = recordedWorld()): Promise<PanelEmulator> {
  return pterodactyl.start(installMs, world);
}

export const blockWorld = {
  id: "block-world",
  name: "Block World",
  panels: [{ panel: "eu" }],
  limits: { memory: "512 MiB", disk: "1 GiB", cpu: 100 },
  eggs: [{ key: "block", nest: 1, egg: 1 }],
} as const;

/** More memory and another version of the game. */
export const largerWorld = {
  ...blockWorld,
  id: "larger-world",
  name: "Larger World",
  limits: { memory: "1 GiB", disk: "1 GiB", cpu: 100 },
  eggs: [{ key: "block", nest: 1, egg: 1, variables: { GAME_VERSION: { kind: "fixed", value: "1.20" } } }],
} as const;

/** Ends with its paid time. */
export const passingWorld = {
  ...blockWorld,
  id: "passing-world",
  name: "Passing World",
  lifecycle: { atExpiry: "terminate" },
} as const;

/** Is suspended with its paid time, and ends as soon as it is. */
export const graceWorld = {
  ...blockWorld,
  id: "grace-world",
  name: "Grace World",
  lifecycle: { atExpiry: "suspend", terminateAfter: "0 minutes" },
} as const;

export const testOptions = {
  installation: installation.name,
  encryptionKey,
  sweepIntervalMs: 200,
  worker: { installationPollMs: { shortest: 20, longest: 200 } },
} as const;

/** The same on one node only, so that a test can say where a server is. */
export function onNode(node: number) {
  return { ...blockWorld, id: `block-world-${node}`, panels: [{ panel: "eu", nodes: [node] }] } as const;
}

export interface ShopOptions extends Partial<ProvisionerOptions> {
  /** By which the shop and its database go. */
  readonly time?: MovableTime;
}

/** A provisioner for tests. */
export async function openTestProvisioner(
  database: string,
  { time, ...options }: ShopOptions = {},
): Promise<Provisioner> {
  if (time === undefined) return createProvisioner({ ...testOptions, database, ...options });
  const opened = await openTables(database);
  await migrate(opened.db);
  return openProvisioner(await time.govern(opened), { ...testOptions, ...options, clock: time.clock });
}

/** A provisioner that knows the panel and sells Block World. */
export async function openShop(
  database: string,
  panel: Pick<PanelEmulator, "url" | "keys">,
  options: ShopOptions = {},
): Promise<Provisioner> {
  const shop = await openTestProvisioner(database, options);
  await shop.panels.put({ id: "eu", url: panel.url, applicationKey: panel.keys.full ?? "" });
  await shop.panels.catalogue("eu");
  await shop.products.put(blockWorld);
  return shop;
}

export function orderOf(id: string, customer = `customer-${id}`) {
  return {
    id,
    product: "block-world",
    customer: { id: customer, email: `${customer}@example.test`, firstName: "Kim" },
  };
}

/** Under which external id the panel has the server of a service. */
export function externalIdOf(service: string): string {
  const checked = serverExternalId(service, installation);
  if (!checked.ok) throw new Error(checked.problem.message);
  return checked.value;
}

/** Servers on the panel, straight from it. */
export async function serversOn(
  panel: PanelEmulator,
  key = panel.keys.full,
): Promise<readonly { external_id: string | null; status: string | null }[]> {
  const answer = await fetch(`${panel.url}/api/application/servers?per_page=1000`, {
    headers: { authorization: `Bearer ${key}`, accept: "application/json" },
  });
  const { data } = (await answer.json()) as {
    data: { attributes: { external_id: string | null; status: string | null } }[];
  };
  return data.map((server) => server.attributes);
}
