import { learnAllRemedies } from "../errors/learn-all-remedies.ts";
import { OutcomeUnknownError } from "../errors/outcome-unknown-error.ts";
import type { PanelError, PanelRequest } from "../errors/panel-error.ts";
import { PanelNotJsonError } from "../errors/panel-not-json-error.ts";
import type { Answer } from "./transport.ts";

/** A web page, or JSON that does not parse. */
export function notJson({ response, text }: Answer, request: PanelRequest, cause: unknown): PanelNotJsonError {
  const { status, headers } = response;
  if (cause instanceof SyntaxError)
    return new PanelNotJsonError("malformed_json", `${status} with JSON that does not parse`, {
      request,
      status,
      cause,
    });
  const title = /<title>([^<]{1,80})/i.exec(text)?.[1]?.trim();
  const what = `${headers.get("content-type") ?? "no content type"}${title ? ` "${title}"` : ""}`;
  return new PanelNotJsonError("not_json", `${status} with ${what}`, { request, status });
}

/** JSON, or nothing at all, where an object or a list of the panel should be. What was to be made may have been made all the same. */
export function notThePanels(data: unknown, { status }: Response, request: PanelRequest): PanelError {
  learnAllRemedies();
  const error =
    data === undefined
      ? new PanelNotJsonError("empty_answer", `${status} without content`, { request, status })
      : new PanelNotJsonError("not_json", `${status} with JSON that is not the panel's`, { request, status });
  return request.method === "POST" ? outcomeUnknown(request, error) : error;
}

/** A write failed in a way that leaves open whether it was done. */
export function outcomeUnknown(request: PanelRequest, cause: PanelError): OutcomeUnknownError {
  return new OutcomeUnknownError("outcome_unknown", "it may have happened", { request, cause });
}
