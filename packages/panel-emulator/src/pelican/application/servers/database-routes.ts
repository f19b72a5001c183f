import { applicationRoute } from "../../../application/application-route.ts";
import { rowInPath } from "../../../application/row-in-path.ts";
import { createDatabase } from "../../../databases/create-database.ts";
import { rotateDatabasePassword } from "../../../databases/database-password.ts";
import { dropDatabase } from "../../../databases/drop-database.ts";
import { notFound } from "../../../errors/http-errors.ts";
import { noContent } from "../../../http/reply.ts";
import type { RouteParams } from "../../../http/router.ts";
import type { PanelState } from "../../../state/panel-state.ts";
import { databaseInteger } from "../../../validation/database-number.ts";
import { textOf } from "../../../validation/php-values.ts";
import { validate } from "../../../validation/validate.ts";
import { read, write } from "../../auth/application-permissions.ts";
import { createdReply, itemReply, listReply } from "../replies.ts";
import { databaseTransformer } from "../transformers/database-transformer.ts";
import { bindServer } from "./bind-server.ts";

/** A database has to be one of the server in the path. */
function bindDatabase(state: PanelState, params: RouteParams) {
  const server = bindServer(state, params);
  const database = rowInPath(state.databases, params, "database");
  if (database.server_id !== server.id) throw notFound();
  return database;
}

const attributes = {
  host: "Database Host Server ID",
  remote: "Remote Connection String",
  database: "Database Name",
};

const rules = {
  database: "required|alpha_dash|min:1|max:48",
  remote: "required|string|regex:/^[0-9%.]{1,15}$/",
  host: "required|integer|exists:database_hosts,id",
};

export const databaseRoutes = [
  applicationRoute({
    method: "GET",
    path: "/servers/{server}/databases",
    operation: "listServerDatabases",
    permission: read("server_database"),
    bind: bindServer,
    handle: (context, server) =>
      listReply(context, databaseTransformer, context.panel.state.databases.by("server_id", server.id)),
  }),
  applicationRoute({
    method: "GET",
    path: "/servers/{server}/databases/{database}",
    operation: "getServerDatabase",
    permission: read("server_database"),
    bind: bindDatabase,
    handle: (context, database) => itemReply(context, databaseTransformer, database),
  }),
  applicationRoute({
    method: "POST",
    path: "/servers/{server}/databases",
    operation: "createServerDatabase",
    permission: write("server_database"),
    bind: bindServer,
    handle: (context, server) => {
      const { panel, request } = context;
      const fields = validate({ state: panel.state, input: request.input, rules, attributes });
      const database = createDatabase(panel, server, {
        name: textOf(fields.database),
        remote: textOf(fields.remote),
        hostId: databaseInteger(fields.host),
      });
      const path = `/api/application/servers/${server.id}/databases/${database.id}`;
      return createdReply(context, databaseTransformer, database, path);
    },
  }),
  applicationRoute({
    method: "POST",
    path: "/servers/{server}/databases/{database}/reset-password",
    operation: "resetServerDatabasePassword",
    permission: write("server_database"),
    bind: bindDatabase,
    handle: ({ panel }, database) => {
      rotateDatabasePassword(panel, database);
      return noContent();
    },
  }),
  applicationRoute({
    method: "DELETE",
    path: "/servers/{server}/databases/{database}",
    operation: "deleteServerDatabase",
    permission: write("server_database"),
    bind: bindDatabase,
    handle: ({ panel }, database) => {
      dropDatabase(panel, database);
      return noContent();
    },
  }),
];
