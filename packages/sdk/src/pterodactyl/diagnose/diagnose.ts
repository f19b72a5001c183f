import { diagnose as inspect } from "../../diagnose/diagnose.ts";
import type { DiagnoseOptions, Diagnosis } from "../../diagnose/diagnosis.ts";
import type { PanelClientOptions } from "../../panel-client-options.ts";
import type { PanelClient } from "../panel-client.ts";
import { checkFlavour } from "./flavour.ts";
import { checkPermissions } from "./permissions.ts";

const prefixes = { application: "ptla_", client: "ptlc_" };

/** Looks at an address and keys of a Pterodactyl panel. Clients are made by what is given: importing it would be a circle. */
export function diagnose(
  options: PanelClientOptions,
  createClient: (options: PanelClientOptions) => PanelClient,
  request?: DiagnoseOptions,
): Promise<Diagnosis> {
  return inspect(options, { createClient, prefixes, checkPermissions, checkFlavour }, request);
}
