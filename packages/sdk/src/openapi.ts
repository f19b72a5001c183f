/**
 * Types of the documents: `paths` and `operations` as openapi-fetch and others read them, and the component schemas.
 * Those of Pelican are called so, those of Pterodactyl have no prefix.
 *
 * @packageDocumentation
 */
import type { components as ApplicationComponents } from "./generated/application.ts";
import type { components as ClientComponents } from "./generated/client.ts";
import type { components as PelicanApplicationComponents } from "./generated/pelican-application.ts";
import type { components as PelicanClientComponents } from "./generated/pelican-client.ts";

export type { operations as ApplicationOperations, paths as ApplicationPaths } from "./generated/application.ts";
export type { operations as ClientOperations, paths as ClientPaths } from "./generated/client.ts";
export type {
  operations as PelicanApplicationOperations,
  paths as PelicanApplicationPaths,
} from "./generated/pelican-application.ts";
export type {
  operations as PelicanClientOperations,
  paths as PelicanClientPaths,
} from "./generated/pelican-client.ts";

/** Schemas of the application API by name: `User`, `UserAttributes`, `CreateUserBody` and so on. */
export type ApplicationSchemas = ApplicationComponents["schemas"];

/** Schemas of the client API by name: `Server`, `ServerAttributes`, `SendPowerSignalBody` and so on. */
export type ClientSchemas = ClientComponents["schemas"];

/** Schemas of Pelican's application API by name: `Role`, `RoleAttributes`, `CreateServerBody` and so on. */
export type PelicanApplicationSchemas = PelicanApplicationComponents["schemas"];

/** Schemas of Pelican's client API by name: `Server`, `ServerAttributes`, `RenameBackupBody` and so on. */
export type PelicanClientSchemas = PelicanClientComponents["schemas"];
