import type { PanelEgg } from "../../domain/panel-catalogue.ts";
import { eggNumbersOn } from "../../domain/product/product-egg.ts";
import type { ServiceRun } from "../operation-run.ts";
import { requireServer } from "../require-server.ts";

/**
 * Whether what the panel says of the installation is to be looked into: a daemon that is restarted in the middle tells the panel
 * that it has succeeded. Servers that are imported are what they are.
 */
export async function isToBeVerified(run: ServiceRun): Promise<boolean> {
  const { operation, product, service } = run;
  if (operation.kind === "import" || product.verifyInstallation === false) return false;
  if (product.skipScripts || service.panelId === null) return false;
  return (await eggOf(run, service.panelId, "cached"))?.hasScript !== false;
}

/** Whether an installation has left nothing in the server. One request of the client API, none without a client key. */
export async function isLeftEmpty(run: ServiceRun): Promise<boolean> {
  const { panelId } = requireServer(run.service);
  const identifier = run.service.serverIdentifier;
  if (identifier === null || (await (await run.gateway(panelId)).isEmpty(identifier)) !== true) return false;
  const egg = await eggOf(run, panelId, "cached");
  // What was read of the egg long ago did not say.
  return (egg?.hasScript ?? (await eggOf(run, panelId, "anew"))?.hasScript) === true;
}

async function eggOf(
  { product, service, catalogue }: ServiceRun,
  panelId: string,
  read: "cached" | "anew",
): Promise<PanelEgg | undefined> {
  const offered = product.eggs.find(({ key }) => key === service.egg);
  if (offered === undefined) return undefined;
  const { eggs } = await (read === "cached" ? catalogue.get(panelId) : catalogue.refresh(panelId));
  return eggs.find(({ id }) => id === eggNumbersOn(offered, panelId).egg);
}
