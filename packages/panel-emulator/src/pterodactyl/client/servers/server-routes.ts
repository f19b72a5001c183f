import { hasPermission } from "../../../auth/server-permission.ts";
import { itemReply } from "../../../client/client-reply.ts";
import { perServer } from "../../../client/per-server-throttle.ts";
import { serverRoute } from "../../../client/server-route.ts";
import { signNodeToken } from "../../../daemon/tokens/node-token.ts";
import { forbidden } from "../../../errors/http-errors.ts";
import { ok } from "../../../http/reply.ts";
import { serverTransformer } from "../transformers/server-transformer.ts";
import { websocketPermissions } from "./websocket-permissions.ts";

export const serverRoutes = [
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
      return itemReply(context, serverTransformer, server, { meta });
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
        claims: { server_uuid: server.uuid, permissions },
      });
      const socket = `${panel.url.replace(/^http/, "ws")}/api/servers/${server.uuid}/ws`;
      return ok({ data: { token, socket } });
    },
  }),
];
