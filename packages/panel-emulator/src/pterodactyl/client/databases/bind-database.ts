import type { DatabaseManners } from "../../../client/databases/database-routes.ts";
import { notFound } from "../../../errors/http-errors.ts";
import { decodeHashId } from "../../../state/hash-id.ts";

/** A hash id or a number. Those of other servers are found here and refused later. */
export const bindDatabase: DatabaseManners["bind"] = (state, { database: text = "" }) => {
  const database = state.databases.get(/^\d+$/.test(text) ? Number(text) : (decodeHashId(text) ?? 0));
  if (!database) throw notFound();
  return database;
};
