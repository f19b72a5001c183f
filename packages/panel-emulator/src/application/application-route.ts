import { isAdministrator, isPermitted, type Permission } from "../auth/application-permission.ts";
import { accessDenied, unauthorized } from "../errors/http-errors.ts";
import type { Reply } from "../http/reply.ts";
import type { Route, RouteContext } from "../http/route.ts";
import type { RouteParams } from "../http/router.ts";
import type { PanelState } from "../state/panel-state.ts";

/** An operation of the application API. */
export interface ApplicationRoute<Bound> {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  /** Below `/api/application`. */
  readonly path: string;
  readonly operation: string;
  readonly permission: Permission;
  /** Finds the objects that the path names, and throws 404 for those that do not exist. */
  readonly bind?: (state: PanelState, params: RouteParams) => Bound;
  handle(context: RouteContext, bound: Bound): Reply | Promise<Reply>;
}

/** Puts the checks of the application API before an operation, in the panel's order: object, administrator, permission. */
export function applicationRoute<Bound = undefined>(route: ApplicationRoute<Bound>): Route {
  return {
    method: route.method,
    path: `/api/application${route.path}`,
    operation: route.operation,
    api: "application",
    find: (panel, params) => route.bind?.(panel.state, params),
    admit: ({ panel, identity }) => {
      if (isAdministrator(panel.state, identity.user)) return;
      throw accessDenied("This account does not have permission to access the API.");
    },
    respond: (context, found) => {
      if (!isPermitted(context.identity, route.permission)) throw unauthorized();
      return route.handle(context, found as Bound);
    },
  };
}
