import type { CatalogueEntry } from "../errors/catalogue.ts";

/** Every code that a request can be refused with before, or instead of, a command: the part of the catalogue that is HTTP's. */
export const requestErrorCatalogue = {
  malformed_request: {
    status: 400,
    title: "The request cannot be read",
    remedy: "Send a request as the API's document describes it.",
  },
  malformed_json: { status: 400, title: "The body is not JSON", remedy: "Send valid JSON in UTF-8." },
  unauthenticated: {
    status: 401,
    title: "Nobody is signed in",
    remedy: "Sign in, or send the credentials that this site expects.",
  },
  forbidden: {
    status: 403,
    title: "This is not for your role",
    remedy: "Sign in with an account that may do this.",
  },
  cross_origin_refused: {
    status: 403,
    title: "Another site's page may not change anything here",
    remedy: "Send the request from a page of this site, or have the host add the page's origin to `trustedOrigins`.",
  },
  not_for_customers: {
    status: 403,
    title: "This host does not offer that to customers",
    remedy: "Ask the host. Hosts offer it by giving the router the hook of that name.",
  },
  not_entitled: {
    status: 403,
    title: "The host has refused this",
    remedy: "Read the detail: the host says why.",
  },
  right_ended: {
    status: 403,
    title: "You may not look at this any more",
    remedy: "Read the detail: it says what has changed. Open it again once that is mended.",
  },
  route_not_found: {
    status: 404,
    title: "There is no such route",
    remedy: "Compare method and path with the API's document, `openapi.json`.",
  },
  method_not_allowed: {
    status: 405,
    title: "The route does not know this method",
    remedy: "Use one of the methods in the header `Allow`.",
  },
  idempotency_in_progress: {
    status: 409,
    title: "The same request is being worked on",
    remedy: "Repeat it after `Retry-After` to get its answer.",
  },
  body_too_large: {
    status: 413,
    title: "The body is too large",
    remedy: "Send less. Files go through a signed upload URL.",
  },
  unsupported_media_type: {
    status: 415,
    title: "The body is of a type that is not read here",
    remedy: "Send `Content-Type: application/json` in UTF-8.",
  },
  idempotency_key_invalid: {
    status: 422,
    title: "The idempotency key is malformed",
    remedy: "Send 1 to 255 printable ASCII characters, for example a UUID.",
  },
  idempotency_key_reused: {
    status: 422,
    title: "The idempotency key was used for another request",
    remedy: "Use a new key for every new request; repeat a request with exactly the same content.",
  },
  rate_limited: {
    status: 429,
    title: "Too many requests",
    remedy: "Wait for as many seconds as `Retry-After` says.",
  },
  too_many_streams: {
    status: 429,
    title: "Too many event streams are open",
    remedy: "Close streams that nobody looks at.",
  },
  internal_error: {
    status: 500,
    title: "Something went wrong on our side",
    remedy: "Look for the request in the log, and try again.",
  },
} as const satisfies Record<string, CatalogueEntry>;

/** A stable word for why a request was refused before it became a command. */
export type RequestErrorCode = keyof typeof requestErrorCatalogue;
