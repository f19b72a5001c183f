import type { FlavourCheck } from "../../diagnose/diagnosed-panel.ts";
import type { Check, DiagnoseOptions } from "../../diagnose/diagnosis.ts";
import { passedCheck, skippedCheck } from "../../diagnose/judge.ts";
import { isPanelError } from "../../errors/panel-error.ts";
import type { PanelClientOptions } from "../../panel-client-options.ts";
import type { PanelClient } from "../panel-client.ts";

/** Which panel it is and, if it is Pterodactyl, of which line. */
export async function checkFlavour(
  panel: PanelClient,
  keys: PanelClientOptions,
  options: DiagnoseOptions,
): Promise<FlavourCheck> {
  const found = await flavourOf(panel, keys, options);
  if (found.flavour !== "pterodactyl") return found;
  return { ...found, checks: [...found.checks, await versionLine(panel, keys, options)] };
}

/** Pterodactyl's keys are ptla_ and ptlc_, Pelican's papp_ and pacc_; and Pelican has no nests. */
async function flavourOf(
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

/**
 * No answer has the version, and on the application API nothing that can be read differs: the limits of requests do, but
 * hosts set them. Since 1.12.0 the client API gives servers a `server_identifier` (the panel's source).
 */
async function versionLine(
  panel: PanelClient,
  { clientKey }: PanelClientOptions,
  options: DiagnoseOptions,
): Promise<Check> {
  const unknown = (because: string) => skippedCheck("version", `1.11 and 1.12 cannot be told apart: ${because}`);
  if (!clientKey) return unknown("only the client API shows it, and no client key was given");
  try {
    const mine = await panel.client.servers.list({ ...options, perPage: 1 }).page(1);
    const { items } =
      mine.items.length > 0
        ? mine
        : await panel.client.servers.list({ ...options, type: "admin-all", perPage: 1 }).page(1);
    const [server] = items;
    if (server === undefined) return unknown("servers show it, and the client key sees none");
    return passedCheck("version", server.server_identifier === undefined ? "1.11 or older" : "1.12 or newer");
  } catch (error) {
    if (!isPanelError(error)) throw error;
    return unknown("the panel did not list the client key's servers");
  }
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
