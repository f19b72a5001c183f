import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Api, apis, type OperationAt, operationsOf, readDocument } from "./recorded/document.ts";

interface Endpoint {
  readonly api: Api;
  readonly method: string;
  readonly path: string;
  readonly operation: string;
  readonly path_params: Readonly<Record<string, unknown>>;
  readonly query: readonly { readonly name: string; readonly default?: unknown; readonly max?: number | null }[];
  readonly body: Readonly<Record<string, string>>;
  readonly permission: string | { readonly acl: string; readonly level: string };
  readonly response: { readonly status: number };
}

const endpoints: readonly Endpoint[] = JSON.parse(
  readFileSync(new URL("../../../../fixtures/panel/endpoints.json", import.meta.url), "utf8"),
);

const described = new Map(apis.map((api) => [api, operationsOf(readDocument(api))]));

function operationOf({ api, operation }: Endpoint): OperationAt {
  const found = described.get(api)?.find((at) => at.operation.operationId === operation);
  if (!found) throw new Error(`${api} has no ${operation}`);
  return found;
}

const everyOperation = apis.flatMap((api) => (described.get(api) ?? []).map((at) => ({ api, ...at })));

describe("The operations of the documents", () => {
  it("are the 42 and 69 endpoints of the panel, no more and no fewer", () => {
    const inDocuments = everyOperation.map(({ api, method, path, operation }) => {
      return `${method} /api/${api}${path === "/" ? "" : path} ${operation.operationId}`;
    });
    const onPanel = endpoints.map(({ method, path, operation }) => `${method} ${path} ${operation}`);
    expect(inDocuments.sort()).toEqual(onPanel.sort());
    expect(described.get("application")).toHaveLength(42);
    expect(described.get("client")).toHaveLength(69);
  });

  describe.each(endpoints)("$api $operation", (endpoint) => {
    const { operation, parameters } = operationOf(endpoint);

    it("has every parameter of the endpoint", () => {
      const query = new Set(endpoint.query.map(({ name }) => (name.startsWith("filter[") ? "filter" : name)));
      expect(new Set(parameters.filter((it) => it.in === "query").map(({ name }) => name))).toEqual(query);
      const path = Object.keys(endpoint.path_params);
      expect(parameters.filter((it) => it.in === "path").map(({ name }) => name)).toEqual(path);
    });

    it("has every filter of the endpoint", () => {
      const filter = parameters.find(({ name }) => name === "filter")?.schema as { properties?: object } | undefined;
      const filters = endpoint.query.flatMap(({ name }) => /^filter\[(.+)\]$/.exec(name)?.[1] ?? []);
      expect(Object.keys(filter?.properties ?? {})).toEqual(filters);
    });

    it("pages with the default and the cap of the endpoint", () => {
      const perPage = endpoint.query.find(({ name }) => name === "per_page");
      const schema = parameters.find(({ name }) => name === "per_page")?.schema as Record<string, unknown> | undefined;
      expect({ default: schema?.default, max: schema?.maximum }).toEqual({
        default: perPage?.default,
        max: perPage?.max ?? undefined,
      });
    });

    it("answers success with the status of the endpoint", () => {
      const success = Object.keys(operation.responses).filter((status) => status.startsWith("2"));
      expect(success).toEqual([String(endpoint.response.status)]);
    });

    it("has a body exactly where the endpoint reads one", () => {
      expect(operation.requestBody !== undefined).toBe(Object.keys(endpoint.body).length > 0);
    });

    it("says in words what it does, whom it is allowed to and how often", () => {
      expect(operation.summary).toMatch(/^[A-Z].+[^.]$/);
      expect(operation["x-permission"]).toBeTruthy();
      expect(operation["x-rate-limit"]).toBeTruthy();
    });

    if (typeof endpoint.permission === "object") {
      const { acl, level } = endpoint.permission;
      it("names the permission of the application key", () => {
        expect(operation["x-permission"]).toBe(`${acl}:${level}`);
      });
    }
  });
});
