import type { Provisioner } from "@hatchery/provisioner";
import type { DemoConfig } from "./config.ts";
import { demoProducts } from "./products.ts";

export const panelId = "main";

interface SeedOptions {
  readonly provisioner: Provisioner;
  readonly panel: NonNullable<DemoConfig["panel"]>;
  /** Whether products and customers of the demo's own panel may be put in. */
  readonly emulated: boolean;
}

/** Tells the provisioner about the panel and, on the emulated one, what the shop sells. Again changes nothing. */
export async function seedShop({ provisioner, panel, emulated }: SeedOptions): Promise<void> {
  await provisioner.panels.put({ id: panelId, name: emulated ? "Demo panel" : new URL(panel.url).host, ...panel });
  await provisioner.panels.catalogue(panelId, { refresh: true });
  if (!emulated) return;
  await provisioner.customers.put({ id: "noor", email: "noor@example.com", firstName: "Noor", lastName: "Haddad" });
  await provisioner.customers.put({ id: "luca", email: "luca@example.com", firstName: "Luca", lastName: "Rossi" });
  for (const product of demoProducts(panelId)) await provisioner.products.put(product);
}
