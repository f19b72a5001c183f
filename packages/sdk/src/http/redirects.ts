import type { PanelRequest } from "../errors/panel-error.ts";
import { PanelRedirectError } from "../errors/panel-redirect-error.ts";

/** Says from where to where a request was redirected, without the query, which may hold a token. */
export function redirectError(response: Response, request: PanelRequest, url: string): PanelRedirectError {
  const { status } = response;
  const from = new URL(url);
  const location = response.headers.get("location");
  if (!location || !URL.canParse(location, url)) {
    return new PanelRedirectError("redirected", `${status} redirect`, { request, status, subject: "another address" });
  }
  const to = new URL(location, url);
  const subject = to.origin + to.pathname;
  const code =
    to.protocol === "https:" && from.protocol === "http:" && to.hostname === from.hostname
      ? "redirected_to_https"
      : /\/login\b/.test(to.pathname)
        ? "redirected_to_login"
        : "redirected";
  return new PanelRedirectError(code, `${status} redirect to ${subject}`, {
    request,
    status,
    subject: code === "redirected_to_https" ? to.origin : subject,
  });
}
