import { DaemonError } from "../errors/daemon-error.ts";
import { DeploymentError } from "../errors/deployment-error.ts";
import { LostRaceError } from "../errors/lost-race-error.ts";
import type { PanelAnswerError, PanelAnswerErrorDetails, PanelErrorEntry } from "../errors/panel-answer-error.ts";
import { PanelAuthenticationError } from "../errors/panel-authentication-error.ts";
import type { PanelRequest } from "../errors/panel-error.ts";
import { PanelFailureError } from "../errors/panel-failure-error.ts";
import { PanelNotFoundError } from "../errors/panel-not-found-error.ts";
import { PanelNotJsonError } from "../errors/panel-not-json-error.ts";
import { PanelPermissionError } from "../errors/panel-permission-error.ts";
import { PanelRateLimitError } from "../errors/panel-rate-limit-error.ts";
import { PanelRefusedError } from "../errors/panel-refused-error.ts";
import { PanelUnavailableError } from "../errors/panel-unavailable-error.ts";
import { PanelValidationError } from "../errors/panel-validation-error.ts";
import type { PanelErrorCode } from "../errors/remedies.ts";
import { ServerStateError } from "../errors/server-state-error.ts";
import type { Flavour } from "./flavour.ts";
import { otherFlavour } from "./other-flavour.ts";
import { pelicanRemedy, remedyWithoutWords } from "./pelican-remedies.ts";
import { permissionFor } from "./permission.ts";
import { redirectError } from "./redirects.ts";
import { readRetryAfterMs } from "./retry-after.ts";
import type { Answer } from "./transport.ts";

/** Whose panel the request was meant for, and with which key: its first characters are enough. */
export interface Addressee {
  readonly flavour: Flavour;
  readonly key: string;
}

/** The one place where an answer that is no success becomes an error. */
export function errorFromAnswer(
  answer: Answer,
  request: PanelRequest,
  url: string,
  { flavour, key }: Addressee,
): PanelAnswerError {
  const { response, text } = answer;
  const { status } = response;
  if (response.type === "opaqueredirect" || (status >= 300 && status < 400))
    return redirectError(response, request, url);
  const errors = panelEntries(text);
  const [entry] = errors;
  const detail = entry?.detail ?? "";
  const name = entry?.code;
  const wrong = otherFlavour(flavour, { request, status, errors, key });
  const said = entry
    ? `${status} ${saysNothing(entry) ? `${name}: ` : ""}${errors.map((one) => one.detail).join(" ")}`
    : `${status} without the panel's JSON`;
  const sentence = wrong ? ` ${wrong.sentence}` : "";
  const message = said + sentence;
  const details = { request, status, errors };
  const make: Make = (Kind, code, { subject, words = message, remedy } = {}) =>
    new Kind(code, words, {
      ...details,
      subject,
      remedy:
        wrong?.remedy ??
        remedy ??
        (flavour === "pelican" ? pelicanRemedy(code, { exception: name, request, subject }) : undefined),
    });

  if (name === "DaemonConnectionException") {
    // Older daemons answer 500 for nearly everything that may be wrong with a file.
    const failed = status === 500 && /files/.test(request.path) ? "file_failed" : "daemon_failed";
    const code = status < 500 ? "daemon_refused" : /establish/.test(detail) ? "daemon_unreachable" : failed;
    return make(DaemonError, code);
  }
  const ofDaemon = status === 500 && pelicanDaemonErrors[name ?? ""];
  if (ofDaemon) return make(DaemonError, ofDaemon);
  if (status === 429)
    return new PanelRateLimitError(message, {
      ...details,
      remedy: wrong?.remedy,
      retryAfterMs: readRetryAfterMs(response.headers),
    });
  if (!entry) {
    const remedy = isWithoutWords(answer) ? remedyWithoutWords(request) : undefined;
    if (remedy !== undefined) {
      const words = `${status} without a word${sentence}`;
      return status === 403
        ? make(PanelPermissionError, "forbidden", { words, remedy })
        : make(PanelRefusedError, "refused", { words, remedy });
    }
    return status >= 500 ? make(PanelUnavailableError, "unavailable") : make(PanelNotJsonError, "not_json");
  }
  switch (status) {
    case 400:
      if (name === "NoViableNodeException") return make(DeploymentError, "no_viable_node");
      if (name === "NoViableAllocationException") return make(DeploymentError, "no_viable_allocation");
      if (name === "TwoFactorAuthRequiredException") return make(PanelPermissionError, "two_factor_required");
      break;
    case 401:
      return make(PanelAuthenticationError, "invalid_key");
    case 403: {
      const code = permissionCode(detail, request.path);
      const subject = permissionFor(request, flavour);
      const words = (code === "permission_missing" ? `${said} (${subject})` : said) + sentence;
      return make(PanelPermissionError, code, { subject, words });
    }
    case 404:
      return make(PanelNotFoundError, /^The route/.test(detail) ? "route_not_found" : "not_found");
    case 409:
      return make(ServerStateError, stateCode(detail));
    case 422:
      return new PanelValidationError(message, { ...details, remedy: wrong?.remedy });
    case 502:
      if (/must be online/.test(detail)) return make(ServerStateError, "server_offline");
      break;
    case 503:
      return make(PanelUnavailableError, "unavailable");
  }
  if (status < 500) return make(PanelRefusedError, "refused");
  if (
    name === "UniqueConstraintViolationException" ||
    (name === "DataValidationException" && /already been taken/.test(detail))
  ) {
    return make(LostRaceError, "lost_race");
  }
  return make(PanelFailureError, name === "DataValidationException" ? "data_invalid" : "panel_failed");
}

