import { problemAnswer } from "@hatchery/provisioner/http";
import type { Route } from "../routing/route.ts";
import { JsonSchemas } from "./json-schemas.ts";
import { type Operation, operationOf } from "./operation.ts";
import { referencePage } from "./reference-page.ts";

/** The API in OpenAPI 3.1, made of the routes. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

/** The document of one router, as JSON and as a page. */
export interface ApiDocument {
  /** @param mount where the router is mounted, for example `/api/hatchery` */
  at(mount: string): OpenApiDocument;
  referenceAt(mount: string): string;
}

/** Describes routes. */
export function createApiDocument(routes: readonly Route[]): ApiDocument {
  const schemas = new JsonSchemas();
  schemas.of(problemAnswer);
  const paths: Record<string, Record<string, Operation>> = {};
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method]: operationOf(route, schemas) };
  }
  const at = (mount: string): OpenApiDocument => ({
    openapi: "3.1.0",
    info: {
      title: "Hatchery",
      version: "1",
      description:
        "Administration and customer API of a shop for game servers. Who may use an operation stands in `x-access`.",
    },
    servers: [{ url: mount === "" ? "/" : mount }],
    paths,
    components: { schemas: schemas.components },
  });
  return { at, referenceAt: (mount) => referencePage(at(mount)) };
}
