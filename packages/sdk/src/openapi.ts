/**
 * Types of both documents: `paths` and `operations` as openapi-fetch and others read them, and the component schemas.
 *
 * @packageDocumentation
 */
import type { components as ApplicationComponents } from "./generated/application.ts";
import type { components as ClientComponents } from "./generated/client.ts";

export type { operations as ApplicationOperations, paths as ApplicationPaths } from "./generated/application.ts";
export type { operations as ClientOperations, paths as ClientPaths } from "./generated/client.ts";

/** Schemas of the application API by name: `User`, `UserAttributes`, `CreateUserBody` and so on. */
export type ApplicationSchemas = ApplicationComponents["schemas"];

/** Schemas of the client API by name: `Server`, `ServerAttributes`, `SendPowerSignalBody` and so on. */
export type ClientSchemas = ClientComponents["schemas"];
