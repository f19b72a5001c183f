import type { Parameter } from "./document.ts";
import { type Exchange, sentHeader } from "./recordings.ts";

/** A request as the panel reads it. */
export interface PanelRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** Fields of the body; undefined when the body is not read. */
  readonly fields: Readonly<Record<string, unknown>> | undefined;
  readonly text: string | undefined;
}

/** Reads an exchange as the panel does, its method override included. */
export function readRequest(exchange: Exchange): PanelRequest {
  const url = new URL(`http://panel${exchange.path}`);
  const fields = fieldsOf(exchange);
  const override = sentHeader(exchange, "x-http-method-override") ?? fields?._method;
  return {
    method: typeof override === "string" ? override : exchange.method,
    path: exchange.path.split("?")[0] ?? exchange.path,
    query: url.searchParams,
    fields,
    text: exchange.rawBody,
  };
}

function fieldsOf(exchange: Exchange): Record<string, unknown> | undefined {
  if (exchange.body !== undefined) return codesFilledIn(exchange.body) as Record<string, unknown>;
  if (exchange.rawBody === undefined) return undefined;
  const type = sentHeader(exchange, "content-type") ?? "";
  if (type.includes("form-urlencoded")) return Object.fromEntries(new URLSearchParams(exchange.rawBody));
  if (!/[/+]json/.test(type)) return undefined;
  try {
    return JSON.parse(exchange.rawBody);
  } catch {
    return undefined;
  }
}

function codesFilledIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(codesFilledIn);
  if (value === null || typeof value !== "object") return value;
  if ("$totp" in value) return "123456";
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, codesFilledIn(inner)]));
}

/** Fields that came with the address: the panel reads them like those of the body, which wins. */
export function inputOf(request: PanelRequest, parameters: readonly Parameter[]): Record<string, unknown> {
  const documented = new Set(parameters.map(({ name }) => name));
  const loose = [...request.query].filter(([name]) => !documented.has(name.replace(/\[.*$/, "")));
  const { _method, ...input } = trimmed({ ...Object.fromEntries(loose), ...request.fields }) as Record<string, unknown>;
  return input;
}

/** Texts without the space around them; empty ones are null. */
function trimmed(value: unknown): unknown {
  if (typeof value === "string") return value.trim() || null;
  if (Array.isArray(value)) return value.map(trimmed);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, trimmed(inner)]));
}

/** The value of a query parameter in the style that it is documented with, undefined when it was not sent. */
export function queryValue(query: URLSearchParams, parameter: Parameter): unknown {
  const { name, style } = parameter;
  if (style === "deepObject") return deepObject(query, name);
  const { type, items } = parameter.schema as { type?: unknown; items?: { type?: unknown } };
  const bare = name.replace("[]", "");
  const values = [...query.getAll(bare), ...query.getAll(`${bare}[]`)].filter((value) => value !== "");
  if (values.length === 0) return undefined;
  if (type !== "array") return plainValue(values.at(-1) ?? "", type);
  return values.flatMap((value) => value.split(",")).map((value) => plainValue(value, items?.type));
}

/** `name[key]=value`; several values of a key are like one with commas. */
function deepObject(query: URLSearchParams, name: string): Record<string, string> | undefined {
  const found: Record<string, string> = {};
  for (const [key, value] of query) {
    const inner = key.startsWith(`${name}[`) ? key.slice(name.length + 1).split("]")[0] : undefined;
    if (inner !== undefined) found[inner] = inner in found ? `${found[inner]},${value}` : value;
  }
  return Object.keys(found).length > 0 ? found : undefined;
}

/** Turns the text of an address into a number where one is asked for. */
export function plainValue(text: string, type: unknown): unknown {
  return (type === "integer" || type === "number") && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
