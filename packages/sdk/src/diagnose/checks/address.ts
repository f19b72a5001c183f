import { isPanelError } from "../../errors/panel-error.ts";
import type { DiagnosedPanel } from "../diagnosed-panel.ts";
import type { Check, DiagnoseOptions } from "../diagnosis.ts";
import { failedCheck, passedCheck } from "../judge.ts";

/** Whether a panel's API answers there: it knows itself by refusing a key that does not exist. */
export async function checkAddress(stranger: DiagnosedPanel, options: DiagnoseOptions): Promise<Check> {
  try {
    await stranger.application.users.list({ ...options, perPage: 1 }).page(1);
  } catch (error) {
    if (isPanelError(error, "invalid_key")) return passedCheck("address", "a panel answers there");
    return failedCheck("address", error);
  }
  return {
    name: "address",
    status: "failed",
    detail: "it lets a key in that does not exist",
    remedy: "This is not a panel, or something before it answers in its place: check url.",
  };
}
