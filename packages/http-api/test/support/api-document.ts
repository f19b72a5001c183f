import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { createApiDocument, routes } from "../../src/index.ts";

/** A JSON Schema, as far as tests look into it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What the document says of one operation. */
export interface DocumentedOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly access: string;
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly schema: JsonSchema }[];
  /** Null: it takes no body. */
  readonly body: JsonSchema | null;
  readonly responses: Readonly<
    Record<
      string,
      {
        /** Of a refusal: its codes. */
        readonly description: string;
        readonly content?: Readonly<Record<string, { readonly schema: JsonSchema; readonly "x-data"?: JsonSchema }>>;
      }
    >
  >;
}

/** The document as clients get it. */
export const document = JSON.parse(JSON.stringify(createApiDocument(routes).at("/api")));

export const operations: readonly DocumentedOperation[] = Object.entries<Record<string, never>>(document.paths).flatMap(
  ([path, methods]) =>
    Object.entries<Record<string, unknown>>(methods).map(([method, operation]) => ({
      id: operation.operationId as string,
      method,
      path,
      access: operation["x-access"] as string,
      parameters: operation.parameters as DocumentedOperation["parameters"],
      body: bodyOf(operation),
      responses: operation.responses as DocumentedOperation["responses"],
    })),
);

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
const checks = new Map<object, ValidateFunction>();

/** What is wrong with a value by a schema of the document; null if nothing is. */
export function complaint(schema: JsonSchema, value: unknown): string | null {
  const check = checks.get(schema) ?? ajv.compile({ ...schema, components: document.components });
  checks.set(schema, check);
  return check(value) === true ? null : ajv.errorsText(check.errors);
}

/** The operation that a request reaches: fixed paths come before parameters, as in the router. */
export function operationAt(method: string, path: string): DocumentedOperation | undefined {
  return operations.find(
    (operation) =>
      operation.method === method && new RegExp(`^${operation.path.replaceAll(/\{\w+\}/g, "[^/]+")}$`).test(path),
  );
}

function bodyOf(operation: Record<string, unknown>): JsonSchema | null {
  const request = operation.requestBody as
    | { readonly content: { readonly "application/json": { readonly schema: JsonSchema } } }
    | undefined;
  return request?.content["application/json"].schema ?? null;
}
