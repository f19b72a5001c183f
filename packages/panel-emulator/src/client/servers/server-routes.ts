import { hasPermission } from "../../auth/server-permission.ts";
import { daemonAddress } from "../../daemon/daemon-address.ts";
import { signNodeToken } from "../../daemon/tokens/node-token.ts";
import { forbidden } from "../../errors/http-errors.ts";
import { ok } from "../../http/reply.ts";
import type { Route } from "../../http/route.ts";
import type { ServerRow } from "../../world/rows/server.ts";
import { type ClientTransformer, itemReply } from "../client-reply.ts";
import { perServer } from "../per-server-throttle.ts";
import { serverRoute } from "../server-route.ts";
import { websocketPermissions } from "./websocket-permissions.ts";

/** The view of a server, and what it takes to open its console. */
export const createServerRoutes = (transformer: ClientTransformer<Readonly<ServerRow>>): readonly Route[] => [
  serverRoute({
    method: "GET",
    path: "",
    operation: "getServer",
    handle: (context) => {
      const { panel, identity, server } = context;
      const meta = {
        is_server_owner: identity.user.id === server.owner_id,
        user_permissions: websocketPermissions(panel.state, identity.user, server),
      };
      return itemReply(context, transformer, server, { meta });
    },
  }),
  serverRoute({
    method: "GET",
    path: "/websocket",
    operation: "getWebsocketCredentials",
    throttles: perServer("websocket"),
    handle: ({ panel, identity, server }) => {
      const { user } = identity;
      if (!hasPermission(panel.state, user, server, "websocket.connect"))
        throw forbidden("You do not have permission to connect to this server's websocket.");
      const permissions = websocketPermissions(panel.state, user, server);
      const token = signNodeToken(panel, {
        server,
        user,
        minutes: 10,
        purpose: "websocket",
        claims: { server_uuid: server.uuid, permissions },
      });
      const socket = `${daemonAddress(panel, server).replace(/^http/, "ws")}/api/servers/${server.uuid}/ws`;
      return ok({ data: { token, socket } });
    },
  }),
];
