import { PanelError } from "../errors/panel-error.ts";
import type { Panel } from "../panel.ts";
import { page, redirectPage } from "./html-pages.ts";
import type { PanelRequest } from "./panel-request.ts";
import type { Reply } from "./reply.ts";

/** The answer to an error: JSON for those who ask for it, else a page or a redirect as a browser would get. */
export function errorReply(error: PanelError, request: PanelRequest, { url, flavour }: Panel): Reply {
  if (request.expectsJson) return { status: error.status, body: { errors: error.entries }, headers: error.headers };
  if (error.withoutJson === "login") return redirect(`${url}${flavour.http.loginPath}`);
  if (error.withoutJson === "back") return redirect(request.headers.referer ?? url);
  return {
    status: error.status,
    body: page(error.status),
    headers: { ...error.headers, "content-type": "text/html; charset=UTF-8" },
  };
}

function redirect(location: string): Reply {
  return {
    status: 302,
    body: redirectPage(location),
    headers: { location, "content-type": "text/html; charset=utf-8" },
  };
}

/** An error of the emulator itself, told apart from everything that a panel answers. */
export function defect(error: unknown): PanelError {
  return new PanelError("EmulatorDefect", 500, error instanceof Error ? error.message : String(error));
}
