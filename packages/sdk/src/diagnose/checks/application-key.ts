import { isPanelError } from "../../errors/panel-error.ts";
import type { DiagnosedPanel } from "../diagnosed-panel.ts";
import type { Check, DiagnoseOptions } from "../diagnosis.ts";
import { failedCheck, passedCheck } from "../judge.ts";

/** Whether the panel takes the key, and how many requests it allows. A missing permission is not this check's business. */
export async function checkApplicationKey(
  panel: DiagnosedPanel,
  key: string,
  options: DiagnoseOptions,
): Promise<Check[]> {
  const taken = passedCheck(
    "application-key",
    /^(ptlc|pacc)_/.test(key)
      ? "the panel takes the key: an administrator's account key, which has every permission"
      : "the panel takes the key",
  );
  try {
    const { response } = await panel.application.users
      .list({ ...options, perPage: 1 })
      .page(1)
      .withResponse();
    return [taken, ...limitsOf("application", response)];
  } catch (error) {
    if (isPanelError(error, "permission_missing")) return [taken];
    return [failedCheck("application-key", error)];
  }
}

export function limitsOf(api: string, { headers }: Response): Check[] {
  const limit = headers.get("x-ratelimit-limit");
  if (!limit) return [];
  const remaining = headers.get("x-ratelimit-remaining");
  return [passedCheck(`rate-limit:${api}`, `${limit} requests a minute for all keys of the user, ${remaining} left`)];
}
