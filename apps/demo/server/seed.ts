import { isProvisionerError, type Provisioner } from "@hatchery/provisioner";
import type { DemoConfig } from "./config.ts";
import { demoProducts } from "./products.ts";

export const panelId = "main";

/** The demo's own Pelican panel, beside its Pterodactyl panel. */
export const secondPanelId = "north";

interface SeedOptions {
  readonly provisioner: Provisioner;
  readonly panel: NonNullable<DemoConfig["panel"]>;
  /** The demo's second panel; null beside a real one. */
  readonly second: DemoConfig["panel"];
  /** Whether products and customers of the demo's own panel may be put in. */
  readonly emulated: boolean;
  onError(error: unknown): void;
}

/** Tells the provisioner about the panel and, on the emulated one, what the shop sells. What is there already stays as it is. */
export async function seedShop({ provisioner, panel, second, emulated, onError }: SeedOptions): Promise<void> {
  await provisioner.panels.put({ id: panelId, name: emulated ? "Demo panel" : new URL(panel.url).host, ...panel });
  // A shop opens although its panel does not answer: orders wait for it.
  await provisioner.panels.catalogue(panelId).catch(onError);
  if (!emulated) return;
  await provisioner.customers.put({ id: "noor", email: "noor@example.com", firstName: "Noor", lastName: "Haddad" });
  await provisioner.customers.put({ id: "luca", email: "luca@example.com", firstName: "Luca", lastName: "Rossi" });
  if (second !== null) {
    await provisioner.panels.put({ id: secondPanelId, name: "Demo panel in the north", ...second });
    await provisioner.panels.catalogue(secondPanelId).catch(onError);
  }
  for (const product of demoProducts({
    pterodactyl: panelId,
    ...(second === null ? {} : { pelican: secondPanelId }),
  })) {
    if (!(await isKnown(provisioner, product.id))) await provisioner.products.put(product);
  }
}

async function isKnown(provisioner: Provisioner, product: string): Promise<boolean> {
  try {
    await provisioner.products.get(product);
    return true;
  } catch (error) {
    if (isProvisionerError(error) && error.code === "product_not_found") return false;
    throw error;
  }
}
