import { item, list, type Transformer } from "../../../rendering/transformer.ts";
import type { DatabaseHostRow, DatabaseRow } from "../../../world/rows/database.ts";
import type { ApplicationScope } from "../application-scope.ts";

const passwordTransformer: Transformer<Readonly<DatabaseRow>, ApplicationScope> = {
  object: "database_password",
  attributes: ({ password }) => ({ password }),
};

export const databaseTransformer: Transformer<Readonly<DatabaseRow>, ApplicationScope> = {
  object: "server_database",
  attributes: (database) => ({
    id: database.id,
    server: database.server_id,
    host: database.database_host_id,
    database: database.database,
    username: database.username,
    remote: database.remote,
    max_connections: database.max_connections,
    created_at: database.created_at,
    updated_at: database.updated_at,
  }),
  includes: {
    password: (database) => item(passwordTransformer, database),
    host: (database, { state, may }) =>
      may("database_hosts") ? item(databaseHostTransformer, state.databaseHosts.get(database.database_host_id)) : null,
  },
};

const databaseHostTransformer: Transformer<Readonly<DatabaseHostRow>, ApplicationScope> = {
  object: "database_host",
  attributes: (host) => ({
    id: host.id,
    name: host.name,
    host: host.host,
    port: host.port,
    username: host.username,
    node: host.node_id,
    created_at: host.created_at,
    updated_at: host.updated_at,
  }),
  includes: {
    databases: (host, { state, may }) =>
      may("server_databases") ? list(databaseTransformer, state.databases.by("database_host_id", host.id)) : null,
  },
};
