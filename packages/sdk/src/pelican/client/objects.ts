import type { NullableInClient } from "../../client/schemas.ts";
import type { PelicanClientSchemas } from "../../openapi.ts";
import type { IncludeIn, ObjectNameOf, ObjectOf } from "../../resources/objects.ts";

/** The objects of Pelican's client API. */
export type ClientObjectName = ObjectNameOf<PelicanClientSchemas>;

/** What may be included with an object of Pelican's client API. */
export type ClientInclude<Name extends ClientObjectName> = IncludeIn<PelicanClientSchemas, Name>;

/** An object of Pelican's client API with what was included. */
export type ClientObject<Name extends ClientObjectName, Include extends ClientInclude<Name> = never> = ObjectOf<
  PelicanClientSchemas,
  Name,
  Include,
  NullableInClient
>;
