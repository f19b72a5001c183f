import { applyFilters, type Filters, partial } from "../../lists/filter.ts";
import type { PanelState } from "../../state/panel-state.ts";
import type { ServerRow } from "../../world/rows/server.ts";
import type { UserRow } from "../../world/rows/user.ts";
import { clientPageReply } from "../client-page.ts";
import type { ClientTransformer } from "../client-reply.ts";
import { clientRoute } from "../client-route.ts";
import { searchFilter } from "./search-filter.ts";

type Server = Readonly<ServerRow>;

export const createServerListRoute = (transformer: ClientTransformer<Server>) =>
  clientRoute({
    method: "GET",
    path: "",
    operation: "listServers",
    handle: (context) => {
      const { panel, request, identity } = context;
      const visible = serversFor(panel.state, identity.user, request.input.type);
      return clientPageReply(context, {
        transformer,
        rows: applyFilters(visible, request.input, filters(panel.state)),
        perPage: { usual: 50, most: 100 },
        linksKeepQuery: true,
      });
    },
  });

const filters = (state: PanelState): Filters<Server> => ({
  uuid: partial((row) => row.uuid),
  name: partial((row) => row.name),
  description: partial((row) => row.description),
  external_id: partial((row) => row.external_id),
  "*": searchFilter(state),
});

/** `admin`: those of others; `admin-all`: all; both are empty for customers. Otherwise those that the user has. */
function serversFor(state: PanelState, user: Readonly<UserRow>, type: unknown): readonly Server[] {
  if (type === "owner") return state.servers.by("owner_id", user.id);
  const isOwn = accessibleTo(state, user);
  if (type !== "admin" && type !== "admin-all") return state.servers.all().filter(isOwn);
  if (!user.root_admin) return [];
  return type === "admin-all" ? state.servers.all() : state.servers.all().filter((server) => !isOwn(server));
}

function accessibleTo(state: PanelState, user: Readonly<UserRow>): (server: Server) => boolean {
  const shared = new Set(state.subusers.by("user_id", user.id).map((subuser) => subuser.server_id));
  return (server) => server.owner_id === user.id || shared.has(server.id);
}