type Make = <E extends PanelAnswerError>(
  Kind: new (code: PanelErrorCode, message: string, details: PanelAnswerErrorDetails) => E,
  code: PanelErrorCode,
  other?: { readonly subject?: string; readonly words?: string; readonly remedy?: string },
) => E;

/** Pelican passes nothing of a daemon's status and words on: only the class of its exception tells what happened. */
const pelicanDaemonErrors: Readonly<Record<string, "daemon_unreachable" | "daemon_refused" | "daemon_failed">> = {
  ConnectionException: "daemon_unreachable",
  RequestException: "daemon_failed",
  FileNotFoundException: "daemon_refused",
  FileNotEditableException: "daemon_refused",
  FileExistsException: "daemon_refused",
};

/** Some of Pelican's refusals are an empty list, or nothing. */
function isWithoutWords({ response: { status }, text }: Answer): boolean {
  return (status === 403 && text === "[]") || (status === 406 && text === "");
}

/** Pelican has one text for all that it does not expect. */
function saysNothing({ detail }: PanelErrorEntry): boolean {
  return detail.startsWith("An unexpected error was encountered");
}

function panelEntries(text: string): readonly PanelErrorEntry[] {
  try {
    const { errors } = JSON.parse(text);
    return Array.isArray(errors) ? errors : [];
  } catch {
    return [];
  }
}

function permissionCode(detail: string, path: string) {
  if (/^This IP/.test(detail)) return "ip_not_allowed";
  if (/application API key/.test(detail)) return "wrong_key_type";
  if (/^This account/.test(detail)) return "not_administrator";
  // Nobody needs a permission for their own account.
  return /unauthorized/.test(detail) && !/\/client\/account\b/.test(path) ? "permission_missing" : "forbidden";
}

function stateCode(detail: string) {
  if (/suspended/.test(detail)) return "server_suspended";
  if (/maintenance/.test(detail)) return "node_in_maintenance";
  if (/install/.test(detail)) return "server_installing";
  if (/restoring/.test(detail)) return "server_restoring";
  if (/transfer/.test(detail)) return "server_transferring";
  return "server_busy";
}
