import type { z } from "zod";

/** An answer in JSON; the schema says what goes out, and nothing else does. */
export interface JsonAnswer<Schema extends z.ZodType = z.ZodType> {
  readonly kind: "json";
  readonly status: 200 | 201 | 202;
  readonly schema: Schema;
}

/** An answer without a body. */
export interface EmptyAnswer {
  readonly kind: "empty";
  readonly status: 204;
}

/** A stream of server-sent events, each with JSON as its data. */
export interface EventsAnswer<Schema extends z.ZodType = z.ZodType> {
  readonly kind: "events";
  readonly status: 200;
  readonly schema: Schema;
}

/** A page of HTML. */
export interface PageAnswer {
  readonly kind: "page";
  readonly status: 200;
}

/** A table as a file, sent row by row. */
export interface CsvAnswer {
  readonly kind: "csv";
  readonly status: 200;
  /** What the file is called by whoever saves it. */
  readonly file: string;
}

export type Answer = JsonAnswer | EmptyAnswer | EventsAnswer | PageAnswer | CsvAnswer;

/** 200 with a body. */
export function json<Schema extends z.ZodType>(schema: Schema): JsonAnswer<Schema> {
  return { kind: "json", status: 200, schema };
}

/** 201 with a body. */
export function created<Schema extends z.ZodType>(schema: Schema): JsonAnswer<Schema> {
  return { kind: "json", status: 201, schema };
}

/** 202: stored, and will be done. */
export function acceptedAs<Schema extends z.ZodType>(schema: Schema): JsonAnswer<Schema> {
  return { kind: "json", status: 202, schema };
}

/** 204. */
export const noContent: EmptyAnswer = { kind: "empty", status: 204 };

/** 200 with a page of HTML. */
export const page: PageAnswer = { kind: "page", status: 200 };

/** 200 with a table; the handler gives its rows. */
export function csv(file: string): CsvAnswer {
  return { kind: "csv", status: 200, file };
}

/** Server-sent events. */
export function events<Schema extends z.ZodType>(schema: Schema): EventsAnswer<Schema> {
  return { kind: "events", status: 200, schema };
}
