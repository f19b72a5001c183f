import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { permissionFor } from "../../src/http/permission.ts";
import { fixture } from "../openapi/recorded/recordings.ts";
import { json, observePanel, observePelican } from "../support/observed-panel.ts";
import { callEverything as callPelican } from "./pelican-calls.ts";
import { callEverything as callPterodactyl } from "./pterodactyl-calls.ts";

interface Endpoint {
  readonly operation: string;
  readonly api: "application" | "client";
  readonly method: string;
  readonly path: string;
  readonly permission: string | { readonly acl: string; readonly level: "read" | "write" } | null;
}

const answer = () => json({ object: "list", data: [], attributes: { tokens: [] } }, 200);

const flavours = [
  {
    flavour: "pterodactyl",
    number: 111,
    async requests() {
      const { panel, requests } = observePanel(answer);
      await callPterodactyl(panel);
      return requests;
    },
  },
  {
    flavour: "pelican",
    number: 145,
    async requests() {
      const { panel, requests } = observePelican(answer);
      await callPelican(panel);
      return requests;
    },
  },
] as const;

describe.each(flavours)("The client of $flavour", ({ flavour, number, requests }) => {
  const file = JSON.parse(readFileSync(fixture(flavour, "endpoints.json"), "utf8"));
  const endpoints: readonly Endpoint[] = Array.isArray(file) ? file : file.endpoints;

  function endpointOf(method: string, path: string): Endpoint | undefined {
    const fits = (endpoint: Endpoint) =>
      endpoint.method === method && new RegExp(`^${endpoint.path.replace(/\{[^}]+\}/g, "[^/]+")}/?$`).test(path);
    const candidates = endpoints.filter(fits);
    return (
      candidates.find((endpoint) => endpoint.path.replace(/\/$/, "") === path.replace(/\/$/, "")) ??
      candidates.sort((a, b) => literal(b.path).length - literal(a.path).length)[0]
    );
  }

  test(`calls all ${number} endpoints of the panel, each by its own method and path`, async () => {
    const called = new Map(
      (await requests()).map(({ method, url }) => [endpointOf(method, url.pathname), `${method} ${url.pathname}`]),
    );
    expect(called.has(undefined) ? called.get(undefined) : "no unknown path").toBe("no unknown path");
    const missing = endpoints
      .filter((endpoint) => !called.has(endpoint))
      .map(({ api, operation }) => `${api}.${operation}`);
    expect(missing).toEqual([]);
    expect(called.size).toBe(number);
  });

  test("names with a refused request the permission that its endpoint needs", () => {
    const wrong = endpoints.flatMap(({ method, path, permission }) => {
      const named = permissionFor({ method, path }, flavour);
      if (permission && typeof permission === "object") {
        const wanted = `${permission.acl}: ${permission.level === "read" ? "read" : "read & write"}`;
        return named === wanted ? [] : [`${method} ${path}: ${named} instead of ${wanted}`];
      }
      // Those without a permission of their own cannot be refused for one.
      if (!permission || !/^[a-z]+\.[a-z]/.test(permission)) return [];
      const wanted = permission.split(/[ ,]/)[0] ?? "";
      return named.startsWith(wanted) ? [] : [`${method} ${path}: ${named} instead of ${wanted}`];
    });
    expect(wrong).toEqual([]);
  });
});

function literal(path: string): string {
  return path.replace(/\{[^}]+\}/g, "");
}
