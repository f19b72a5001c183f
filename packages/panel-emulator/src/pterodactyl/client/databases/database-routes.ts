import { logActivity } from "../../../activity/log-activity.ts";
import { itemReply, listReply } from "../../../client/client-reply.ts";
import { perServer } from "../../../client/per-server-throttle.ts";
import { belongsToServer, type ServerContext, serverRoute } from "../../../client/server-route.ts";
import { createDatabase } from "../../../databases/create-database.ts";
import { rotateDatabasePassword } from "../../../databases/database-password.ts";
import { dropDatabase } from "../../../databases/drop-database.ts";
import { selectDatabaseHost } from "../../../databases/select-database-host.ts";
import { notFound } from "../../../errors/http-errors.ts";
import { UncaughtError } from "../../../errors/uncaught-error.ts";
import { noContent } from "../../../http/reply.ts";
import type { RouteParams } from "../../../http/router.ts";
import { decodeHashId } from "../../../state/hash-id.ts";
import type { PanelState } from "../../../state/panel-state.ts";
import { isEmpty, textOf } from "../../../validation/php-values.ts";
import { validate } from "../../../validation/validate.ts";
import type { DatabaseRow } from "../../../world/rows/database.ts";
import { databaseTransformer } from "../transformers/database-transformer.ts";

export const databaseRoutes = [
  serverRoute({
    method: "GET",
    path: "/databases",
    operation: "listDatabases",
    permission: "database.read",
    handle: (context) =>
      listReply(context, databaseTransformer, context.panel.state.databases.by("server_id", context.server.id)),
  }),
  serverRoute({
    method: "POST",
    path: "/databases",
    operation: "createDatabase",
    permission: "database.create",
    throttles: perServer("database-create"),
    handle: (context) => {
      const { panel, request, server } = context;
      const rules = {
        database: "required|alpha_dash|min:3|max:48",
        remote: "required|string|regex:/^[\\w\\-\\/.%:]+$/",
      };
      const { database: name, remote } = validate({ state: panel.state, input: request.input, rules });
      if (isEmpty(remote)) throw new UncaughtError("InvalidArgumentException");
      const hostId = selectDatabaseHost(panel, server);
      const database = createDatabase(panel, server, { name: textOf(name), remote: textOf(remote), hostId });
      log(context, "create", database);
      return itemReply(context, databaseTransformer, database, { include: "password" });
    },
  }),
  serverRoute({
    method: "POST",
    path: "/databases/{database}/rotate-password",
    operation: "rotateDatabasePassword",
    permission: "database.update",
    bind,
    check: belongsToServer,
    handle: (context, database) => {
      const rotated = rotateDatabasePassword(context.panel, database);
      log(context, "rotate-password", rotated);
      return itemReply(context, databaseTransformer, rotated, { include: "password" });
    },
  }),
  serverRoute({
    method: "DELETE",
    path: "/databases/{database}",
    operation: "deleteDatabase",
    permission: "database.delete",
    bind,
    check: belongsToServer,
    handle: (context, database) => {
      dropDatabase(context.panel, database);
      log(context, "delete", database);
      return noContent();
    },
  }),
];

/** A hash id or a number. Those of other servers are found here and refused later. */
function bind(state: PanelState, params: RouteParams): Readonly<DatabaseRow> {
  const text = params.database ?? "";
  const database = state.databases.get(/^\d+$/.test(text) ? Number(text) : (decodeHashId(text) ?? 0));
  if (!database) throw notFound();
  return database;
}

function log(context: ServerContext, action: string, { database }: Readonly<DatabaseRow>): void {
  const { server } = context;
  logActivity(context, { event: `server:database.${action}`, properties: { name: database }, server });
}
