import { describe, expect, test } from "vitest";
import { IncludeForbiddenError, isPanelError } from "../src/index.ts";
import { json, observePanel, page, panelError } from "./support/observed-panel.ts";

const nothing = { object: "null_resource", attributes: null };
const server = (id: number, more: object = {}) => ({
  object: "server",
  attributes: { id, external_id: null, uuid: `uuid-${id}`, ...more },
});

describe("envelopes", () => {
  test("come off, nested ones too, and what was included stands among the attributes", async () => {
    const { panel, lines } = observePanel(() =>
      json(
        server(1, {
          user: 2,
          node: 3,
          relationships: {
            allocations: { object: "list", data: [{ object: "allocation", attributes: { id: 5, port: 25565 } }] },
            node: {
              object: "node",
              attributes: { id: 3, relationships: { location: { object: "location", attributes: { id: 4 } } } },
            },
          },
        }),
      ),
    );
    const found = await panel.application.servers.get(1, { include: ["allocations", "node.location"] });
    expect(found.allocations[0]?.port).toBe(25565);
    expect(found.node.location.id).toBe(4);
    expect(found.user).toBe(2);
    expect(JSON.stringify(found)).not.toMatch(/"(object|attributes|relationships)"/);
    expect(lines()).toEqual(["GET /api/application/servers/1?include=allocations,node.location"]);
  });

  test("a null resource is null where there may be nothing", async () => {
    const { panel } = observePanel(() =>
      json({
        object: "list",
        data: [{ object: "allocation", attributes: { id: 1, relationships: { server: nothing } } }],
      }),
    );
    const [free] = await panel.application.allocations.list(1, { include: ["server"] }).all();
    expect(free?.server).toBeNull();
  });

  test("allocations that the key may not read throw when they are read, and the created server is not lost: 'IP not shown'", async () => {
    const { panel } = observePanel(() => json(server(7, { relationships: { allocations: nothing } }), 201));
    const created = await panel.application.servers.create({} as never, { include: ["allocations"] });
    expect(created.id).toBe(7);
    let error: unknown;
    try {
      void created.allocations;
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(IncludeForbiddenError);
    expect(isPanelError(error, "allocations_not_readable")).toBe(true);
    expect((error as IncludeForbiddenError).remedy).toContain("allocations: read");
  });

  test("facts beside the envelope come along: the secret of a new key, the permissions on a server", async () => {
    const key = observePanel(() =>
      json({ object: "api_key", attributes: { identifier: "ptlc_a" }, meta: { secret_token: "t" } }),
    );
    await expect(key.panel.client.account.apiKeys.create({} as never)).resolves.toMatchObject({
      identifier: "ptlc_a",
      secret_token: "t",
    });
    const view = observePanel(() => json({ ...server(1), meta: { is_server_owner: true, user_permissions: ["*"] } }));
    await expect(view.panel.client.server("1a2b3c4d").get()).resolves.toMatchObject({
      is_server_owner: true,
      user_permissions: ["*"],
    });
  });

  test("withResponse gives status and headers beside the data", async () => {
    const { panel } = observePanel(() => json(server(1), 200, { "x-ratelimit-remaining": "12" }));
    const { data, response } = await panel.application.servers.get(1).withResponse();
    expect(data.id).toBe(1);
    expect(response.headers.get("x-ratelimit-remaining")).toBe("12");
    await expect(response.json()).resolves.toMatchObject({ object: "server" });
  });

  test("a failure asked for by withResponse is not also an unhandled rejection", async () => {
    const { panel } = observePanel(() => panelError(404, "NotFoundHttpException", "gone"));
    await expect(panel.application.servers.get(1).withResponse()).rejects.toMatchObject({ code: "not_found" });
    await new Promise((resolve) => setImmediate(resolve));
  });
});

describe("lists", () => {
  const pages = (count: number) =>
    observePanel(({ url }) => {
      const number = Number(url.searchParams.get("page") ?? 1);
      return json(page(number > count ? [] : [server(number * 2 - 1), server(number * 2)], number, count));
    });

  test("are walked page after page, and every page keeps filter, include and order, which the panel's own links lose", async () => {
    const { panel, lines } = pages(3);
    const ids: number[] = [];
    for await (const { id } of panel.application.servers.list({ filter: { name: ["mc", "rust"] }, include: ["user"] }))
      ids.push(id);
    expect(ids).toEqual([1, 2, 3, 4, 5, 6]);
    expect(lines()).toEqual([
      "GET /api/application/servers?sort=id&per_page=100&filter[name]=mc,rust&include=user",
      "GET /api/application/servers?sort=id&per_page=100&filter[name]=mc,rust&page=2&include=user",
      "GET /api/application/servers?sort=id&per_page=100&filter[name]=mc,rust&page=3&include=user",
    ]);
  });

  test("give one page with where it stands, and no links", async () => {
    const { panel } = pages(3);
    const { items, pagination } = await panel.application.servers.list({ perPage: 2 }).page(2);
    expect(items.map(({ id }) => id)).toEqual([3, 4]);
    expect(pagination).toEqual({ total: 6, count: 2, per_page: 2, current_page: 2, total_pages: 3 });
  });

  test("give no more than the limit and ask for no page beyond it", async () => {
    const { panel, requests } = pages(3);
    const found = await panel.application.servers.list().all({ limit: 3 });
    expect(found.map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(requests).toHaveLength(2);
  });

  test("ask for nothing until they are read, and stop asking when the reader stops", async () => {
    const { panel, requests } = pages(3);
    const list = panel.application.servers.list();
    expect(requests).toHaveLength(0);
    for await (const { id } of list) if (id === 2) break;
    expect(requests).toHaveLength(1);
  });

  test("that the panel sends whole are their own only page", async () => {
    const { panel } = observePanel(() => json({ object: "list", data: [{ object: "egg", attributes: { id: 1 } }] }));
    const { items, pagination } = await panel.application.eggs.list(1).page(1);
    expect(items).toHaveLength(1);
    expect(pagination).toMatchObject({ total: 1, current_page: 1, total_pages: 1 });
  });

  test("pass a path's query that is no filter, such as places to deploy to", async () => {
    const { panel, lines } = observePanel(() => json({ object: "list", data: [] }));
    await panel.application.nodes.deployable({ memory: 512, disk: 1024, locationIds: [1, 2] }).all();
    expect(lines()).toEqual([
      "GET /api/application/nodes/deployable?memory=512&disk=1024&location_ids[]=1&location_ids[]=2",
    ]);
  });
});

describe("looking up", () => {
  test("an external id that is not there is undefined; a route that is not there stays an error", async () => {
    const missing = observePanel(() =>
      panelError(404, "NotFoundHttpException", "The requested resource could not be found on the server."),
    );
    await expect(missing.panel.application.servers.findByExternalId("order-1")).resolves.toBeUndefined();
    const noRoute = observePanel(() => panelError(404, "NotFoundHttpException", "The route api/x could not be found."));
    await expect(noRoute.panel.application.servers.findByExternalId("order-1")).rejects.toMatchObject({
      code: "route_not_found",
    });
  });

  test("an external id with a slash, which the panel cannot look up, is found in the list, whole", async () => {
    const { panel, lines } = observePanel(() =>
      json(page([server(1, { external_id: "a/b/c" }), server(2, { external_id: "a/b" })])),
    );
    await expect(panel.application.servers.findByExternalId("a/b")).resolves.toMatchObject({ id: 2 });
    expect(lines()[0]).toContain("filter[external_id]=a/b");
  });

  test("an e-mail is matched whole and without case on every page, never the first that contains it", async () => {
    const users = [["mary@example.test.fr", "bob.mary@example.test"], ["Mary@Example.test"]];
    const { panel, requests } = observePanel(({ url }) => {
      const number = Number(url.searchParams.get("page") ?? 1);
      return json(
        page(
          (users[number - 1] ?? []).map((email, id) => ({
            object: "user",
            attributes: { id: number * 10 + id, email },
          })),
          number,
          2,
        ),
      );
    });
    await expect(panel.application.users.findByEmail("mary@example.TEST")).resolves.toMatchObject({ id: 20 });
    expect(requests).toHaveLength(2);
    await expect(panel.application.users.findByEmail("example.test")).resolves.toBeUndefined();
  });
});

test("files are written as plain text, byte for byte, and read without being parsed", async () => {
  const { panel, requests } = observePanel(({ method }) =>
    method === "GET"
      ? new Response('{"a":1}', { headers: { "content-type": "text/plain" } })
      : new Response(null, { status: 204 }),
  );
  const { files } = panel.client.server("1a2b3c4d");
  await files.write("/server settings.json", '"quoted"\n');
  expect(requests[0]?.body).toBe('"quoted"\n');
  expect(requests[0]?.headers.get("content-type")).toBe("text/plain");
  expect(requests[0]?.url.searchParams.get("file")).toBe("/server settings.json");
  await expect(files.read("/server settings.json")).resolves.toBe('{"a":1}');
});

describe("options of one call", () => {
  test("add a header, and take one away with null", async () => {
    const { panel, requests } = observePanel(() => json({ object: "user", attributes: { id: 1 } }));
    await panel.application.users.get(1, { headers: { "X-Request-Id": "abc", Accept: null } });
    expect(requests[0]?.headers.get("x-request-id")).toBe("abc");
    expect(requests[0]?.headers.has("accept")).toBe(false);
  });

  test("limit its time", async () => {
    const hanging = (_: RequestInfo | URL, init?: RequestInit) =>
      new Promise<Response>((_resolve, reject) => {
        init?.signal?.addEventListener("abort", () => reject(init.signal?.reason));
      });
    const slow = observePanel(() => json({}), { retry: false, fetch: hanging });
    await expect(slow.panel.application.users.get(1, { timeoutMs: 20 })).rejects.toMatchObject({ code: "timed_out" });
  });
});
