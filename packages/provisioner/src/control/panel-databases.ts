import type { PanelClient } from "@hatchery/sdk";
import type { PelicanClient } from "@hatchery/sdk/pelican";
import { ControlObjectNotFoundError } from "../errors/control-object-not-found-error.ts";

type DatabasesOf<Client extends PanelClient | PelicanClient> = ReturnType<Client["client"]["server"]>["databases"];

/** A database, with its password where that was asked for. */
export interface PanelDatabase {
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly host: { readonly address: string; readonly port: number };
  readonly connections_from: string;
  readonly password?: { readonly password: string } | null;
}

/** The databases of a server on either panel. */
export interface PanelDatabases {
  list(): Promise<readonly PanelDatabase[]>;
  listWithPasswords(): Promise<readonly PanelDatabase[]>;
  create(body: { readonly database: string; readonly remote: string }): Promise<PanelDatabase>;
  rotatePassword(id: string): Promise<PanelDatabase>;
  delete(id: string): Promise<void>;
}

const asked = { priority: "interactive" } as const;
const withPassword = { ...asked, include: ["password"] } as const;

export function pterodactylDatabases(databases: DatabasesOf<PanelClient>): PanelDatabases {
  return {
    list: async () => databases.list(asked).all(),
    listWithPasswords: async () => databases.list(withPassword).all(),
    create: async (body) => databases.create(body, asked),
    rotatePassword: async (id) => databases.rotatePassword(id, asked),
    delete: async (id) => databases.delete(id, asked),
  };
}

/** Pelican calls its databases by numbers. */
export function pelicanDatabases(databases: DatabasesOf<PelicanClient>): PanelDatabases {
  return {
    list: async () => (await databases.list(asked).all()).map(calledByText),
    listWithPasswords: async () => (await databases.list(withPassword).all()).map(calledByText),
    create: async (body) => calledByText(await databases.create(body, asked)),
    rotatePassword: async (id) => calledByText(await databases.rotatePassword(numberOf(id), asked)),
    delete: async (id) => databases.delete(numberOf(id), asked),
  };
}

function calledByText<Database extends { readonly id: number }>(database: Database) {
  return { ...database, id: String(database.id) };
}

function numberOf(id: string): number {
  if (/^\d{1,15}$/.test(id)) return Number(id);
  throw new ControlObjectNotFoundError("The server has no such thing.");
}
