import type { PanelId } from "../panel.ts";
import type { PanelCatalogue } from "../panel-catalogue.ts";
import type { ProductConfiguration } from "./product.ts";
import type { ProductEgg } from "./product-egg.ts";

/** Whether the number of an egg on a panel has to be found by its uuid. */
export function isSoughtByUuid({ uuid, egg, panels }: ProductEgg, panel: PanelId): boolean {
  return uuid !== undefined && egg === null && !Object.hasOwn(panels, panel);
}

/**
 * Writes down which numbers the eggs have on panels that keep the uuid of their file. A number that is given for a panel stays; a
 * panel that has no egg of this uuid has the product's own number.
 */
export function resolveEggs(
  product: ProductConfiguration,
  catalogues: ReadonlyMap<PanelId, PanelCatalogue>,
): ProductConfiguration {
  return { ...product, eggs: product.eggs.map((egg) => resolveEgg(egg, product, catalogues)) };
}

function resolveEgg(
  egg: ProductEgg,
  { panels }: ProductConfiguration,
  catalogues: ReadonlyMap<PanelId, PanelCatalogue>,
): ProductEgg {
  const { uuid } = egg;
  if (uuid === undefined) return egg;
  const found = panels.flatMap(({ panel }) => {
    const there = catalogues.get(panel)?.eggs.find((each) => each.uuid?.toLowerCase() === uuid.toLowerCase());
    return there === undefined ? [] : [[panel, { nest: there.nestId, egg: there.id }] as const];
  });
  return { ...egg, panels: { ...Object.fromEntries(found), ...egg.panels } };
}
