import { canAccess, hasPermission } from "../../auth/server-permission.ts";
import { notFound, notOnThisServer, unauthorized } from "../../errors/http-errors.ts";
import type { Reply } from "../../http/reply.ts";
import type { Route, RouteContext, RouteThrottle } from "../../http/route.ts";
import type { RouteParams } from "../../http/router.ts";
import type { Panel } from "../../panel.ts";
import { stateConflict } from "../../servers/server-state.ts";
import { uuidOf } from "../../state/identifier.ts";
import type { PanelState } from "../../state/panel-state.ts";
import type { ServerRow } from "../../world/rows/server.ts";
import { requireAccountKey } from "./client-route.ts";

/** What a handler below `/api/client/servers/{server}` gets. */
export interface ServerContext extends RouteContext {
  readonly server: Readonly<ServerRow>;
}

/** An operation of the client API on one server. */
export interface ServerRoute<Bound> {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** Below `/api/client/servers/{server}`. */
  readonly path: string;
  readonly operation: string;
  /** What a subuser needs, such as `file.read`; left out: access to the server is enough. */
  readonly permission?: string | ((context: ServerContext) => string);
  /**
   * What works while the server is busy: `always`, or `administrators` during an installation. @default "never"
   */
  readonly whileBusy?: "always" | "administrators" | "never";
  readonly throttles?: (context: RouteContext) => readonly RouteThrottle[];
  /** Finds what the path names besides the server (404), before access to the server is checked. */
  readonly bind?: (state: PanelState, params: RouteParams, server: Readonly<ServerRow>) => Bound;
  /** Refuses what `bind` found, after access and state and before the permission. */
  readonly check?: (context: ServerContext, bound: Bound) => void;
  handle(context: ServerContext, bound: Bound): Reply | Promise<Reply>;
}

/** Puts the checks of the client API before an operation, in the panel's order: objects, key, access, state, permission. */
export function serverRoute<Bound = undefined>(route: ServerRoute<Bound>): Route {
  return {
    method: route.method,
    path: `/api/client/servers/{server}${route.path}`,
    operation: route.operation,
    api: "client",
    ...(route.throttles && { throttles: route.throttles }),
    respond: (context) => {
      const { panel, params, identity } = context;
      const { state } = panel;
      const server = serverInPath(panel, params.server ?? "");
      const bound = route.bind?.(state, params, server) as Bound;
      requireAccountKey(context);
      if (!canAccess(state, identity.user, server)) throw notOnThisServer();
      checkState(route, context, server);
      const serverContext = { ...context, server };
      route.check?.(serverContext, bound);
      const permission = typeof route.permission === "function" ? route.permission(serverContext) : route.permission;
      if (permission && !hasPermission(state, identity.user, server, permission)) throw unauthorized();
      return route.handle(serverContext, bound);
    },
  };
}

/** Eight characters are a short id, everything else a uuid; panel 1.12 also takes its identifiers. */
export function serverInPath({ state, version }: Panel, text: string): Readonly<ServerRow> {
  const uuid = (version === "1.12" ? uuidOf("serv", text) : undefined) ?? text.toLowerCase();
  const server = state.servers.first(text.length === 8 ? "identifier" : "uuid", uuid);
  if (!server) throw notFound();
  return server;
}

function checkState<Bound>(
  route: ServerRoute<Bound>,
  { panel, identity }: RouteContext,
  server: Readonly<ServerRow>,
): void {
  const conflict = stateConflict(panel.state, server);
  if (!conflict || route.whileBusy === "always") return;
  const closed = server.status === "suspended" || panel.state.nodes.get(server.node_id)?.maintenance_mode === true;
  if (!closed && route.whileBusy === "administrators" && identity.user.root_admin) return;
  throw conflict;
}

/** An object that was found by itself has to be the server's. */
export function belongsToServer({ server }: ServerContext, row: { readonly server_id: number | null }): void {
  if (row.server_id !== server.id) throw notFound("The requested resource was not found for this server.");
}
