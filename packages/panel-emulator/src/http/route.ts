import type { Identity } from "../auth/authenticate.ts";
import type { Panel } from "../panel.ts";
import type { RateRule } from "../rate-limit/rate-limiter.ts";
import type { PanelRequest } from "./panel-request.ts";
import type { Reply } from "./reply.ts";
import type { Routable, RouteParams } from "./router.ts";

/** A limit of one operation besides that of the whole API. */
export interface RouteThrottle extends RateRule {
  /** Requests with the same bucket count together. */
  readonly bucket: string;
}

/** What every handler of the API gets. */
export interface RouteContext {
  readonly panel: Panel;
  readonly request: PanelRequest;
  readonly params: RouteParams;
  readonly identity: Identity;
}

/** One operation of the API. */
export interface Route extends Routable {
  /** The operation's name in the OpenAPI documents. */
  readonly operation: string;
  readonly api: "application" | "client";
  /** Further limits; the headers show the one with the fewest remaining requests. */
  readonly throttles?: (context: RouteContext) => readonly RouteThrottle[];
  /** Finds the objects that the path names. @throws {PanelError} 404 for those that do not exist. */
  find?(panel: Panel, params: RouteParams): unknown;
  /** Refuses users, and kinds of keys, that the API is not for. @throws {PanelError} 403. */
  admit?(context: RouteContext): void;
  /** Refuses users that may not know of what was found, and what cannot be used now. */
  enter?(context: RouteContext, found: unknown): void;
  /** Answers a request that is authenticated and counted: checks permissions, validates and acts on what was found. */
  respond(context: RouteContext, found: unknown): Reply | Promise<Reply>;
}
