import type { ApiFault } from "../control/api-faults.ts";
import { page, redirectPage } from "./html-pages.ts";
import type { Reply } from "./reply.ts";

const html = { "content-type": "text/html; charset=UTF-8" };

/** What a fault answers in the panel's place; undefined when the panel answers itself. */
export function faultyReply(fault: ApiFault): Reply | undefined {
  switch (fault.mode) {
    case "status":
      return { status: fault.status, body: page(fault.status), headers: html };
    case "refused":
      return { status: fault.status, body: { errors: [refusal(fault)] } };
    case "html":
      return { status: 200, body: page(200), headers: html };
    case "redirect":
      return { status: 302, body: redirectPage(fault.location), headers: { ...html, location: fault.location } };
    case "rate-limited":
      return rateLimited(fault);
    case "drop-before":
    case "drop-after":
    case "delay":
    case "truncate":
      return undefined;
  }
}

function refusal({ code, status, detail }: ApiFault) {
  return { code, status: String(status), detail };
}

function rateLimited({ retryAfter }: ApiFault): Reply {
  const errors = [{ code: "ThrottleRequestsException", status: "429", detail: "Too Many Attempts." }];
  return {
    status: 429,
    body: { errors },
    headers: {
      "retry-after": String(retryAfter),
      "x-ratelimit-limit": "240",
      "x-ratelimit-remaining": "0",
      "x-ratelimit-reset": String(Math.floor(Date.now() / 1000) + retryAfter),
    },
  };
}
