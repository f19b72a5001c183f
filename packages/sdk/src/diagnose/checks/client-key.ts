import type { DiagnosedPanel } from "../diagnosed-panel.ts";
import type { Check, DiagnoseOptions } from "../diagnosis.ts";
import { failedCheck, passedCheck } from "../judge.ts";
import { limitsOf } from "./application-key.ts";

/** Whether the panel takes the key, and whether its user is an administrator, who may use every server. */
export async function checkClientKey(panel: DiagnosedPanel, options: DiagnoseOptions): Promise<Check[]> {
  try {
    const { data: account, response } = await panel.client.account.get(options).withResponse();
    // On Pelican an administrator is whoever has some right; only one with the root role may use every server.
    const administrator: Check =
      (account.root_admin ?? account.admin)
        ? passedCheck("client-key:administrator", "its user is an administrator")
        : {
            name: "client-key:administrator",
            status: "failed",
            detail: "its user is no administrator, and may use only servers of their own",
            remedy: "Make the key in the account of an administrator (Account → API Credentials).",
          };
    return [passedCheck("client-key", "the panel takes the key"), administrator, ...limitsOf("client", response)];
  } catch (error) {
    return [failedCheck("client-key", error)];
  }
}
