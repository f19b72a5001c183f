import type { ApplicationSchemas, PelicanApplicationSchemas } from "../openapi.ts";

/** The schemas of the application API of either panel. What both panels do alike is typed by those of one of them. */
export type AnyApplicationSchemas = ApplicationSchemas | PelicanApplicationSchemas;

/** A free allocation has no server; an egg may inherit neither configuration nor script. */
export type NullableInApplication = "server" | "config" | "script";
