import { logActivity } from "../../activity/log-activity.ts";
import { createDatabase } from "../../databases/create-database.ts";
import { rotateDatabasePassword } from "../../databases/database-password.ts";
import { dropDatabase } from "../../databases/drop-database.ts";
import { selectDatabaseHost } from "../../databases/select-database-host.ts";
import { UncaughtError } from "../../errors/uncaught-error.ts";
import { noContent } from "../../http/reply.ts";
import type { Route } from "../../http/route.ts";
import type { RouteParams } from "../../http/router.ts";
import type { PanelState } from "../../state/panel-state.ts";
import { isEmpty, textOf } from "../../validation/php-values.ts";
import { validate } from "../../validation/validate.ts";
import type { DatabaseRow } from "../../world/rows/database.ts";
import type { ServerRow } from "../../world/rows/server.ts";
import { type ClientTransformer, itemReply, listReply } from "../client-reply.ts";
import { perServer } from "../per-server-throttle.ts";
import { belongsToServer, type ServerContext, serverRoute } from "../server-route.ts";

/** What panels do differently with databases. */
export interface DatabaseManners {
  readonly transformer: ClientTransformer<Readonly<DatabaseRow>>;
  /** Finds the database of a path. @throws {PanelError} 404. */
  bind(state: PanelState, params: RouteParams, server: Readonly<ServerRow>): Readonly<DatabaseRow>;
}

export const createDatabaseRoutes = ({ transformer, bind }: DatabaseManners): readonly Route[] => [
  serverRoute({
    method: "GET",
    path: "/databases",
    operation: "listDatabases",
    permission: "database.read",
    handle: (context) =>
      listReply(context, transformer, context.panel.state.databases.by("server_id", context.server.id)),
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
      return itemReply(context, transformer, database, { include: "password" });
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
      return itemReply(context, transformer, rotated, { include: "password" });
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

function log(context: ServerContext, action: string, { database }: Readonly<DatabaseRow>): void {
  const { server } = context;
  logActivity(context, { event: `server:database.${action}`, properties: { name: database }, server });
}
