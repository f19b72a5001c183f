import type { ClientObject } from "@hatchery/sdk";
import { parseInput } from "../commands/parse-input.ts";
import { createDatabaseBody, databaseId } from "../http/control/databases.ts";
import type { ControlDatabases, ServerDatabase } from "../interface/control/databases.ts";
import { type ControlledService, interactive } from "./controlled-service.ts";

/** The databases of one server. */
export function controlDatabases({ ask }: ControlledService): ControlDatabases {
  return {
    list: ({ passwords = false } = {}) =>
      ask(async ({ server, service }) => {
        const { databases } = server;
        const items = passwords
          ? (await databases.list({ ...interactive, include: ["password"] }).all()).map(withPassword)
          : (await databases.list(interactive).all()).map((database) => databaseFromPanel(database, null));
        return { items, limit: service.applied?.featureLimits.databases ?? null };
      }),
    async create(input) {
      const { name, remote = "%" } = parseInput(createDatabaseBody, input);
      const made = await ask(({ server }) => server.databases.create({ database: name, remote }, interactive), {
        database: "name",
      });
      return withPassword(made);
    },
    async rotatePassword(id) {
      const database = parseInput(databaseId, id);
      return withPassword(await ask(({ server }) => server.databases.rotatePassword(database, interactive)));
    },
    async delete(id) {
      const database = parseInput(databaseId, id);
      await ask(({ server }) => server.databases.delete(database, interactive));
    },
  };
}

function withPassword(database: ClientObject<"Database", "password">): ServerDatabase {
  return databaseFromPanel(database, database.password?.password ?? null);
}

function databaseFromPanel(database: ClientObject<"Database">, password: string | null): ServerDatabase {
  return {
    id: database.id,
    name: database.name,
    username: database.username,
    host: { address: database.host.address, port: database.host.port },
    remote: database.connections_from,
    password,
  };
}
