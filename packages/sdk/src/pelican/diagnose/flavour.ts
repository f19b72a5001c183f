import type { FlavourCheck } from "../../diagnose/diagnosed-panel.ts";
import type { Check, DiagnoseOptions } from "../../diagnose/diagnosis.ts";
import { passedCheck, skippedCheck } from "../../diagnose/judge.ts";
import { isPanelError } from "../../errors/panel-error.ts";
import type { PanelClientOptions } from "../../panel-client-options.ts";
import type { PelicanClient } from "../pelican-client.ts";

/** Pelican has eggs without nests, at an address that Pterodactyl does not know. */
export async function checkFlavour(
  panel: PelicanClient,
  { applicationKey }: PanelClientOptions,
  options: DiagnoseOptions,
): Promise<FlavourCheck> {
  if (!applicationKey) {
    return { flavour: "unknown", checks: [skippedCheck("flavour", "only an application key tells the panels apart")] };
  }
  const hasRoute = async (request: () => PromiseLike<unknown>): Promise<boolean | undefined> => {
    try {
      await request();
      return true;
    } catch (error) {
      if (isPanelError(error, "route_not_found")) return false;
      return isPanelError(error, "permission_missing", "not_found") ? true : undefined;
    }
  };
  const eggs = await hasRoute(() => panel.application.eggs.list(options).page(1));
  if (eggs === undefined) {
    return { flavour: "unknown", checks: [skippedCheck("flavour", "the panel does not answer these keys")] };
  }
  if (!eggs) return pterodactyl;
  const plugins = await hasRoute(() => panel.application.plugins.list({ ...options, perPage: 1 }).page(1));
  return { flavour: "pelican", checks: [passedCheck("flavour", "Pelican"), versionLine(plugins)] };
}

/** No answer has the version: what routes there are says between which releases the panel is. */
function versionLine(plugins: boolean | undefined): Check {
  if (plugins) return passedCheck("version", "1.0.0-beta32 or newer; this package describes 1.0.0-beta38");
  if (plugins === undefined) return skippedCheck("version", "the panel did not say whether it knows plugins");
  return {
    name: "version",
    status: "warning",
    detail: "older than 1.0.0-beta32: it knows no plugins",
    remedy: "Update the panel: this package describes 1.0.0-beta38, and older ones lack some of its routes.",
  };
}

const pterodactyl: FlavourCheck = {
  flavour: "pterodactyl",
  checks: [
    {
      name: "flavour",
      status: "failed",
      detail: "Pterodactyl, and this client is for Pelican",
      remedy: "Use createPanelClient of @hatchery/sdk.",
    },
  ],
};
