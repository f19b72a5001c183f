import { isPanelError, type PanelError, PanelRateLimitError, PanelValidationError } from "@hatchery/sdk";
import type { Failure, FailureClass } from "../domain/failure.ts";
import type { PanelId } from "../domain/panel.ts";
import { PanelProblem, type PanelProblemFacts } from "./panel-problem.ts";

interface Meaning {
  readonly class: FailureClass;
  readonly kind: PanelProblemFacts["kind"];
}

const trouble: Meaning = { class: "retryable", kind: "panel-trouble" };

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
  not_json: trouble,
  answer_too_large: trouble,
  redirected: trouble,
  redirected_to_https: trouble,
  redirected_to_login: trouble,
  route_not_found: trouble,
  invalid_key: trouble,
  ip_not_allowed: trouble,
  wrong_key_type: trouble,
  not_administrator: trouble,
  two_factor_required: trouble,
  permission_missing: trouble,
  forbidden: trouble,
  include_forbidden: trouble,
  allocations_not_readable: trouble,
  not_found: { class: "needs-person", kind: "not-found" },
  validation_failed: { class: "permanent", kind: "invalid" },
  no_viable_node: { class: "needs-person", kind: "other" },
  no_viable_allocation: { class: "needs-person", kind: "other" },
};

const permanent: Meaning = { class: "permanent", kind: "other" };

/** Translates what the SDK threw when this panel was asked; anything that is no error of the SDK is returned as it is. */
export function problemFromSdkError(panelId: PanelId, thrown: unknown): unknown {
  if (!isPanelError(thrown)) return thrown;
  const meaning = meaningOf(thrown);
  const taken = thrown instanceof PanelValidationError && thrown.errors.some((error) => error.meta?.rule === "unique");
  return new PanelProblem(
    {
      panelId,
      failure: failureFromSdkError(thrown),
      kind: taken ? "taken" : meaning.kind,
      ...(thrown instanceof PanelRateLimitError ? { retryAfterMs: thrown.retryAfterMs ?? null } : {}),
      ...(thrown instanceof PanelValidationError ? { fields: thrown.fields } : {}),
    },
    thrown,
  );
}

export function failureFromSdkError(error: PanelError): Failure {
  return { class: meaningOf(error).class, code: error.code, message: error.message, remedy: error.remedy };
}

function meaningOf(error: PanelError): Meaning {
  if (error.code === "connection_failed" && neverReached(error.cause)) return trouble;
  if (saysDoneInOtherWords(error)) return { ...trouble, class: "unknown-outcome" };
  return meanings[error.code] ?? permanent;
}

/** Something has changed a panel and been answered with a page: whether it was the panel is to be looked up. */
function saysDoneInOtherWords({ code, request, ...error }: PanelError): boolean {
  if (code !== "not_json" || request?.method === "GET") return false;
  return "status" in error && typeof error.status === "number" && error.status >= 200 && error.status < 300;
}

/** Errors of Node, Deno and Bun: no such name, nobody listens, no way, no trust in the certificate. */
const nothingThere =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|PROXY_TUNNEL|ConnectionRefused|CERT|SIGNATURE|ERR_TLS|ERR_SSL/;

function neverReached(cause: unknown): boolean {
  for (let at = cause; at instanceof Error; at = at.cause) {
    if ("code" in at && typeof at.code === "string" && nothingThere.test(at.code)) return true;
  }
  return false;
}
