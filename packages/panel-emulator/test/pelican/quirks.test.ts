import { describe, expect, test } from "vitest";
import { createPanelEmulator, generateLargeWorld } from "../../src/index.ts";
import { recordedPelican } from "../replay/replay-suite.ts";
import { useCheckedEmulator } from "../support/checked-emulator.ts";
import { call, paperServer } from "../support/panel-client.ts";

const emulator = useCheckedEmulator({ flavour: "pelican", jump: true, speed: 0 });

function ask(method: string, path: string, body?: unknown, key = "application") {
  const { url, keys } = emulator.current;
  return call(url, keys[key], method, path, body);
}

async function readyServer(): Promise<{ id: number; uuid: string }> {
  await emulator.current.control.reset();
  const { body } = await ask("POST", "/api/application/servers", paperServer());
  await emulator.current.control.clock.advance(60_000);
  return body.attributes;
}

const code = (answer: { body: { errors: { code: string }[] } }) => answer.body.errors[0]?.code;

describe("what a seller meets on Pelican", () => {
  test("a daemon that answers with an error leaves a server behind that it does not know, one that is silent leaves none", async () => {
    const { control } = emulator.current;
    await control.reset();
    await control.daemon({ node: "all", mode: "http500" });
    expect(code(await ask("POST", "/api/application/servers", paperServer()))).toBe("RequestException");
    expect((await control.dump()).servers).toMatchObject([{ status: "installing", allocation_id: 1 }]);
    expect(await control.daemonServers()).toEqual([]);

    await control.daemon({ node: "all", mode: "none" });
    expect(code(await ask("POST", "/api/application/servers/1/reinstall"))).toBe("RequestException");
    expect((await ask("DELETE", "/api/application/servers/1")).status).toBe(204);
    expect(await control.daemonServers()).toEqual([]);

    await control.reset();
    await control.daemon({ node: "all", mode: "refuse" });
    expect(code(await ask("POST", "/api/application/servers", paperServer()))).toBe("ConnectionException");
    expect((await control.dump()).servers).toEqual([]);
  });

  test("a suspension is stored first, and asked of nobody a second time", async () => {
    const { id, uuid } = await readyServer();
    const { control } = emulator.current;
    await control.daemon({ node: "all", mode: "http500" });
    expect((await ask("POST", `/api/application/servers/${id}/suspend`)).status).toBe(500);
    expect((await ask("GET", `/api/application/servers/${id}`)).body.attributes.status).toBe("suspended");
    expect((await ask("POST", `/api/application/servers/${id}/suspend`)).status).toBe(204);
    await control.daemon({ node: "all", mode: "none" });
    expect((await ask("POST", `/api/application/servers/${id}/suspend`)).status).toBe(204);
    expect(await control.daemonServers()).toEqual([{ uuid, node: 1, suspended: false }]);
    for (const command of ["unsuspend", "suspend"])
      expect((await ask("POST", `/api/application/servers/${id}/${command}`)).status).toBe(204);
    expect(await control.daemonServers()).toEqual([{ uuid, node: 1, suspended: true }]);
  });

  test("a server is deleted although its daemon answers with an error, and stays on its node", async () => {
    const { id, uuid } = await readyServer();
    await emulator.current.control.daemon({ node: "all", mode: "http500" });
    expect((await ask("DELETE", `/api/application/servers/${id}`)).status).toBe(204);
    expect((await ask("GET", `/api/application/servers/${id}`)).status).toBe(404);
    expect(await emulator.current.control.daemonServers()).toEqual([{ uuid, node: 1, suspended: false }]);
  });

  test("a variable that is not sent is stored empty, though its default passes", async () => {
    await emulator.current.control.reset();
    const { body } = await ask("POST", "/api/application/servers", paperServer({ environment: {} }));
    expect(body.attributes.container.environment).toMatchObject({ SERVER_JARFILE: "", BUILD_NUMBER: "" });
  });

  test("allocations are made all or none", async () => {
    await emulator.current.control.reset();
    const wanted = { ip: "198.51.100.10", ports: ["25700", "25565"] };
    expect(code(await ask("POST", "/api/application/nodes/1/allocations", wanted))).toBe(
      "UniqueConstraintViolationException",
    );
    const { body } = await ask("GET", "/api/application/nodes/1/allocations?filter[port]=25700");
    expect(body.data).toEqual([]);
  });

  test("an object that is missing is found missing before the key is", async () => {
    const { url } = emulator.current;
    expect((await call(url, undefined, "GET", "/api/application/servers/99")).status).toBe(404);
    expect((await call(url, undefined, "GET", "/api/application/servers")).status).toBe(401);
  });

  test("a command to a server that is off is fine", async () => {
    const { uuid } = await readyServer();
    const path = `/api/client/servers/${uuid}/command`;
    expect((await ask("POST", path, { command: "say hello" }, "clientAlice")).status).toBe(204);
  });

  test("the primary allocation can be given away, after which subusers get nothing but 500", async () => {
    const { uuid } = await readyServer();
    const path = `/api/client/servers/${uuid}`;
    const friend = { email: "bob@example.test", permissions: ["control.start"] };
    expect((await ask("POST", `${path}/users`, friend, "clientAlice")).status).toBe(200);
    expect((await ask("GET", path, undefined, "clientBob")).status).toBe(200);
    expect((await ask("DELETE", `${path}/network/allocations/1`, undefined, "clientAlice")).status).toBe(204);
    expect((await ask("GET", path, undefined, "clientBob")).status).toBe(500);
    expect((await ask("GET", path, undefined, "clientAlice")).status).toBe(200);
  });
});

