import type { ApplicationSchemas } from "../../openapi.ts";
import type { IncludeOf, Unwrapped } from "../../resources/include.ts";

/** The objects of the application API. */
export type ApplicationObjectName = {
  [K in keyof ApplicationSchemas]: K extends `${infer Name}Attributes` ? Name : never;
}[keyof ApplicationSchemas];

type Attributes<Name extends ApplicationObjectName> = ApplicationSchemas[`${Name}Attributes`];

/** What may be included with an object of the application API. */
export type ApplicationInclude<Name extends ApplicationObjectName> = IncludeOf<Attributes<Name>>;

/** A free allocation has no server; an egg may inherit neither configuration nor script. */
type Nullable = "server" | "config" | "script";

/** An object of the application API with what was included. */
export type ApplicationObject<
  Name extends ApplicationObjectName,
  Include extends ApplicationInclude<Name> = never,
> = Unwrapped<Attributes<Name>, Include, Nullable>;
