import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Api, apis, flavours, type OperationAt, operationsOf, readDocument } from "./recorded/document.ts";
import { fixture } from "./recorded/recordings.ts";

interface Endpoint {
  readonly api: Api;
  readonly method: string;
  readonly path: string;
  readonly operation: string;
  readonly path_params: Readonly<Record<string, unknown>>;
  readonly query: readonly { readonly name: string; readonly default?: unknown; readonly max?: number | null }[];
  readonly body: Readonly<Record<string, string>>;
  readonly permission: string | { readonly acl: string; readonly level: string } | null;
  readonly response: { readonly status: number };
}

const numberOf = { pterodactyl: { application: 42, client: 69 }, pelican: { application: 76, client: 69 } };

/**
 * What the endpoints of Pelican were not seen or not told to take: read where the routes are read, in its source. The
 * list of servers knows `type` (behaviour.md), files are written as they are with their name in the address, the two
 * imports of plugins answer 201 without a body, and eggs are imported as a file that is the body.
 */
const unlisted = {
  query: { listServers: ["type"], writeFile: ["file"] } as Readonly<Record<string, readonly string[]>>,
  status: { importFilePlugin: 201, importUrlPlugin: 201 } as Readonly<Record<string, number>>,
  body: ["importFilePlugin", "importEgg"] as readonly string[],
};

describe.each(flavours)("The operations of the documents of %s", (flavour) => {
  const file = JSON.parse(readFileSync(fixture(flavour, "endpoints.json"), "utf8"));
  const endpoints = (Array.isArray(file) ? file : file.endpoints).map(asDocumented) as readonly Endpoint[];
  const described = new Map(apis.map((api) => [api, operationsOf(readDocument(flavour, api))]));
  const more = flavour === "pelican" ? unlisted : { query: {}, status: {}, body: [] };

  function operationOf({ api, operation }: Endpoint): OperationAt {
    const found = described.get(api)?.find((at) => at.operation.operationId === operation);
    if (!found) throw new Error(`${api} has no ${operation}`);
    return found;
  }

  const everyOperation = apis.flatMap((api) => (described.get(api) ?? []).map((at) => ({ api, ...at })));

  it("are the endpoints of the panel, no more and no fewer", () => {
    const inDocuments = everyOperation.map(({ api, method, path, operation }) => {
      return `${method} /api/${api}${path === "/" ? "" : path} ${operation.operationId}`;
    });
    const onPanel = endpoints.map(({ method, path, operation }) => `${method} ${path} ${operation}`);
    expect(inDocuments.sort()).toEqual(onPanel.sort());
    expect(described.get("application")).toHaveLength(numberOf[flavour].application);
    expect(described.get("client")).toHaveLength(numberOf[flavour].client);
  });

  describe.each(endpoints)("$api $operation", (endpoint) => {
    const { operation, parameters } = operationOf(endpoint);
    const named = (where: "query" | "path") => parameters.filter((it) => it.in === where).map(({ name }) => name);
    const ofClient = endpoint.api === "client" ? endpoint.operation : "";

    it("has every parameter of the endpoint", () => {
      const listed = endpoint.query.map(({ name }) => (name.startsWith("filter[") ? "filter" : name));
      const query = new Set([...listed, ...((more.query as typeof unlisted.query)[ofClient] ?? [])]);
      expect(new Set(named("query").map(bare))).toEqual(new Set([...query].map(bare)));
      expect(named("path")).toEqual(Object.keys(endpoint.path_params));
    });

    it("has every filter of the endpoint", () => {
      const filter = parameters.find(({ name }) => name === "filter")?.schema as { properties?: object } | undefined;
      const filters = endpoint.query.flatMap(({ name }) => /^filter\[(.+)\]$/.exec(name)?.[1] ?? []);
      expect(Object.keys(filter?.properties ?? {})).toEqual([...new Set(filters)]);
    });

    it("pages with the default and the cap of the endpoint", () => {
      const perPage = endpoint.query.find(({ name }) => name === "per_page");
      const schema = parameters.find(({ name }) => name === "per_page")?.schema as Record<string, unknown> | undefined;
      expect(schema?.default).toEqual(perPage?.default);
      // Pelican's caps were not taken down.
      if (flavour === "pterodactyl") expect(schema?.maximum).toEqual(perPage?.max ?? undefined);
    });

    it("answers success with the status of the endpoint", () => {
      const success = Object.keys(operation.responses).filter((status) => status.startsWith("2"));
      const status = (more.status as typeof unlisted.status)[endpoint.operation] ?? endpoint.response.status;
      expect(success).toEqual([String(status)]);
    });

    it("has a body exactly where the endpoint reads one", () => {
      const reads = Object.keys(endpoint.body).length > 0 || more.body.includes(endpoint.operation);
      expect(operation.requestBody !== undefined).toBe(reads);
    });

    it("says in words what it does, whom it is allowed to and how often", () => {
      expect(operation.summary).toMatch(/^[A-Z].+[^.]$/);
      expect(operation["x-permission"]).toBeTruthy();
      expect(operation["x-rate-limit"]).toBeTruthy();
    });

    const { permission } = endpoint;
    if (permission && typeof permission === "object") {
      it("names the permission of the application key", () => {
        expect(operation["x-permission"]).toBe(`${permission.acl}:${permission.level}`);
      });
    }
  });
});

/** Only `force` behind the id of a server means anything else than deleting it: that is an operation of its own. */
function asDocumented(endpoint: Endpoint): Endpoint {
  if (endpoint.operation !== "ServerController@delete") return endpoint;
  const { force: _, ...path_params } = endpoint.path_params as Record<string, unknown>;
  const path = endpoint.path.replace("{force?}", "force");
  return { ...endpoint, operation: "forceDeleteServer", path, path_params };
}

/** `location_ids[]` and `location_ids` are the same parameter. */
function bare(name: string): string {
  return name.replace("[]", "");
}
