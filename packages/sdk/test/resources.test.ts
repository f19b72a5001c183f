import { describe, expect, test, vi } from "vitest";
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

describe("partial updates", () => {
  const attributes = {
    id: 1,
    name: "City",
    user: 2,
    external_id: "order-1",
    description: "mine",
    allocation: 9,
    limits: { memory: 1024, swap: 0, disk: 4096, io: 500, cpu: 100, threads: null, oom_disabled: false },
    feature_limits: { databases: null, allocations: 3, backups: 2 },
    egg: 4,
    container: {
      startup_command: "./run",
      image: "img:1",
      installed: 1,
      environment: { SLOTS: "32", NAME: "x", P_SERVER_ALLOCATION_LIMIT: 3 },
    },
  };
  const observed = () => observePanel(() => json({ object: "server", attributes }));

  test("of details keep external id and description, which the panel clears when they are omitted", async () => {
    const { panel, requests, lines } = observed();
    await panel.application.servers.updateDetails(1, { name: "Town", external_id: undefined } as never);
    expect(lines()).toEqual(["GET /api/application/servers/1", "PATCH /api/application/servers/1/details"]);
    expect(requests[1]?.body).toEqual({ name: "Town", user: 2, external_id: "order-1", description: "mine" });
  });

  test("of the build change one limit and keep the others, with allocation and feature limits", async () => {
    const { panel, requests } = observed();
    await panel.application.servers.updateBuild(1, { limits: { memory: 2048 }, feature_limits: { backups: 5 } });
    expect(requests[1]?.body).toEqual({
      allocation: 9,
      oom_disabled: false,
      limits: { memory: 2048, swap: 0, disk: 4096, io: 500, cpu: 100, threads: null },
      feature_limits: { databases: null, allocations: 3, backups: 5 },
    });
  });

  test("of the startup leave all variables alone, or send every one as text", async () => {
    const { panel, requests } = observed();
    await panel.application.servers.updateStartup(1, { image: "img:2" });
    expect(requests[1]?.body).toEqual({
      startup: "./run",
      egg: 4,
      image: "img:2",
      skip_scripts: false,
      environment: {},
    });
    await panel.application.servers.updateStartup(1, { environment: { SLOTS: 64, PVP: true } });
    expect(requests[3]?.body).toMatchObject({ environment: { SLOTS: "64", NAME: "x", PVP: "1" } });
  });

  test("of a given object need no reading", async () => {
    const { panel, lines } = observed();
    const known = await panel.application.servers.get(1);
    await panel.application.servers.updateDetails(known, { name: "Town" });
    expect(lines()).toEqual(["GET /api/application/servers/1", "PATCH /api/application/servers/1/details"]);
  });

  test("of users, nodes, locations, schedules and tasks send what the panel demands every time", async () => {
    const user = observePanel(() =>
      json({
        object: "user",
        attributes: { id: 1, email: "a@b.test", username: "a", first_name: "A", last_name: "B", language: "en" },
      }),
    );
    await user.panel.application.users.update(1, { language: "fr" });
    expect(user.requests[1]?.body).toEqual({
      email: "a@b.test",
      username: "a",
      first_name: "A",
      last_name: "B",
      language: "fr",
    });

    const location = observePanel(() =>
      json({ object: "location", attributes: { id: 1, short: "eu", long: "Europe" } }),
    );
    await location.panel.application.locations.update(1, { long: "EU" });
    expect(location.requests[1]?.body).toEqual({ short: "eu", long: "EU" });

    const node = observePanel(() =>
      json({
        object: "node",
        attributes: { id: 1, name: "n", memory: 1, fqdn: "n.test", maintenance_mode: false, allocated_resources: {} },
      }),
    );
    await node.panel.application.nodes.update(1, { maintenance_mode: true });
    expect(node.requests[1]?.body).toMatchObject({ name: "n", memory: 1, fqdn: "n.test", maintenance_mode: true });
    expect(node.requests[1]?.body).not.toHaveProperty("allocated_resources");

    const cron = { minute: "0", hour: "4", day_of_month: "*", month: "*", day_of_week: "*" };
    const task = {
      id: 5,
      sequence_id: 1,
      action: "command" as const,
      payload: "say",
      time_offset: 0,
      continue_on_failure: true,
    };
    const schedule = observePanel(() =>
      json({
        object: "server_schedule",
        attributes: { id: 1, name: "nightly", cron, is_active: true, only_when_online: true },
      }),
    );
    const { schedules } = schedule.panel.client.server("1a2b3c4d");
    await schedules.update(1, { hour: "5" });
    expect(schedule.requests[1]).toMatchObject({
      method: "POST",
      body: { ...cron, hour: "5", name: "nightly", is_active: true, only_when_online: true },
    });
    await schedules.tasks.update(1, task as never, { payload: "hi" });
    expect(schedule.requests[2]?.body).toEqual({
      action: "command",
      payload: "hi",
      time_offset: 0,
      sequence_id: 1,
      continue_on_failure: true,
    });
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

describe("validation of answers", () => {
  const bad = () =>
    observePanel(() => json({ object: "location", attributes: { id: "one", short: "eu" } }), { validate: "throw" });

  test("throws with the places that are wrong when asked to", async () => {
    const error = await bad()
      .panel.application.locations.get(1)
      .catch((thrown: unknown) => thrown);
    expect(isPanelError(error, "response_invalid")).toBe(true);
    expect(String(error)).toContain("attributes.id");
  });

  test("says on the console what is wrong when asked to warn, and goes on", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const { panel } = observePanel(() => json({ object: "location", attributes: { id: "one", short: "eu" } }), {
      validate: "warn",
    });
    await expect(panel.application.locations.get(1)).resolves.toMatchObject({ id: "one" });
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/attributes\.id.*\(response_invalid\)/));
    warn.mockRestore();
  });

  test("is off by default", async () => {
    const { panel } = observePanel(() => json({ object: "location", attributes: { id: "one" } }));
    await expect(panel.application.locations.get(1)).resolves.toEqual({ id: "one" });
  });
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
