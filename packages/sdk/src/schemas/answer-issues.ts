import type * as z from "zod";
import { pagination } from "./pagination.ts";

type Path = readonly (string | number)[];
type Values = Readonly<Record<string, unknown>>;
type Api = "application" | "client";

/** The schemas of a panel's answers. */
export interface AnswerSchemas {
  /** The attributes inside an envelope, by the `object` that the panel writes on it. */
  readonly attributesByObject: Readonly<Record<Api, Readonly<Record<string, z.ZodType>>>>;
  /** What the panel answers without an envelope. */
  readonly bareAnswers: z.ZodType;
  /** What stands in an envelope that says no `object`. */
  readonly nameless?: z.ZodType;
}

/**
 * What in a successful answer of the panel is not as its schema says, in words and with its place; empty when all is
 * well. Walks through lists, envelopes and what was included. Keys that no schema knows are fine, newer panels send them.
 */
export type AnswerIssues = (api: Api, body: unknown) => readonly string[];

export function createAnswerIssues({ attributesByObject, bareAnswers, nameless }: AnswerSchemas): AnswerIssues {
  function envelopeIssues(api: Api, envelope: unknown, path: Path): string[] {
    if (!isValues(envelope)) return [at(path, "is no object of the panel")];
    const { object, attributes, data, meta } = envelope;
    if (object === "list") {
      const items = Array.isArray(data) ? data : undefined;
      if (!items) return [at([...path, "data"], "is no list")];
      return [
        ...items.flatMap((item, index) => envelopeIssues(api, item, [...path, "data", index])),
        ...metaIssues(meta, [...path, "meta"]),
      ];
    }
    if (object === "null_resource") return attributes === null ? [] : [at([...path, "attributes"], "should be null")];
    const schema =
      typeof object === "string" ? attributesByObject[api][object] : object === null ? nameless : undefined;
    if (!schema) return [at([...path, "object"], `is unknown: ${JSON.stringify(object)}`)];
    return [...problems(schema, attributes, [...path, "attributes"]), ...includedIssues(api, attributes, path)];
  }

  function includedIssues(api: Api, attributes: unknown, path: Path): string[] {
    const relationships = isValues(attributes) && isValues(attributes.relationships) ? attributes.relationships : {};
    return Object.entries(relationships).flatMap(([name, included]) =>
      envelopeIssues(api, included, [...path, "attributes", "relationships", name]),
    );
  }

  return (api, body) =>
    isValues(body) && !("object" in body) ? problems(bareAnswers, body, []) : envelopeIssues(api, body, []);
}

function metaIssues(meta: unknown, path: Path): string[] {
  return isValues(meta) && "pagination" in meta ? problems(pagination, meta.pagination, [...path, "pagination"]) : [];
}

function problems(schema: z.ZodType, value: unknown, path: Path): string[] {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).map((issue) => at([...path, ...issue.path.map((part) => String(part))], issue.message));
}

function at(path: Path, message: string): string {
  return path.length > 0 ? `${path.join(".")}: ${message}` : message;
}

function isValues(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
