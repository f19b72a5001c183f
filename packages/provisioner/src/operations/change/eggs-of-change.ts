import type { PanelEgg } from "../../domain/panel-catalogue.ts";
import { eggNumbersOn } from "../../domain/product/product-egg.ts";
import type { CatalogueCache } from "../../panel/catalogue-cache.ts";
import { OperationFailure } from "../operation-failure.ts";
import type { WantedService } from "./wanted-service.ts";

/** The egg that a server has and the one that it gets, with their variables. */
export interface EggsOfChange {
  readonly oldEgg: PanelEgg;
  readonly newEgg: PanelEgg;
}

/** From the catalogue, which is read anew when it lacks one of them. @throws OperationFailure for an egg that the panel does not have. */
export async function eggsOfChange(
  catalogue: CatalogueCache,
  panelId: string,
  oldEggId: number,
  wanted: Pick<WantedService, "product" | "egg">,
): Promise<EggsOfChange> {
  const offered = wanted.product.eggs.find(({ key }) => key === wanted.egg);
  const newEggId = offered === undefined ? null : eggNumbersOn(offered, panelId).egg;
  const search = (eggs: readonly PanelEgg[]) => ({
    oldEgg: eggs.find(({ id }) => id === oldEggId),
    newEgg: eggs.find(({ id }) => id === newEggId),
  });
  const kept = search((await catalogue.get(panelId)).eggs);
  const known = kept.oldEgg && kept.newEgg ? kept : search((await catalogue.refresh(panelId)).eggs);
  if (known.newEgg === undefined) throw eggNotOnPanel(panelId, newEggId);
  // The panel lets an egg be removed that no server has; of one that is gone nothing is known but what was set by us.
  return { newEgg: known.newEgg, oldEgg: known.oldEgg ?? { ...known.newEgg, id: oldEggId, variables: [] } };
}

/** The failure for an egg number that means nothing on a panel. */
export function eggNotOnPanel(panelId: string, eggId: number | null): OperationFailure {
  return new OperationFailure({
    class: "needs-person",
    code: "egg_not_on_panel",
    message: `The panel ${panelId} has no egg ${eggId}.`,
    remedy: "Correct the egg's number in the product, or restore the egg on the panel, then try the operation again.",
  });
}
