import { createProvisioner, type Provisioner, type ProvisionerOptions } from "@hatchery/provisioner";
import type { EmulatorProcess } from "../emulator/emulator-process.ts";

export const encryptionKey = "a key that only benchmarks have, long enough";

/** How much is done at once, and how often installations that take no time are looked at. */
export const worker = { concurrency: 64, concurrencyPerPanel: 64, installationPollMs: { shortest: 20, longest: 200 } };

/** The product that benchmarks sell: an egg of the demo world, small enough that a node takes hundreds. */
export const product = {
  id: "paper",
  name: "Paper",
  panels: [{ panel: "eu" }],
  limits: { memory: "64 MiB", disk: "64 MiB", cpu: 1 },
  eggs: [{ key: "paper", nest: 1, egg: 1 }],
} as const;

/** A provisioner that knows the emulated panel and sells {@link product}. */
export async function openShop(
  database: string,
  { url, keys }: Pick<EmulatorProcess, "url" | "keys">,
  options: Partial<ProvisionerOptions> = {},
): Promise<Provisioner> {
  const shop = await createProvisioner({ database, encryptionKey, ...options });
  const { application = "", client = "" } = keys;
  await shop.panels.put({ id: "eu", url, applicationKey: application, clientKey: client });
  await shop.panels.catalogue("eu");
  await shop.products.put(product);
  return shop;
}

export function orderOf(id: string, customer = "ada") {
  return { id, product: product.id, customer: { id: customer, email: `${customer}@example.test`, firstName: "Ada" } };
}
