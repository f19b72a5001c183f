import { item, type Transformer } from "../../../rendering/transformer.ts";
import type { DatabaseRow } from "../../../world/rows/database.ts";
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
    host: (database, { state, may, transformers }) =>
      may("database_host") ? item(transformers.databaseHost, state.databaseHosts.get(database.database_host_id)) : null,
  },
};
