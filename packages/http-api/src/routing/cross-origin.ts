import { RequestError } from "@hatchery/provisioner/http";
import type { ApiRequest } from "./api-request.ts";

const harmless = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses changes that a browser sends for a page of another site: cookies would be sent along. Programs that are no browsers
 * send neither header and pass.
 * @throws RequestError `cross_origin_refused`
 */
export function refuseCrossOrigin(trusted: ReadonlySet<string>, request: ApiRequest): void {
  if (harmless.has(request.method) || !isCrossOrigin(request) || trusted.has(request.header("origin") ?? "")) return;
  throw new RequestError("cross_origin_refused", `A page of ${request.header("origin") ?? "another site"} sent this.`);
}

function isCrossOrigin(request: ApiRequest): boolean {
  const site = request.header("sec-fetch-site");
  if (site !== undefined) return site !== "same-origin" && site !== "none";
  const origin = request.header("origin");
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== request.header("host");
}
