import { isPanelError } from "../../errors/panel-error.ts";
import type { PanelClient } from "../../panel-client.ts";
import type { PanelClientOptions } from "../../panel-client-options.ts";
import type { Check, DiagnoseOptions, Diagnosis } from "../diagnosis.ts";
import { passedCheck, skippedCheck } from "../judge.ts";

/** Pterodactyl's keys are ptla_ and ptlc_, Pelican's papp_ and pacc_; and Pelican has no nests. */
export async function checkFlavour(
  panel: PanelClient,
  { applicationKey, clientKey }: PanelClientOptions,
  options: DiagnoseOptions,
): Promise<{ readonly flavour: Diagnosis["flavour"]; readonly check: Check }> {
  const found = (flavour: "pterodactyl" | "pelican"): { flavour: typeof flavour; check: Check } => ({
    flavour,
    check:
      flavour === "pterodactyl"
        ? passedCheck("flavour", "Pterodactyl")
        : {
            name: "flavour",
            status: "warning",
            detail: "Pelican",
            remedy: "This package describes Pterodactyl; on Pelican nests, locations and some fields do not exist.",
          },
  });
  const prefix = (applicationKey ?? clientKey ?? "").slice(0, 5);
  if (prefix === "papp_" || prefix === "pacc_") return found("pelican");
  if (!applicationKey) {
    return prefix === "ptlc_" ? found("pterodactyl") : { flavour: "unknown", check: skippedCheck("flavour", "no key") };
  }
  try {
    await panel.application.nests.list({ ...options, perPage: 1 }).page(1);
  } catch (error) {
    if (isPanelError(error, "route_not_found")) return found("pelican");
    if (!isPanelError(error, "permission_missing")) {
      return { flavour: "unknown", check: skippedCheck("flavour", "the panel does not answer these keys") };
    }
  }
  return found("pterodactyl");
}
