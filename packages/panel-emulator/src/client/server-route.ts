import { canAccess, hasPermission } from "../auth/server-permission.ts";
import { notFound, notOnThisServer, unauthorized } from "../errors/http-errors.ts";
import type { ServerUse } from "../flavour/flavour.ts";
import type { Reply } from "../http/reply.ts";
import type { Route, RouteContext, RouteThrottle } from "../http/route.ts";
import type { RouteParams } from "../http/router.ts";
import type { Panel } from "../panel.ts";
import { uuidOf } from "../state/identifier.ts";
import type { PanelState } from "../state/panel-state.ts";
import type { ServerRow } from "../world/rows/server.ts";
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
  readonly throttles?: (context: RouteContext) => readonly RouteThrottle[];
  /** Finds what the path names besides the server (404), before access to the server is checked. */
  readonly bind?: (state: PanelState, params: RouteParams, server: Readonly<ServerRow>) => Bound;
  /** Refuses what `bind` found, after access and state and before the permission. */
  readonly check?: (context: ServerContext, bound: Bound) => void;
  handle(context: ServerContext, bound: Bound): Reply | Promise<Reply>;
}

interface Found<Bound> {
  readonly server: Readonly<ServerRow>;
  readonly bound: Bound;
}

/** Puts the checks of the client API before an operation, in the panel's order: objects, key, access, state, permission. */
export function serverRoute<Bound = undefined>(route: ServerRoute<Bound>): Route {
  return {
    method: route.method,
    path: `/api/client/servers/{server}${route.path}`,
    operation: route.operation,
    api: "client",
    ...(route.throttles && { throttles: route.throttles }),
    find: (panel, params) => {
      const server = serverInPath(panel, params.server ?? "");
      return { server, bound: route.bind?.(panel.state, params, server) };
    },
    admit: requireAccountKey,
    enter: ({ panel, identity }, found) => {
      const { server } = found as Found<Bound>;
      if (!canAccess(panel.state, identity.user, server)) throw notOnThisServer();
      refuseBusy(panel, { operation: route.operation, user: identity.user, server });
    },
    respond: (context, found) => {
      const { panel, identity } = context;
      const { state } = panel;
      const { server, bound } = found as Found<Bound>;
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

function refuseBusy({ flavour, state }: Panel, use: ServerUse): void {
  const conflict = flavour.servers.conflict(state, use.server);
  if (conflict && !flavour.servers.opensBusy(state, use)) throw conflict;
}

/** An object that was found by itself has to be the server's. */
export function belongsToServer({ server }: ServerContext, row: { readonly server_id: number | null }): void {
  if (row.server_id !== server.id) throw notFound("The requested resource was not found for this server.");
}
