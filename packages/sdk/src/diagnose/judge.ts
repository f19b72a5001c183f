import { isPanelError } from "../errors/panel-error.ts";
import type { Check } from "./diagnosis.ts";

/** Makes a failed check of an error of the SDK; any other error is thrown on. */
export function failedCheck(name: string, error: unknown, status: "failed" | "warning" = "failed"): Check {
  if (!isPanelError(error)) throw error;
  return { name, status, detail: error.message, code: error.code, remedy: error.remedy };
}

export function passedCheck(name: string, detail: string): Check {
  return { name, status: "passed", detail };
}

export function skippedCheck(name: string, detail: string, remedy?: string): Check {
  return { name, status: "skipped", detail, ...(remedy !== undefined && { remedy }) };
}
