import type { NullableInApplication } from "../../application/schemas.ts";
import type { PelicanApplicationSchemas } from "../../openapi.ts";
import type { IncludeIn, ObjectNameOf, ObjectOf } from "../../resources/objects.ts";

/** The objects of Pelican's application API. */
export type ApplicationObjectName = ObjectNameOf<PelicanApplicationSchemas>;

/** What may be included with an object of Pelican's application API. */
export type ApplicationInclude<Name extends ApplicationObjectName> = IncludeIn<PelicanApplicationSchemas, Name>;

/** An object of Pelican's application API with what was included. */
export type ApplicationObject<
  Name extends ApplicationObjectName,
  Include extends ApplicationInclude<Name> = never,
> = ObjectOf<PelicanApplicationSchemas, Name, Include, NullableInApplication>;
