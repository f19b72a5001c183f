import type { PanelErrorCode } from "./remedies.ts";

/** For errors thrown at once. All other texts are loaded with what judges failures. */
export const earlyRemedies = {
  allocations_not_readable:
    "The address (IP and port) is hidden from this key: give it the permission allocations: read.",
  include_forbidden: "Give the key the permission %: read, or do not include it.",
  invalid_options: "Correct what the message names.",
} as const;

let known: Partial<Record<PanelErrorCode, string>> = earlyRemedies;

/** Makes further texts known; what throws errors with their codes calls it first. */
export function learnRemedies(remedies: Readonly<Record<PanelErrorCode, string>>): void {
  known = remedies;
}

/** The remedy of a code with its subject filled in. */
export function remedyOf(code: PanelErrorCode, subject = ""): string {
  return (known[code] ?? "").replace("%", subject);
}