test("an installation that meets an outage of the panel's own database never ends for the panel", async () => {
  const { control } = emulator.current;
  await control.reset();
  const installs = async (id: number, allocation: number) => {
    const { body } = await ask(
      "POST",
      "/api/application/servers",
      paperServer({ allocation: { default: allocation } }),
    );
    expect(body.attributes.id).toBe(id);
  };
  const statuses = async () => (await control.dump()).servers?.map(({ status }) => status);
  await installs(1, 1);
  await control.databaseHost("down");
  expect(code(await ask("GET", "/api/application/servers"))).toBe("QueryException");
  await control.databaseHost("up");
  await installs(2, 2);
  await control.clock.advance(60_000);
  expect(await statuses()).toEqual(["installing", null]);

  await ask("POST", "/api/application/servers/1/reinstall");
  await control.clock.advance(60_000);
  expect(await statuses()).toEqual([null, null]);
});

describe("a daemon that does not name itself", () => {
  test.each(["noagent", "foreign"] as const)("(%s) works, but its refusals count as silence", async (mode) => {
    const { uuid } = await readyServer();
    const path = `/api/client/servers/${uuid}/files/contents?file=`;
    await emulator.current.control.daemon({ node: "all", mode });
    expect((await ask("GET", `${path}/server.properties`, undefined, "clientAlice")).status).toBe(200);
    expect(code(await ask("GET", `${path}/nothing.txt`, undefined, "clientAlice"))).toBe("ConnectionException");
    await emulator.current.control.daemon({ node: "all", mode: "none" });
    expect(code(await ask("GET", `${path}/nothing.txt`, undefined, "clientAlice"))).toBe("FileNotFoundException");
  });
});

test("a transfer that is cancelled has ended, whatever the two daemons say to it, and keeps its new allocation", async () => {
  const { id } = await readyServer();
  const { control } = emulator.current;
  const path = `/api/application/servers/${id}/transfer`;
  for (const [node, mode, exception] of [
    [1, "http500", "RequestException"],
    [2, "refuse", "ConnectionException"],
  ] as const) {
    const { body } = await ask("GET", "/api/application/nodes/2/allocations?filter[server_id]=0");
    const target = { node_id: 2, allocation_id: body.data[0].attributes.id };
    expect((await ask("POST", path, target)).status).toBe(204);
    await control.daemon({ node, mode });
    expect(code(await ask("POST", `${path}/cancel`))).toBe(exception);
    await control.daemon({ node: "all", mode: "none" });
    expect((await ask("POST", `${path}/cancel`)).status).toBe(406);
    const taken = (await control.dump()).allocations?.find((allocation) => allocation.id === target.allocation_id);
    expect(taken).toMatchObject({ server_id: id });
  }
});

