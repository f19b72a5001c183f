import { RequestError } from "@hatchery/provisioner/http";
import type { Request, RequestHandler } from "express";

const harmless = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses changes that a browser sends for a page of another site: cookies would be sent along. Programs that are no browsers
 * send neither header and pass.
 */
export function refuseCrossOrigin(trustedOrigins: readonly string[]): RequestHandler {
  const trusted = new Set(trustedOrigins);
  return (request, _response, next) => {
    if (harmless.has(request.method) || !isCrossOrigin(request) || trusted.has(request.get("origin") ?? "")) {
      next();
      return;
    }
    throw new RequestError("cross_origin_refused", `A page of ${request.get("origin") ?? "another site"} sent this.`);
  };
}

function isCrossOrigin(request: Request): boolean {
  const site = request.get("sec-fetch-site");
  if (site !== undefined) return site !== "same-origin" && site !== "none";
  const origin = request.get("origin");
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== request.get("host");
}
