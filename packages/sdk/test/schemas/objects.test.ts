import { describe, expect, it } from "vitest";
import { application, client } from "../../src/pterodactyl/schemas/index.ts";
import { unwrap } from "../../src/resources/envelope.ts";
import { type Exchange, recordedSuites } from "../openapi/recorded/recordings.ts";

const recorded = recordedSuites("pterodactyl").flatMap(({ exchanges }) => exchanges);

function answerTo(method: string, path: RegExp): unknown {
  const found = recorded.find((it: Exchange) => it.method === method && path.test(it.path) && it.expect.status < 300);
  if (!found) throw new Error(`no recorded ${method} ${path}`);
  return found.expect.body;
}

function objectsOf(api: "application" | "client", path: RegExp): unknown {
  return unwrap(answerTo("GET", path) as Parameters<typeof unwrap>[0], api);
}

describe("The schemas of objects as the SDK returns them", () => {
  it("accept a server with everything included, and keep it as it is", () => {
    const [server] = objectsOf("application", /\/servers\?include=allocations,user,subusers,nest/) as unknown[];
    const parsed = application.server.parse(server);
    expect(parsed).toEqual(server);
    expect(parsed.user).toMatchObject({ username: expect.any(String) });
    expect(parsed.allocations?.[0]?.port).toEqual(expect.any(Number));
  });

  it("accept a server with nothing included, whose owner is a number", () => {
    const server = objectsOf("application", /\/application\/servers\/\d+$/);
    expect(application.server.parse(server).user).toEqual(expect.any(Number));
  });

  it("accept an allocation without a server", () => {
    const allocations = objectsOf("application", /\/allocations\?.*include=(node,server|server,node)/) as unknown[];
    const parsed = allocations.map((allocation) => application.allocation.parse(allocation));
    expect(parsed.some(({ server }) => server === null)).toBe(true);
    expect(parsed).toEqual(allocations);
  });

  it("accept a server of the client API with its allocations and variables", () => {
    const servers = objectsOf("client", /^\/api\/client$/) as unknown[];
    const parsed = servers.map((server) => client.server.parse(server));
    expect(parsed).toEqual(servers);
    expect(parsed[0]?.allocations[0]?.is_default).toBe(true);
  });

  it("refuse an included object that is not sound", () => {
    const server = objectsOf("application", /\/application\/servers\/\d+$/) as object;
    const { error } = application.server.safeParse({
      ...server,
      allocations: [{ id: 1, ip: "127.0.0.1", port: "80" }],
    });
    expect(error?.issues.map(({ path }) => path.join("."))).toContain("allocations.0.port");
  });
});
