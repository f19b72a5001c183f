import { applicationRoute } from "../../../application/application-route.ts";
import { rowInPath } from "../../../application/row-in-path.ts";
import { UncaughtError } from "../../../errors/uncaught-error.ts";
import type { InputObject } from "../../../http/php-input.ts";
import { noContent } from "../../../http/reply.ts";
import type { RouteParams } from "../../../http/router.ts";
import { partial } from "../../../lists/filter.ts";
import type { Panel } from "../../../panel.ts";
import type { PanelState } from "../../../state/panel-state.ts";
import { databaseInteger } from "../../../validation/database-number.ts";
import { textOf } from "../../../validation/php-values.ts";
import { validate } from "../../../validation/validate.ts";
import { read, write } from "../../auth/application-permissions.ts";
import { createdReply, itemReply, pageReply } from "../replies.ts";
import { databaseHostTransformer } from "../transformers/database-host-transformer.ts";

const bind = (state: PanelState, params: RouteParams) => rowInPath(state.databaseHosts, params, "database_host");

const rules = {
  name: "required|string|max:255",
  host: "required|string",
  port: "required|numeric|between:1,65535",
  username: "required|string|max:32",
  password: "nullable|string",
  node_ids: "nullable|array",
  "node_ids.*": "required|integer|exists:nodes,id",
};

export const databaseHostRoutes = [
  applicationRoute({
    method: "GET",
    path: "/database-hosts",
    operation: "listDatabaseHosts",
    permission: read("database_host"),
    handle: (context) =>
      pageReply(context, {
        transformer: databaseHostTransformer,
        rows: context.panel.state.databaseHosts.all(),
        filters: { name: partial((row) => row.name), host: partial((row) => row.host) },
        sorts: {
          id: (row) => row.id,
          name: (row) => row.name.toLowerCase(),
          host: (row) => row.host.toLowerCase(),
        },
        perPage: 10,
      }),
  }),
  applicationRoute({
    method: "GET",
    path: "/database-hosts/{database_host}",
    operation: "getDatabaseHost",
    permission: read("database_host"),
    bind,
    handle: (context, host) => itemReply(context, databaseHostTransformer, host),
  }),
  applicationRoute({
    method: "POST",
    path: "/database-hosts",
    operation: "createDatabaseHost",
    permission: write("database_host"),
    handle: (context) => {
      const { panel, request } = context;
      const fields = validate({ state: panel.state, input: request.input, rules });
      requireConnection(panel, fields);
      const now = panel.now();
      const host = panel.state.databaseHosts.insert({
        ...columns(fields),
        password: textOf(fields.password),
        max_databases: null,
        node_id: null,
        node_ids: [...new Set(Object.values(fields.node_ids ?? []).map(Number))],
        created_at: now,
        updated_at: now,
      });
      return createdReply(context, databaseHostTransformer, host, `/api/application/database-hosts/${host.id}`);
    },
  }),
  applicationRoute({
    method: "PATCH",
    path: "/database-hosts/{database_host}",
    operation: "updateDatabaseHost",
    permission: write("database_host"),
    bind,
    handle: (context, host) => {
      const { panel, request } = context;
      const fields = validate({ state: panel.state, input: request.input, rules });
      const password = textOf(fields.password) || host.password;
      requireConnection(panel, { ...fields, password });
      const changed = panel.state.databaseHosts.update(host.id, {
        ...columns(fields),
        password,
        updated_at: panel.now(),
      });
      return itemReply(context, databaseHostTransformer, changed);
    },
  }),
  applicationRoute({
    method: "DELETE",
    path: "/database-hosts/{database_host}",
    operation: "deleteDatabaseHost",
    permission: write("database_host"),
    bind,
    handle: ({ panel: { state } }, { id }) => {
      if (state.databases.count("database_host_id", id) > 0) throw new UncaughtError("QueryException");
      state.databaseHosts.delete(id);
      return noContent();
    },
  }),
];

function columns(fields: InputObject) {
  return {
    name: textOf(fields.name),
    host: textOf(fields.host),
    port: databaseInteger(fields.port),
    username: textOf(fields.username),
  };
}

/**
 * The panel logs in before it stores anything. One server of databases is emulated: that of the world's hosts, whose
 * address, login and password it knows.
 */
function requireConnection({ world, databaseHost }: Panel, fields: InputObject): void {
  const { host, port, username } = columns(fields);
  const server = world.databaseHosts.find((known) => known.host === host && known.port === port);
  const isRight =
    server?.username === username && (server.password === "" || server.password === textOf(fields.password));
  if (databaseHost === "down" || !isRight) throw new UncaughtError("PDOException");
}
