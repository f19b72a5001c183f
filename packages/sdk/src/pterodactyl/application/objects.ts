import type { NullableInApplication } from "../../application/schemas.ts";
import type { ApplicationSchemas } from "../../openapi.ts";
import type { IncludeIn, ObjectNameOf, ObjectOf } from "../../resources/objects.ts";

/** The objects of the application API. */
export type ApplicationObjectName = ObjectNameOf<ApplicationSchemas>;

/** What may be included with an object of the application API. */
export type ApplicationInclude<Name extends ApplicationObjectName> = IncludeIn<ApplicationSchemas, Name>;

/** An object of the application API with what was included. */
export type ApplicationObject<
  Name extends ApplicationObjectName,
  Include extends ApplicationInclude<Name> = never,
> = ObjectOf<ApplicationSchemas, Name, Include, NullableInApplication>;
