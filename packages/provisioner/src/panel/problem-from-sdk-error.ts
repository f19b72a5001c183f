import { isPanelError, PanelRateLimitError, PanelValidationError } from "@hatchery/sdk";
import type { FailureClass } from "../domain/failure.ts";
import { PanelProblem, type PanelProblemFacts } from "./panel-problem.ts";

interface Meaning {
  readonly class: FailureClass;
  readonly kind: PanelProblemFacts["kind"];
}

/**
 * What each of the SDK's codes means for an operation; those that are not here are permanent: the same again would fail the
 * same way. The SDK itself tells a write that may have happened (`outcome_unknown`) from one that surely has not, or that
 * may happen twice.
 */
const meanings: Readonly<Record<string, Meaning>> = {
  outcome_unknown: { class: "unknown-outcome", kind: "outcome-unknown" },
  lost_race: { class: "unknown-outcome", kind: "outcome-unknown" },
  panel_failed: { class: "unknown-outcome", kind: "outcome-unknown" },
  response_invalid: { class: "unknown-outcome", kind: "outcome-unknown" },
  rate_limited: { class: "retryable", kind: "rate-limited" },
  connection_failed: { class: "retryable", kind: "panel-down" },
  unavailable: { class: "retryable", kind: "panel-down" },
  timed_out: { class: "retryable", kind: "panel-down" },
  malformed_json: { class: "retryable", kind: "panel-down" },
  empty_answer: { class: "retryable", kind: "panel-down" },
  daemon_unreachable: { class: "retryable", kind: "daemon-down" },
  daemon_failed: { class: "retryable", kind: "daemon-down" },
  daemon_refused: { class: "retryable", kind: "busy" },
  server_busy: { class: "retryable", kind: "busy" },
  server_transferring: { class: "retryable", kind: "busy" },
  server_restoring: { class: "retryable", kind: "busy" },
  server_installing: { class: "retryable", kind: "busy" },
  node_in_maintenance: { class: "retryable", kind: "busy" },
  not_found: { class: "needs-person", kind: "not-found" },
  validation_failed: { class: "permanent", kind: "invalid" },
  not_json: { class: "needs-person", kind: "other" },
  invalid_key: { class: "needs-person", kind: "other" },
  ip_not_allowed: { class: "needs-person", kind: "other" },
  wrong_key_type: { class: "needs-person", kind: "other" },
  not_administrator: { class: "needs-person", kind: "other" },
  permission_missing: { class: "needs-person", kind: "other" },
  forbidden: { class: "needs-person", kind: "other" },
  two_factor_required: { class: "needs-person", kind: "other" },
  redirected: { class: "needs-person", kind: "other" },
  redirected_to_https: { class: "needs-person", kind: "other" },
  redirected_to_login: { class: "needs-person", kind: "other" },
  route_not_found: { class: "needs-person", kind: "other" },
  allocations_not_readable: { class: "needs-person", kind: "other" },
  include_forbidden: { class: "needs-person", kind: "other" },
  no_viable_node: { class: "needs-person", kind: "other" },
  no_viable_allocation: { class: "needs-person", kind: "other" },
};

const permanent: Meaning = { class: "permanent", kind: "other" };

/** Translates what the SDK threw; anything that is no error of the SDK is returned as it is. */
export function problemFromSdkError(thrown: unknown): unknown {
  if (!isPanelError(thrown)) return thrown;
  const meaning = meanings[thrown.code] ?? permanent;
  const taken = thrown instanceof PanelValidationError && thrown.errors.some((error) => error.meta?.rule === "unique");
  return new PanelProblem(
    {
      failure: { class: meaning.class, code: thrown.code, message: thrown.message, remedy: thrown.remedy },
      kind: taken ? "taken" : meaning.kind,
      ...(thrown instanceof PanelRateLimitError ? { retryAfterMs: thrown.retryAfterMs ?? null } : {}),
      ...(thrown instanceof PanelValidationError ? { fields: thrown.fields } : {}),
    },
    thrown,
  );
}
