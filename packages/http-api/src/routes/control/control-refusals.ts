import type { ProblemCode } from "@hatchery/provisioner/http";

/** What any control function can be refused with. */
export const controlRefusals = [
  "service_has_no_server",
  "client_key_missing",
  "control_not_possible",
  "control_refused",
  "control_object_not_found",
  "panel_rate_limited",
  "panel_failed",
  "panel_unreachable",
  "daemon_unreachable",
  "daemon_failed",
  "outcome_unknown",
] as const satisfies readonly ProblemCode[];
