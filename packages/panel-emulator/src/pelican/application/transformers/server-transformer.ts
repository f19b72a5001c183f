import { UncaughtError } from "../../../errors/uncaught-error.ts";
import { item, list, type Transformer } from "../../../rendering/transformer.ts";
import { allocationsOfServer } from "../../../servers/allocations-of.ts";
import type { ServerRow } from "../../../world/rows/server.ts";
import { isInstalled } from "../../busy-servers.ts";
import { environmentOf, variablesOfServer } from "../../servers/server-environment.ts";
import type { ApplicationScope } from "../application-scope.ts";
import { serverVariableTransformer } from "./server-variable-transformer.ts";

export const serverTransformer: Transformer<Readonly<ServerRow>, ApplicationScope> = {
  object: "server",
  attributes: (server, { state }) => ({
    id: server.id,
    external_id: server.external_id,
    uuid: server.uuid,
    identifier: server.uuid.slice(0, 8),
    name: server.name,
    description: server.description,
    status: server.status,
    suspended: server.status === "suspended",
    limits: {
      memory: server.memory,
      swap: server.swap,
      disk: server.disk,
      io: server.io,
      cpu: server.cpu,
      threads: server.threads,
      oom_disabled: server.oom_disabled,
      oom_killer: !server.oom_disabled,
    },
    feature_limits: {
      databases: server.database_limit,
      allocations: server.allocation_limit,
      backups: server.backup_limit,
    },
    user: server.owner_id,
    node: server.node_id,
    allocation: server.allocation_id,
    egg: server.egg_id,
    container: {
      startup_command: server.startup,
      image: server.image,
      installed: isInstalled(server) ? 1 : 0,
      environment: environmentOf(state, server),
    },
    updated_at: server.updated_at,
    created_at: server.created_at,
  }),
  includes: {
    allocations: ({ id }, { state, may, transformers }) =>
      may("allocation") ? list(transformers.allocation, allocationsOfServer(state, id)) : null,
    user: ({ owner_id }, { state, may, transformers }) =>
      may("user") ? item(transformers.user, state.users.get(owner_id)) : null,
    subusers: ({ id }, { state, may, transformers }) =>
      may("user") ? list(transformers.subuser, state.subusers.by("server_id", id)) : null,
    egg: ({ egg_id }, { state, may, transformers }) =>
      may("egg") ? item(transformers.egg, state.eggs.get(egg_id)) : null,
    variables: (server, { state, may }) =>
      may("server") ? list(serverVariableTransformer, variablesOfServer(state, server)) : null,
    node: ({ node_id }, { state, may, transformers }) =>
      may("node") ? item(transformers.node, state.nodes.get(node_id)) : null,
    databases: ({ id }, { state, may, transformers }) =>
      may("server_database")
        ? list({ ...transformers.database, object: "databases" }, state.databases.by("server_id", id))
        : null,
    /** Offered and then not found. */
    transfer: () => {
      throw new UncaughtError("TypeError");
    },
  },
};
