import type { Actor, Provisioner } from "@hatchery/provisioner";
import type { ProblemCode } from "@hatchery/provisioner/http";
import type { z } from "zod";
import type { ResolvedOptions } from "../api-options.ts";
import type { CsvCell } from "../csv/csv-pieces.ts";
import type { Identity } from "../identity.ts";
import type { ApiDocument } from "../openapi/api-document.ts";
import type { StreamSource } from "../streams/stream-source.ts";
import type { Access, SubjectOf } from "./access.ts";
import type { Answer, CsvAnswer, EventsAnswer, JsonAnswer, PageAnswer } from "./answer.ts";
import type { ApiRequest } from "./api-request.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import type { Defined } from "./defined.ts";

export type Method = "get" | "post" | "put" | "patch" | "delete";

/** What every handler is given. */
export interface HandlerContext<Params, Query, Body> {
  readonly provisioner: Provisioner;
  readonly options: ResolvedOptions;
  readonly identity: Identity;
  /** The last argument of every command: who gave it and, of durable routes, under which reference. */
  readonly command: { readonly actor: Actor; readonly reference?: string };
  /** What the request is known by; the same when it is repeated under its idempotency key. */
  readonly reference: string;
  readonly request: ApiRequest;
  /** The description of the API that the route belongs to. */
  readonly document: ApiDocument;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
}

/** What a handler gives back for an answer. */
export type Handled<A extends Answer> =
  A extends JsonAnswer<infer Schema>
    ? DeepReadonly<z.output<Schema>>
    : A extends EventsAnswer
      ? StreamSource
      : A extends PageAnswer
        ? string
        : A extends CsvAnswer
          ? AsyncIterable<readonly CsvCell[]>
          : // biome-ignore lint/suspicious/noConfusingVoidType: a handler without an answer returns nothing
            void;

/** One route as written in `src/routes`. */
export interface RouteDefinition<
  A extends Access,
  Path extends `/${string}`,
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Body extends z.ZodType,
  Out extends Answer,
> {
  /** Unique; names the operation in the document and the typed client. */
  readonly id: string;
  readonly method: Method;
  /** Below the mount, parameters in braces: `/admin/panels/{panel}`. */
  readonly path: Path;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  readonly access: A;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  /** What the document shows as the body, where the command's own schema checks more than `body` does. */
  readonly documentedBody?: z.ZodType;
  /** What it does is stored under the request's reference: a repetition under the same idempotency key goes on at once, and does nothing twice. */
  readonly durable?: true;
  /** The largest body, in bytes, where it is not the one of all routes. */
  readonly bodyLimitBytes?: number;
  /** How long it may take, in ms, where that is more than a minute: so long a repetition under its idempotency key is held off. */
  readonly longestMs?: number;
  readonly answer: Out;
  /** Codes that this route can be refused with, besides those that every route can. */
  readonly refusals?: readonly ProblemCode[];
  handle(
    context: HandlerContext<Defined<z.output<Params>>, Defined<z.output<Query>>, Defined<z.output<Body>>> &
      SubjectOf[A],
  ): Promise<Handled<Out>> | Handled<Out>;
}

/** A route as the API, the document and the tests see it: everything about it is here. */
export interface Route {
  readonly id: string;
  readonly method: Method;
  readonly path: `/${string}`;
  readonly tag: string;
  readonly summary: string;
  readonly description: string | null;
  readonly access: Access;
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  readonly body: z.ZodType | null;
  readonly documentedBody: z.ZodType | null;
  readonly durable: boolean;
  readonly bodyLimitBytes: number | null;
  readonly longestMs: number;
  readonly answer: Answer;
  readonly refusals: readonly ProblemCode[];
  readonly handle: (
    context: HandlerContext<unknown, unknown, unknown> &
      Partial<SubjectOf["service-owner"] & SubjectOf["operation-owner"]>,
  ) => unknown;
}
