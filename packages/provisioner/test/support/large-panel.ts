import { createPanelEmulator, generateLargeWorld, type PanelEmulator, type WorldInput } from "@hatchery/panel-emulator";
import { createProvisioner, type Provisioner, type ProvisionerOptions } from "@hatchery/provisioner";
import type { Flavour } from "../../src/domain/panel.ts";
import { testOptions } from "./shop.ts";

type ServerInput = NonNullable<WorldInput["servers"]>[number];

/** A panel with many servers of many users; `change` says what becomes of each of them; null leaves it out. */
export async function startLargePanel(
  servers: number,
  change: (server: ServerInput, at: number) => ServerInput | null,
  flavour: Flavour = "pterodactyl",
): Promise<PanelEmulator> {
  // What is changed of a server is called alike on both.
  const world = generateLargeWorld({ servers, flavour: flavour as "pterodactyl" });
  const panel = await createPanelEmulator({
    flavour: flavour as "pterodactyl",
    world: { ...world, servers: world.servers.flatMap((server, at) => change(server, at) ?? []) },
    limits: { application: 100_000, client: 100_000 },
  });
  await panel.control.install({ delayMs: 0, fail: false });
  return panel;
}

const licence = { variables: { FIVEM_LICENSE: { kind: "ask", label: "Licence key", value: "none" } } } as const;

/** One product per egg of that panel. */
export const largePanelProducts = ["paper", "fivem", "rust"].map((id, at) => ({
  id,
  name: id,
  panels: [{ panel: "eu" }],
  limits: { memory: "4 GiB", disk: "10 GiB", cpu: 0 },
  featureLimits: { databases: 1, backups: 1, furtherPorts: 0 },
  eggs: [{ key: id, nest: at + 1, egg: at + 1, ...(id === "fivem" ? licence : {}) }],
}));

/** A provisioner that knows a large panel as `eu` and sells its games. */
export async function openLargeShop(
  database: string,
  panel: Pick<PanelEmulator, "url" | "keys">,
  options: Partial<ProvisionerOptions> = {},
): Promise<Provisioner> {
  const shop = await createProvisioner({ ...testOptions, database, ...options });
  await shop.panels.put({ id: "eu", url: panel.url, applicationKey: panel.keys.application ?? "" });
  await shop.panels.catalogue("eu");
  for (const product of largePanelProducts) await shop.products.put(product);
  return shop;
}

/** Method and path of every request since the log was cleared, numbers left out, and how often each was sent. */
export async function requestsByKind(panel: Pick<PanelEmulator, "control">): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const { method, path } of await panel.control.requests()) {
    const kind = `${method} ${path.replace("/api/application", "").replace(/\d+/, "#")}`;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}
