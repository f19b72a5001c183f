import { readFileSync } from "node:fs";

export type Schema = { readonly [key: string]: unknown } | boolean;

export interface Parameter {
  readonly name: string;
  readonly in: "query" | "path";
  readonly required?: boolean;
  readonly style?: string;
  readonly explode?: boolean;
  readonly schema: Schema;
  readonly example?: unknown;
}

export interface MediaType {
  readonly schema: Schema;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

export interface Response {
  readonly description: string;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly content?: Readonly<Record<string, MediaType>>;
}

export interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly unknown[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Readonly<Record<string, MediaType>> };
  readonly responses: Readonly<Record<string, unknown>>;
  readonly "x-permission"?: string;
  readonly "x-rate-limit"?: unknown;
  /** Addresses that the panel serves like this one, with the same method. */
  readonly "x-aliases"?: readonly string[];
}

export interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** What the panel reads where a boolean, integer or number is asked for. */
  readonly "x-leniency": Readonly<Record<string, Schema>>;
  /** Answers to what is no operation. */
  readonly "x-other-answers": Readonly<Record<string, unknown>>;
}

export type Api = "application" | "client";

export const apis: readonly Api[] = ["application", "client"];

export type Flavour = "pterodactyl" | "pelican";

export const flavours: readonly Flavour[] = ["pterodactyl", "pelican"];

/** Pterodactyl's documents were there first, and have no prefix. */
export function readDocument(flavour: Flavour, api: Api): Document {
  const name = flavour === "pterodactyl" ? api : `${flavour}-${api}`;
  return JSON.parse(readFileSync(new URL(`../../../openapi/${name}.json`, import.meta.url), "utf8"));
}

/** Follows a local reference; anything else is returned as it is. */
export function resolve<T>(document: Document, value: unknown): T {
  const pointer = (value as { $ref?: unknown } | undefined)?.$ref;
  if (typeof pointer !== "string") return value as T;
  let found: unknown = document;
  for (const part of pointer.slice(2).split("/")) {
    found = (found as Record<string, unknown>)[part.replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  return resolve(document, found);
}

export interface OperationAt {
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
  readonly parameters: readonly Parameter[];
}

const methods = ["get", "post", "put", "patch", "delete"];

/** Every operation of a document with the parameters of its path. */
export function operationsOf(document: Document): readonly OperationAt[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods
      .filter((method) => method in item)
      .map((method) => {
        const operation = item[method] as Operation;
        const shared = (item.parameters ?? []) as readonly unknown[];
        const parameters = [...shared, ...(operation.parameters ?? [])].map((it) => resolve<Parameter>(document, it));
        return { path, method: method.toUpperCase(), operation, parameters };
      }),
  );
}
