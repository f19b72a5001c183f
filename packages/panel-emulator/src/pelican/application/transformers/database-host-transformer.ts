import { list, type Transformer } from "../../../rendering/transformer.ts";
import type { DatabaseHostRow } from "../../../world/rows/database.ts";
import type { ApplicationScope } from "../application-scope.ts";
import { nodesWithPivot } from "./node-transformer.ts";

export const databaseHostTransformer: Transformer<Readonly<DatabaseHostRow>, ApplicationScope> = {
  object: "database_host",
  attributes: ({ id, name, host, port, username, created_at, updated_at }) => ({
    id,
    name,
    host,
    port,
    username,
    created_at,
    updated_at,
  }),
  includes: {
    databases: ({ id }, { state, may, transformers }) =>
      may("server_database") ? list(transformers.database, state.databases.by("database_host_id", id)) : null,
    nodes: ({ id, node_ids }, { state, may }) =>
      may("node") ? nodesWithPivot(state, node_ids, (node_id) => ({ database_host_id: id, node_id })) : null,
  },
};
