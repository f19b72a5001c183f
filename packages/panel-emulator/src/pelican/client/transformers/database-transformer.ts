import type { ClientTransformer } from "../../../client/client-reply.ts";
import { item } from "../../../rendering/transformer.ts";
import type { DatabaseRow } from "../../../world/rows/database.ts";

const passwordTransformer: ClientTransformer<Readonly<DatabaseRow>> = {
  object: "database_password",
  attributes: ({ password }) => ({ password }),
};

export const databaseTransformer: ClientTransformer<Readonly<DatabaseRow>> = {
  object: "server_database",
  attributes: (database, { state }) => {
    const host = state.databaseHosts.get(database.database_host_id);
    return {
      id: database.id,
      host: { address: host?.host, port: host?.port },
      name: database.database,
      username: database.username,
      connections_from: database.remote,
      max_connections: database.max_connections,
    };
  },
  includes: {
    password: (database, { state, may }) => {
      const server = state.servers.get(database.server_id);
      return server && may(server, "database.view-password") ? item(passwordTransformer, database) : null;
    },
  },
};
