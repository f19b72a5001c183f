import type { DatabaseManners } from "../../../client/databases/database-routes.ts";
import { rowOfServer } from "../../../client/row-of-server.ts";

/** By its number; those of other servers are not found. */
export const bindDatabase: DatabaseManners["bind"] = (state, { database }, server) =>
  rowOfServer(state.databases, database, server);
