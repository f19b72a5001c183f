import type { PanelEmulator } from "@hatchery/panel-emulator";
import type { Provisioner } from "@hatchery/provisioner";
import type { DatabaseKind } from "./databases.ts";
import { openShop, type ShopOptions } from "./shop.ts";

/** A shop that works, on a database of its own. Several may share a panel. */
export interface OpenedShop extends AsyncDisposable {
  readonly shop: Provisioner;
  readonly url: string;
}

export async function openedShop(
  kind: DatabaseKind,
  panel: Pick<PanelEmulator, "url" | "keys">,
  options: ShopOptions = {},
): Promise<OpenedShop> {
  const database = await kind.make();
  const shop = await openShop(database.url, panel, options);
  await shop.start();
  return {
    shop,
    url: database.url,
    async [Symbol.asyncDispose]() {
      await shop.stop();
      await database.drop();
    },
  };
}
