import { type Document, type OperationAt, operationsOf } from "./document.ts";

/** What the panel makes of a method and address. */
export type Route =
  | { readonly kind: "operation"; readonly at: OperationAt; readonly pathParameters: Readonly<Record<string, string>> }
  | { readonly kind: "unknown-route" | "wrong-method" | "options" };

interface Pattern {
  readonly at: OperationAt;
  readonly expression: RegExp;
  readonly rank: string;
}

/** Finds operations the way the panel does: literal parts win, a trailing slash does not matter, case does, an encoded slash is a slash. */
export class Router {
  readonly #patterns: readonly Pattern[];

  constructor(document: Document) {
    this.#patterns = operationsOf(document)
      .flatMap((at) => [at.path, ...(at.operation["x-aliases"] ?? [])].map((path) => patternOf(at, path)))
      .sort((one, other) => one.rank.localeCompare(other.rank));
  }

  find(method: string, encodedPath: string): Route {
    const path = decoded(encodedPath);
    const here = this.#patterns.filter(({ expression }) => expression.test(path));
    if (here.length === 0) return { kind: "unknown-route" };
    if (method === "OPTIONS") return { kind: "options" };
    const wanted = method === "HEAD" ? "GET" : method;
    const found = here.find(({ at }) => at.method === wanted);
    if (!found) return { kind: "wrong-method" };
    return { kind: "operation", at: found.at, pathParameters: found.expression.exec(path)?.groups ?? {} };
  }
}

function patternOf(at: OperationAt, path: string): Pattern {
  const parts = path.split("/").filter((part) => part !== "");
  const expression = parts.map((part) => (part.startsWith("{") ? `(?<${part.slice(1, -1)}>[^/]+)` : part)).join("/");
  const rank = parts.map((part) => (part.startsWith("{") ? "1" : "0")).join("");
  return { at, expression: new RegExp(`^/${expression}${parts.length > 0 ? "/?" : ""}$`), rank };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
