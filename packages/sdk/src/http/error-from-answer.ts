import { DaemonError } from "../errors/daemon-error.ts";
import { DeploymentError } from "../errors/deployment-error.ts";
import { LostRaceError } from "../errors/lost-race-error.ts";
import type { PanelAnswerError, PanelErrorEntry } from "../errors/panel-answer-error.ts";
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
import { ServerStateError } from "../errors/server-state-error.ts";
import type { Flavour } from "./flavour.ts";
import { otherFlavour } from "./other-flavour.ts";
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
  const details = { request, status, errors, remedy: wrong?.remedy };

  if (name === "DaemonConnectionException") {
    // Older daemons answer 500 for nearly everything that may be wrong with a file.
    const failed = status === 500 && /files/.test(request.path) ? "file_failed" : "daemon_failed";
    const code = status < 500 ? "daemon_refused" : /establish/.test(detail) ? "daemon_unreachable" : failed;
    return new DaemonError(code, message, details);
  }
  const ofDaemon = status === 500 && pelicanDaemonErrors[name ?? ""];
  if (ofDaemon)
    return new DaemonError(ofDaemon.code, message, { ...details, remedy: details.remedy ?? ofDaemon.remedy });
  if (status === 429)
    return new PanelRateLimitError(message, { ...details, retryAfterMs: readRetryAfterMs(response.headers) });
  if (!entry) {
    if (status >= 500) return new PanelUnavailableError("unavailable", message, details);
    return new PanelNotJsonError("not_json", message, details);
  }
  switch (status) {
    case 400:
      if (name === "NoViableNodeException") return new DeploymentError("no_viable_node", message, details);
      if (name === "NoViableAllocationException") return new DeploymentError("no_viable_allocation", message, details);
      if (name === "TwoFactorAuthRequiredException")
        return new PanelPermissionError("two_factor_required", message, details);
      break;
    case 401:
      return new PanelAuthenticationError("invalid_key", message, details);
    case 403:
      return permissionError(detail, said, sentence, details, flavour);
    case 404:
      return new PanelNotFoundError(/^The route/.test(detail) ? "route_not_found" : "not_found", message, details);
    case 409:
      return new ServerStateError(stateCode(detail), message, details);
    case 422:
      return new PanelValidationError(message, details);
    case 502:
      if (/must be online/.test(detail)) return new ServerStateError("server_offline", message, details);
      break;
    case 503:
      return new PanelUnavailableError("unavailable", message, details);
  }
  if (status < 500) return new PanelRefusedError("refused", message, details);
  if (
    name === "UniqueConstraintViolationException" ||
    (name === "DataValidationException" && /already been taken/.test(detail))
  ) {
    return new LostRaceError("lost_race", message, details);
  }
  return new PanelFailureError(name === "DataValidationException" ? "data_invalid" : "panel_failed", message, details);
}

/** Pelican passes nothing of a daemon's status and words on: only the class of its exception tells what happened. */
const pelicanDaemonErrors: Readonly<
  Record<string, { readonly code: "daemon_unreachable" | "daemon_refused" | "daemon_failed"; readonly remedy?: string }>
> = {
  ConnectionException: { code: "daemon_unreachable" },
  RequestException: {
    code: "daemon_failed",
    remedy:
      "The node's daemon (Wings) answered an error: read its log. The panel may have stored the change all the same: look up what exists before you repeat it.",
  },
  FileNotFoundException: { code: "daemon_refused", remedy: "There is no such file on the server." },
  FileNotEditableException: { code: "daemon_refused", remedy: "It is no text that can be read or written here." },
  FileExistsException: { code: "daemon_refused", remedy: "There is something of that name already." },
};

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

function permissionError(
  detail: string,
  said: string,
  sentence: string,
  details: ConstructorParameters<typeof PanelPermissionError>[2],
  flavour: Flavour,
) {
  const code = /^This IP/.test(detail)
    ? "ip_not_allowed"
    : /application API key/.test(detail)
      ? "wrong_key_type"
      : /^This account/.test(detail)
        ? "not_administrator"
        : /unauthorized/.test(detail)
          ? "permission_missing"
          : "forbidden";
  const subject = details.request && permissionFor(details.request, flavour);
  return new PanelPermissionError(code, (code === "permission_missing" ? `${said} (${subject})` : said) + sentence, {
    ...details,
    subject,
  });
}

function stateCode(detail: string) {
  if (/suspended/.test(detail)) return "server_suspended";
  if (/maintenance/.test(detail)) return "node_in_maintenance";
  if (/install/.test(detail)) return "server_installing";
  if (/restoring/.test(detail)) return "server_restoring";
  if (/transfer/.test(detail)) return "server_transferring";
  return "server_busy";
}
