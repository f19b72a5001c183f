import { accessDenied } from "../errors/http-errors.ts";
import type { Reply } from "../http/reply.ts";
import type { Route, RouteContext, RouteThrottle } from "../http/route.ts";

/** An operation of the client API that is about the user's own account. */
export interface ClientRoute {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** Below `/api/client`. */
  readonly path: string;
  readonly operation: string;
  readonly throttles?: (context: RouteContext) => readonly RouteThrottle[];
  handle(context: RouteContext): Reply | Promise<Reply>;
}

export function clientRoute(route: ClientRoute): Route {
  return {
    method: route.method,
    path: `/api/client${route.path}`,
    operation: route.operation,
    api: "client",
    ...(route.throttles && { throttles: route.throttles }),
    admit: requireAccountKey,
    respond: (context) => route.handle(context),
  };
}

export function requireAccountKey({ identity }: RouteContext): void {
  if (identity.key.key_type === "account") return;
  throw accessDenied("You are attempting to use an application API key on an endpoint that requires a client API key.");
}
