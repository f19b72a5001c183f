import { type ProblemCode, problemCatalogue } from "@hatchery/provisioner/http";
import type { Answer } from "../routing/answer.ts";
import { queryOf } from "../routing/parse-request.ts";
import type { Route } from "../routing/route.ts";
import type { JsonSchemas } from "./json-schemas.ts";

const everywhere: readonly ProblemCode[] = [
  "malformed_request",
  "unauthenticated",
  "forbidden",
  "invalid_input",
  "rate_limited",
  "internal_error",
  "provisioner_stopped",
];
const ofChanges: readonly ProblemCode[] = [
  "malformed_json",
  "cross_origin_refused",
  "body_too_large",
  "unsupported_media_type",
];
const ofKeys: readonly ProblemCode[] = ["idempotency_in_progress", "idempotency_key_invalid", "idempotency_key_reused"];

/** What finding the subject of a route can be refused with. */
const ofSubjects: Readonly<Record<Route["access"], readonly ProblemCode[]>> = {
  admin: [],
  offer: [],
  customer: [],
  "service-owner": ["service_not_found"],
  "operation-owner": ["operation_not_found"],
};

/** A route as OpenAPI describes it; only what the reference page reads is typed. */
export interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description?: string;
  readonly "x-access": string;
  readonly parameters: readonly object[];
  readonly requestBody?: {
    readonly required: true;
    readonly content: { readonly "application/json": { readonly schema: object } };
  };
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: object }>>;
}

/** One route as an operation of the document. */
export function operationOf(route: Route, schemas: JsonSchemas): Operation {
  return {
    operationId: route.id,
    tags: [route.tag],
    summary: route.summary,
    ...(route.description !== null && { description: route.description }),
    "x-access": route.access,
    parameters: parametersOf(route, schemas),
    ...(route.documentedBody !== null && {
      requestBody: {
        required: true,
        content: { "application/json": { schema: schemas.of(route.documentedBody) } },
      },
    }),
    responses: {
      [route.answer.status]: answerOf(route.answer, schemas),
      ...(route.answer.kind === "events" && {
        204: {
          description: "The stream is complete, and the client has seen all of it: there is nothing to come back for.",
        },
      }),
      ...refusalsOf(route),
    },
  };
}

function parametersOf(route: Route, schemas: JsonSchemas) {
  const query = queryOf(route);
  const parameters: object[] = [
    ...Object.entries(route.params.shape).map(([name, schema]) => ({
      name,
      in: "path",
      required: true,
      schema: schemas.of(schema as never),
    })),
    ...Object.entries(query.shape).map(([name, schema]) => ({
      name,
      in: "query",
      required: !query.shape[name]?.safeParse(undefined).success,
      schema: schemas.of(schema as never),
    })),
  ];
  if (route.method === "post") {
    parameters.push({
      name: "Idempotency-Key",
      in: "header",
      required: false,
      description: "The same key with the same request gets the same answer; with another one it is refused.",
      schema: { type: "string", minLength: 1, maxLength: 255 },
    });
  }
  return parameters;
}

function answerOf(answer: Answer, schemas: JsonSchemas) {
  switch (answer.kind) {
    case "empty":
      return { description: "Done." };
    case "page":
      return { description: "A page.", content: { "text/html": { schema: { type: "string" } } } };
    case "csv":
      return { description: "A table.", content: { "text/csv": { schema: { type: "string" } } } };
    case "events":
      return {
        description: "Server-sent events; the data of each is JSON as described.",
        content: { "text/event-stream": { schema: { type: "string" }, "x-data": schemas.of(answer.schema) } },
      };
    case "json":
      return { description: "Done.", content: { "application/json": { schema: schemas.of(answer.schema) } } };
  }
}

/** Refusals by status, each naming its codes. */
function refusalsOf(route: Route) {
  const byStatus = new Map<number, string[]>();
  const changes = route.method === "get" ? [] : ofChanges;
  const keys = route.method === "post" ? ofKeys : [];
  const streams: readonly ProblemCode[] = route.answer.kind === "events" ? ["too_many_streams"] : [];
  const all = [...everywhere, ...ofSubjects[route.access], ...changes, ...keys, ...streams, ...route.refusals];
  for (const code of new Set(all)) {
    // The host says which of these a refusal of its own is.
    const statuses = code === "not_entitled" ? [402, 403, 409] : [problemCatalogue[code].status];
    for (const status of statuses) byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      status,
      {
        description: codes.map((code) => `\`${code}\``).join(", "),
        content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
      },
    ]),
  );
}
