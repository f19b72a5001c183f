import { describe, expect, test } from "vitest";
import { generateLargeWorld } from "../../src/index.ts";
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
  test("a daemon that answers with an error leaves a server behind, one that is silent leaves none", async () => {
    const { control } = emulator.current;
    await control.reset();
    await control.daemon({ node: "all", mode: "http500" });
    expect(code(await ask("POST", "/api/application/servers", paperServer()))).toBe("RequestException");
    expect((await control.dump()).servers).toMatchObject([{ status: "installing", allocation_id: 1 }]);

    await control.reset();
    await control.daemon({ node: "all", mode: "refuse" });
    expect(code(await ask("POST", "/api/application/servers", paperServer()))).toBe("ConnectionException");
    expect((await control.dump()).servers).toEqual([]);
  });

  test("a suspension is stored first, and asked of nobody a second time", async () => {
    const { id } = await readyServer();
    const { control } = emulator.current;
    await control.daemon({ node: "all", mode: "http500" });
    expect((await ask("POST", `/api/application/servers/${id}/suspend`)).status).toBe(500);
    expect((await ask("GET", `/api/application/servers/${id}`)).body.attributes.status).toBe("suspended");
    expect((await ask("POST", `/api/application/servers/${id}/suspend`)).status).toBe(204);
  });

  test("a server is deleted although its daemon answers with an error", async () => {
    const { id } = await readyServer();
    await emulator.current.control.daemon({ node: "all", mode: "http500" });
    expect((await ask("DELETE", `/api/application/servers/${id}`)).status).toBe(204);
    expect((await ask("GET", `/api/application/servers/${id}`)).status).toBe(404);
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
