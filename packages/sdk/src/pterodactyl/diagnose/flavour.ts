import type { FlavourCheck } from "../../diagnose/diagnosed-panel.ts";
import type { DiagnoseOptions } from "../../diagnose/diagnosis.ts";
import { passedCheck, skippedCheck } from "../../diagnose/judge.ts";
import { isPanelError } from "../../errors/panel-error.ts";
import type { PanelClientOptions } from "../../panel-client-options.ts";
import type { PanelClient } from "../panel-client.ts";

/** Pterodactyl's keys are ptla_ and ptlc_, Pelican's papp_ and pacc_; and Pelican has no nests. */
export async function checkFlavour(
  panel: PanelClient,
  { applicationKey, clientKey }: PanelClientOptions,
  options: DiagnoseOptions,
): Promise<FlavourCheck> {
  const prefix = (applicationKey ?? clientKey ?? "").slice(0, 5);
  if (prefix === "papp_" || prefix === "pacc_") return pelican;
  if (!applicationKey) {
    return prefix === "ptlc_" ? pterodactyl : { flavour: "unknown", checks: [skippedCheck("flavour", "no key")] };
  }
  try {
    await panel.application.nests.list({ ...options, perPage: 1 }).page(1);
  } catch (error) {
    if (isPanelError(error, "route_not_found")) return pelican;
    if (!isPanelError(error, "permission_missing")) {
      return { flavour: "unknown", checks: [skippedCheck("flavour", "the panel does not answer these keys")] };
    }
  }
  return pterodactyl;
}

const pterodactyl: FlavourCheck = { flavour: "pterodactyl", checks: [passedCheck("flavour", "Pterodactyl")] };

const pelican: FlavourCheck = {
  flavour: "pelican",
  checks: [
    {
      name: "flavour",
      status: "failed",
      detail: "Pelican, and this client is for Pterodactyl",
      remedy: "Use createPelicanClient of @hatchery/sdk/pelican.",
    },
  ],
};
