import { parseInput } from "../commands/parse-input.ts";
import { createDatabaseBody, databaseId } from "../http/control/databases.ts";
import type { ControlDatabases, ServerDatabase } from "../interface/control/databases.ts";
import type { ControlledService } from "./controlled-service.ts";
import type { PanelDatabase } from "./panel-databases.ts";

/** The databases of one server. */
export function controlDatabases({ ask }: ControlledService): ControlDatabases {
  return {
    list: ({ passwords = false } = {}) =>
      ask(async ({ databases, service }) => {
        const items = passwords
          ? (await databases.listWithPasswords()).map(withPassword)
          : (await databases.list()).map((database) => databaseFromPanel(database, null));
        return { items, limit: service.applied?.featureLimits.databases ?? null };
      }),
    async create(input) {
      const { name, remote = "%" } = parseInput(createDatabaseBody, input);
      const made = await ask(({ databases }) => databases.create({ database: name, remote }), {
        database: "name",
      });
      return withPassword(made);
    },
    async rotatePassword(id) {
      const database = parseInput(databaseId, id);
      return withPassword(await ask(({ databases }) => databases.rotatePassword(database)));
    },
    async delete(id) {
      const database = parseInput(databaseId, id);
      await ask(({ databases }) => databases.delete(database));
    },
  };
}

function withPassword(database: PanelDatabase): ServerDatabase {
  return databaseFromPanel(database, database.password?.password ?? null);
}

function databaseFromPanel(database: PanelDatabase, password: string | null): ServerDatabase {
  return {
    id: database.id,
    name: database.name,
    username: database.username,
    host: { address: database.host.address, port: database.host.port },
    remote: database.connections_from,
    password,
  };
}
