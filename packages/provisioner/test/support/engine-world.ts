import type { PanelEmulator } from "@hatchery/panel-emulator";
import type { Provisioner } from "@hatchery/provisioner";
import type { DatabaseKind } from "./databases.ts";
import type { PanelKind } from "./flavours.ts";
import { openShop, orderOf, type ShopOptions, startPanel } from "./shop.ts";

/** A panel and a shop on a database of its own. */
export interface EngineWorld extends AsyncDisposable {
  readonly panel: PanelEmulator;
  readonly shop: Provisioner;
  readonly url: string;
  /** Orders a server and waits until it is active. */
  ordered(service: string, order?: object): Promise<void>;
}

/** Opens them; the shop works unless told otherwise. */
export async function engineWorld(
  kind: DatabaseKind & Partial<PanelKind>,
  options: ShopOptions & { readonly idle?: boolean } = {},
): Promise<EngineWorld> {
  const { idle = false, ...shopOptions } = options;
  const panel = await (kind.start ?? startPanel)();
  const database = await kind.make();
  const shop = await openShop(database.url, panel, shopOptions);
  await shop.panels.catalogue("eu", { refresh: true });
  if (!idle) await shop.start();
  return {
    panel,
    shop,
    url: database.url,
    async ordered(service, order = {}) {
      const { operation } = await shop.services.create({ ...orderOf(service), ...order });
      const { status, failure } = await shop.operations.finished(operation.id);
      if (status !== "succeeded") throw new Error(`The order of ${service} came to nothing: ${failure?.message}`);
    },
    async [Symbol.asyncDispose]() {
      await shop.stop();
      await panel.close();
      await database.drop();
    },
  };
}
