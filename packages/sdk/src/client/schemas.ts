import type { ClientSchemas, PelicanClientSchemas } from "../openapi.ts";
import type { ObjectOf } from "../resources/objects.ts";

/** The schemas of the client API of either panel. What both panels do alike is typed by those of one of them. */
export type AnyClientSchemas = ClientSchemas | PelicanClientSchemas;

/** The panel itself may have done something; and what the key's user may not see is null. */
export type NullableInClient = "actor" | "password" | "variables" | "subusers";

/** An object of the client API of a panel, nothing included. */
export type ClientObjectOf<Schemas extends AnyClientSchemas, Name extends string> = ObjectOf<
  Schemas,
  Name,
  never,
  NullableInClient
>;
