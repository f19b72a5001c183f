import { UncaughtError } from "../../../errors/uncaught-error.ts";
import { item, list, type Transformer } from "../../../rendering/transformer.ts";
import { allocationsOfServer } from "../../../servers/allocations-of.ts";
import { environmentOf, variablesOf } from "../../../servers/server-environment.ts";
import { isInstalled } from "../../../servers/server-state.ts";
import type { ServerRow } from "../../../world/rows/server.ts";
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
    },
    feature_limits: {
      databases: server.database_limit,
      allocations: server.allocation_limit,
      backups: server.backup_limit,
    },
    user: server.owner_id,
    node: server.node_id,
    allocation: server.allocation_id,
    nest: server.nest_id,
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
    allocations: (server, { state, may, transformers }) =>
      may("allocations") ? list(transformers.allocation, allocationsOfServer(state, server.id)) : null,
    user: (server, { state, may, transformers }) =>
      may("users") ? item(transformers.user, state.users.get(server.owner_id)) : null,
    subusers: (server, { state, may, transformers }) =>
      may("users") ? list(transformers.subuser, state.subusers.by("server_id", server.id)) : null,
    nest: (server, { state, may, transformers }) =>
      may("nests") ? item(transformers.nest, state.nests.get(server.nest_id)) : null,
    egg: (server, { state, may, transformers }) =>
      may("eggs") ? item(transformers.egg, state.eggs.get(server.egg_id)) : null,
    variables: (server, { state, may }) =>
      may("servers") ? list(serverVariableTransformer, variablesOf(state, server)) : null,
    location: (server, { state, may, transformers }) => {
      const node = state.nodes.get(server.node_id);
      return may("locations") && node ? item(transformers.location, state.locations.get(node.location_id)) : null;
    },
    node: (server, { state, may, transformers }) =>
      may("nodes") ? item(transformers.node, state.nodes.get(server.node_id)) : null,
    databases: (server, { state, may, transformers }) =>
      may("server_databases")
        ? list({ ...transformers.database, object: "databases" }, state.databases.by("server_id", server.id))
        : null,
    transfer: () => {
      throw new UncaughtError("TypeError");
    },
  },
};