test("a folder in no folder is 500, be it null or empty, and one in a folder that is not named is one of the root", async () => {
  const { uuid } = await readyServer();
  const path = `/api/client/servers/${uuid}/files/create-folder`;
  for (const root of [null, ""])
    expect(code(await ask("POST", path, { root, name: "maps" }, "clientAlice"))).toBe("TypeError");
  expect((await ask("POST", path, { name: "maps" }, "clientAlice")).status).toBe(204);
});

test("nobody deletes their own account, and whoever has no role any more is no administrator", async () => {
  await using panel = await createPanelEmulator({ flavour: "pelican", world: `${recordedPelican}/world.json` });
  const support = (method: string, path: string) =>
    call(panel.url, panel.keys.appOfSupport, method, `/api/application${path}`);
  expect((await support("DELETE", "/users/5")).body.errors).toMatchObject([
    { code: "DisplayException", detail: "Cannot delete your own user account." },
  ]);
  expect((await support("DELETE", "/users/4")).status).toBe(204);
  const remove = { roles: [2] };
  await call(panel.url, panel.keys.full, "PATCH", "/api/application/users/5/roles/remove", remove);
  expect((await support("GET", "/users")).body.errors).toMatchObject([
    { status: "403", detail: "This account does not have permission to access the API." },
  ]);
});

test("descriptions can be switched off until the next reset", async () => {
  const { control } = emulator.current;
  for (const [settings, status] of [
    [{ descriptions: false }, 403],
    [{}, 204],
  ] as const) {
    await control.reset({ settings });
    const { body } = await ask("POST", "/api/application/servers", paperServer());
    await control.clock.advance(60_000);
    const path = `/api/client/servers/${body.attributes.uuid}`;
    const answer = await ask("POST", `${path}/settings/description`, { description: "mine" }, "clientAlice");
    expect(answer.status).toBe(status);
    const shown = (await ask("GET", path, undefined, "clientAlice")).body.attributes;
    expect("description" in shown).toBe(status === 204);
  }
});

test("a large fleet has nodes with tags and no places", () => {
  const world = generateLargeWorld({ servers: 600, flavour: "pelican" });
  expect(world.servers).toHaveLength(600);
  expect(world.nodes.slice(3).map(({ tags }) => tags)).toEqual([["eu"], ["eu"], ["us"]]);
});

test("a transfer ends with the server on its new node and its old addresses free, or, when it fails, where it was", async () => {
  const { id } = await readyServer();
  const { control } = emulator.current;
  const place = async () => {
    const { node, allocation, relationships } = (await ask("GET", `/api/application/servers/${id}?include=allocations`))
      .body.attributes;
    const has = relationships.allocations.data.map((each: { attributes: { id: number } }) => each.attributes.id);
    return { node, allocation, has };
  };
  const before = await place();
  const { body } = await ask("GET", "/api/application/nodes/2/allocations?filter[server_id]=0");
  const [first, second] = body.data.map((each: { attributes: { id: number } }) => each.attributes.id);
  const target = { node_id: 2, allocation_id: first, allocation_additional: [second] };
  await control.transfer({ delayMs: 60_000, fail: true });
  expect((await ask("POST", `/api/application/servers/${id}/transfer`, target)).status).toBe(204);
  expect(await place()).toEqual({ ...before, has: [...before.has, first, second] });
  await control.clock.advance(90_000);
  expect(await place()).toEqual(before);
  await control.transfer({ fail: false });
  expect((await ask("POST", `/api/application/servers/${id}/transfer`, target)).status).toBe(204);
  await control.clock.advance(90_000);
  expect(await place()).toEqual({ node: 2, allocation: first, has: [first, second] });
  const { allocations } = await control.dump();
  expect(allocations?.find((each) => each.id === before.allocation)?.server_id).toBeNull();
});
