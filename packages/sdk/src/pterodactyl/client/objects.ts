import type { ClientSchemas } from "../../openapi.ts";
import type { IncludeOf, Unwrapped } from "../../resources/include.ts";

/** The objects of the client API. */
export type ClientObjectName = {
  [K in keyof ClientSchemas]: K extends `${infer Name}Attributes` ? Name : never;
}[keyof ClientSchemas];

type Attributes<Name extends ClientObjectName> = ClientSchemas[`${Name}Attributes`];

/** What may be included with an object of the client API. */
export type ClientInclude<Name extends ClientObjectName> = IncludeOf<Attributes<Name>>;

/** The panel itself may have done something; and what the key's user may not see is null. */
type Nullable = "actor" | "password" | "variables" | "subusers";

/** An object of the client API with what was included. */
export type ClientObject<Name extends ClientObjectName, Include extends ClientInclude<Name> = never> = Unwrapped<
  Attributes<Name>,
  Include,
  Nullable
>;
