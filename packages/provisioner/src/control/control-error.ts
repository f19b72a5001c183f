import {
  isPanelError,
  PanelAnswerError,
  type PanelError,
  PanelRateLimitError,
  PanelValidationError,
  ServerStateError,
} from "@hatchery/sdk";
import { ControlNotPossibleError } from "../errors/control-not-possible-error.ts";
import { ControlObjectNotFoundError } from "../errors/control-object-not-found-error.ts";
import { ControlRefusedError } from "../errors/control-refused-error.ts";
import { InvalidInputError } from "../errors/invalid-input-error.ts";
import { PanelFailedError, type PanelTrouble } from "../errors/panel-failed-error.ts";
import { PanelRateLimitedError } from "../errors/panel-rate-limited-error.ts";
import { pointerTo } from "../http/json-pointer.ts";
import { failureFromSdkError } from "../panel/problem-from-sdk-error.ts";

/** The panel's name of a field → where the input has it, for example `is_active` → `active`. Others are called the same. */
export type FieldNames = Readonly<Record<string, string>>;

/**
 * Translates what the SDK threw for a control function. Customers read this: the panel's own words about their input and their
 * server are passed on, those about keys, addresses and machines stay in `failure` and `cause`.
 */
export function controlError(thrown: unknown, fields: FieldNames = {}): unknown {
  if (!isPanelError(thrown)) return thrown;
  if (thrown instanceof PanelValidationError) return invalidInput(thrown, fields);
  if (thrown instanceof ServerStateError) return new ControlNotPossibleError(wordsOf(thrown), thrown.remedy, thrown);
  if (thrown instanceof PanelRateLimitError) {
    return new PanelRateLimitedError(wordsOf(thrown), thrown.retryAfterMs ?? null, thrown);
  }
  const status = thrown instanceof PanelAnswerError ? thrown.status : 0;
  switch (thrown.code) {
    case "console_server_suspended":
      return new ControlNotPossibleError("The server is suspended.", thrown.remedy, thrown);
    case "console_server_deleted":
      return new ControlObjectNotFoundError("The server is gone.", thrown);
    case "not_found":
      return new ControlObjectNotFoundError("The server has no such thing.", thrown);
    case "daemon_refused":
      return status === 404 || saysNoSuchFile(thrown)
        ? new ControlObjectNotFoundError(wordsOf(thrown), thrown)
        : new ControlRefusedError(wordsOf(thrown), { cause: thrown });
    case "refused":
    case "forbidden":
      return new ControlRefusedError(wordsOf(thrown), { cause: thrown });
    case "file_failed":
      return new ControlObjectNotFoundError(`Most likely the file or folder is not there. ${wordsOf(thrown)}`, thrown);
    case "data_invalid":
      // It names its own fields, such as the user name that it makes of an e-mail address.
      return new ControlRefusedError("The panel cannot store one of these values.", { cause: thrown });
    default:
      return new PanelFailedError(failureFromSdkError(thrown), thrown, troubles[thrown.code] ?? "panel_failed");
  }
}

function invalidInput(error: PanelValidationError, fields: FieldNames): InvalidInputError {
  return new InvalidInputError(
    error.errors.map(({ detail, meta }) => {
      const [first = "", ...rest] = (meta?.source_field ?? "").split(".").filter((part) => part !== "");
      const own = fields[first]?.split("/") ?? (first === "" ? [] : [first]);
      return { path: pointerTo([...own, ...rest]), code: meta?.rule ?? "refused_by_panel", message: detail };
    }),
  );
}

/** What is wrong between the host and the server → what its customer is told of it. All else is `panel_failed`. */
const troubles: Readonly<Record<string, PanelTrouble>> = {
  daemon_unreachable: "daemon_unreachable",
  daemon_failed: "daemon_failed",
  connection_failed: "panel_unreachable",
  unavailable: "panel_unreachable",
  timed_out: "panel_unreachable",
  outcome_unknown: "outcome_unknown",
  lost_race: "outcome_unknown",
  response_invalid: "outcome_unknown",
};

/** Pelican passes on nothing of a daemon's answer but what it calls the failure. */
function saysNoSuchFile(error: PanelError): boolean {
  return error instanceof PanelAnswerError && error.errors.some(({ code }) => code === "FileNotFoundException");
}

/** The panel's own words, without what it puts around those of its daemon. */
function wordsOf(error: PanelError): string {
  const entries = error instanceof PanelAnswerError ? error.errors : [];
  if (entries.length === 0) return error.message;
  // Pelican's general text; what is known of the failure stands in the remedy.
  if (entries.every(({ detail }) => detail.startsWith("An unexpected error was encountered"))) return error.remedy;
  return entries
    .map(({ detail }) =>
      detail.replace(/^An error occurred on the remote host: /, "").replace(/ \(request[ _]id: [^)]*\)/, ""),
    )
    .join(" ");
}
