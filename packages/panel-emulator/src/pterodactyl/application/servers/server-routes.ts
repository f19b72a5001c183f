import { applicationRoute } from "../../../application/application-route.ts";
import { notFound } from "../../../errors/http-errors.ts";
import { noContent } from "../../../http/reply.ts";
import { partial } from "../../../lists/filter.ts";
import { reinstallServer } from "../../../servers/reinstall-server.ts";
import { setSuspended } from "../../../servers/suspend-server.ts";
import { collate } from "../../../state/collation.ts";
import { validate } from "../../../validation/validate.ts";
import { read, write } from "../../auth/application-permissions.ts";
import { deleteServer } from "../../servers/delete-server.ts";
import { itemReply, pageReply } from "../replies.ts";
import { serverTransformer } from "../transformers/server-transformer.ts";
import { bindServer } from "./bind-server.ts";

export const serverRoutes = [
  applicationRoute({
    method: "GET",
    path: "/servers",
    operation: "listServers",
    permission: read("servers"),
    handle: (context) => {
      const { state } = context.panel;
      validate({ state, input: context.request.input, rules: { search: "string|max:100" } });
      return pageReply(context, {
        transformer: serverTransformer,
        rows: state.servers.all(),
        filters: {
          uuid: partial((row) => row.uuid),
          uuidShort: partial((row) => row.uuid.slice(0, 8)),
          name: partial((row) => row.name),
          description: partial((row) => row.description),
          image: partial((row) => row.image),
          external_id: partial((row) => row.external_id),
        },
        sorts: { id: (row) => row.id, uuid: (row) => row.uuid },
      });
    },
  }),
  applicationRoute({
    method: "GET",
    path: "/servers/{server}",
    operation: "getServer",
    permission: read("servers"),
    bind: bindServer,
    handle: (context, server) => itemReply(context, serverTransformer, server),
  }),
  applicationRoute({
    method: "GET",
    path: "/servers/external/{external_id}",
    operation: "getServerByExternalId",
    permission: read("servers"),
    handle: (context) => {
      const server = context.panel.state.servers.first("external_id", collate(context.params.external_id ?? ""));
      if (!server) throw notFound();
      return itemReply(context, serverTransformer, server);
    },
  }),
  applicationRoute({
    method: "POST",
    path: "/servers/{server}/suspend",
    operation: "suspendServer",
    permission: write("servers"),
    bind: bindServer,
    handle: async ({ panel }, server) => {
      await setSuspended(panel, server, true);
      return noContent();
    },
  }),
  applicationRoute({
    method: "POST",
    path: "/servers/{server}/unsuspend",
    operation: "unsuspendServer",
    permission: write("servers"),
    bind: bindServer,
    handle: async ({ panel }, server) => {
      await setSuspended(panel, server, false);
      return noContent();
    },
  }),
  applicationRoute({
    method: "POST",
    path: "/servers/{server}/reinstall",
    operation: "reinstallServer",
    permission: write("servers"),
    bind: bindServer,
    handle: async ({ panel }, server) => {
      await reinstallServer(panel, server);
      return noContent();
    },
  }),
  applicationRoute({
    method: "DELETE",
    path: "/servers/{server}",
    operation: "deleteServer",
    permission: write("servers"),
    bind: bindServer,
    handle: async ({ panel }, server) => {
      await deleteServer(panel, server, { force: false });
      return noContent();
    },
  }),
  applicationRoute({
    method: "DELETE",
    path: "/servers/{server}/{force}",
    operation: "forceDeleteServer",
    permission: write("servers"),
    bind: bindServer,
    handle: async ({ panel, params }, server) => {
      await deleteServer(panel, server, { force: params.force === "force" });
      return noContent();
    },
  }),
];
