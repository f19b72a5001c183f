import type { IncludeOf, Unwrapped } from "./include.ts";

/** The names of the objects in a document: `User` for its schema `UserAttributes`. */
export type ObjectNameOf<Schemas> = {
  [K in keyof Schemas]: K extends `${infer Name}Attributes` ? Name : never;
}[keyof Schemas];

type AttributesIn<Schemas, Name extends string> = Schemas[`${Name}Attributes` & keyof Schemas];

/** What may be included with an object of a document. */
export type IncludeIn<Schemas, Name extends string> = IncludeOf<AttributesIn<Schemas, Name>>;

/** An object of a document with what was included; `Nullable` names the relationships that may be null. */
export type ObjectOf<Schemas, Name extends string, Include extends string, Nullable extends string> = Unwrapped<
  AttributesIn<Schemas, Name>,
  Include,
  Nullable
>;
