import type { Provisioner } from "@hatchery/provisioner";
import { blockWorld, openTestProvisioner } from "../support/shop.ts";
import type { ChaosPanel } from "./chaos-panel.ts";
import { chaosPoolProduct, poolRoom } from "./chaos-pool.ts";

/** What is sold in chaos: on every panel, and first of all on this one. */
export function productFirstOn({ id }: ChaosPanel): string {
  return `block-world-${id}`;
}

const moreMemory = { id: "ram", label: "Memory", kind: "quantity", target: "memory", unit: 128, maximum: 4 } as const;

/** A shop that knows these panels and sells on all of them. */
export async function openChaosShop(database: string, panels: readonly ChaosPanel[]): Promise<Provisioner> {
  const shop = await openTestProvisioner(database);
  for (const { id, emulator } of panels) {
    await shop.panels.put({ id, url: emulator.url, applicationKey: emulator.keys.full ?? "" });
    await shop.panels.catalogue(id);
  }
  for (const first of panels) {
    const others = panels.filter((panel) => panel !== first);
    const sold = [first, ...others].map(({ id }) => ({ panel: id }));
    await shop.products.put({ ...blockWorld, id: productFirstOn(first), panels: sold, options: [moreMemory] });
  }
  const { servers } = poolRoom;
  await shop.products.put({
    ...chaosPoolProduct,
    pool: {
      budget: { servers, memory: servers * 512 + 2 * moreMemory.unit, disk: null, cpu: null },
      servers: panels.map((panel) => ({ product: productFirstOn(panel) })),
    },
  });
  return shop;
}
