import type { NullableInClient } from "../../client/schemas.ts";
import type { ClientSchemas } from "../../openapi.ts";
import type { IncludeIn, ObjectNameOf, ObjectOf } from "../../resources/objects.ts";

/** The objects of the client API. */
export type ClientObjectName = ObjectNameOf<ClientSchemas>;

/** What may be included with an object of the client API. */
export type ClientInclude<Name extends ClientObjectName> = IncludeIn<ClientSchemas, Name>;

/** An object of the client API with what was included. */
export type ClientObject<Name extends ClientObjectName, Include extends ClientInclude<Name> = never> = ObjectOf<
  ClientSchemas,
  Name,
  Include,
  NullableInClient
>;
