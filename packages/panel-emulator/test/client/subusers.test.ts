import { beforeEach, describe, expect, test } from "vitest";
import { useCheckedEmulator } from "../support/checked-emulator.ts";
import { call } from "../support/panel-client.ts";
import { type ReadyServer, readyServer } from "../support/ready-server.ts";

const emulator = useCheckedEmulator();
let server: ReadyServer;

beforeEach(async () => {
  server = await readyServer(emulator.current);
});

const asBob = (method: string, path: string, body?: unknown) => server.request(method, path, body, "clientBob");
const invite = (...permissions: string[]) =>
  server.request("POST", "/users", { email: "bob@example.test", permissions });

describe("subusers of a server", () => {
  test("see nothing of it before they are invited and after they are removed", async () => {
    expect((await asBob("GET", "")).status).toBe(404);
    const { uuid } = (await invite("file.read")).body.attributes;
    expect((await asBob("GET", "")).body.meta).toMatchObject({ is_server_owner: false });
    expect((await server.request("DELETE", `/users/${uuid}`)).status).toBe(204);
    expect((await asBob("GET", "")).status).toBe(404);
  });

  test("may do what they were given and nothing beside it", async () => {
    await invite("control.start", "file.read");
    expect((await asBob("POST", "/power", { signal: "start" })).status).toBe(204);
    expect((await asBob("POST", "/power", { signal: "kill" })).status).toBe(403);
    expect((await asBob("GET", "/files/list?directory=/")).status).toBe(200);
    expect((await asBob("POST", "/files/delete", { root: "/", files: ["logs"] })).status).toBe(403);
    expect((await asBob("GET", "/backups")).status).toBe(403);
  });

  test("always may open the console, and permissions that do not exist are dropped", async () => {
    const { attributes } = (await invite("control.start", "control.fly")).body;
    expect(attributes.permissions.toSorted()).toEqual(["control.start", "websocket.connect"]);
    expect((await asBob("GET", "/websocket")).status).toBe(200);
  });

  test("lose at once what is taken from them", async () => {
    const { uuid } = (await invite("backup.read")).body.attributes;
    expect((await asBob("GET", "/backups")).status).toBe(200);
    await server.request("POST", `/users/${uuid}`, { permissions: ["file.read"] });
    expect((await asBob("GET", "/backups")).status).toBe(403);
  });

  test("cannot give others more than they have, nor change themselves", async () => {
    const { uuid } = (await invite("user.create", "user.update", "file.read")).body.attributes;
    const email = "carol@example.test";
    const more = await asBob("POST", "/users", { email, permissions: ["file.delete"] });
    expect([more.status, more.body.errors[0].detail]).toEqual([403, expect.stringContaining("actively possess")]);
    expect((await asBob("POST", "/users", { email, permissions: ["file.read"] })).status).toBe(200);
    expect((await asBob("POST", `/users/${uuid}`, { permissions: ["file.read"] })).status).toBe(403);
  });

  test("are one per person, and never the owner", async () => {
    await invite("file.read");
    const again = await invite("file.read");
    expect([again.status, again.body.errors[0].code]).toEqual([400, "ServerSubuserExistsException"]);
    const owner = { email: "alice@example.test", permissions: ["file.read"] };
    const refused = await server.request("POST", "/users", owner);
    expect([refused.status, refused.body.errors[0].code]).toEqual([400, "UserIsServerOwnerException"]);
  });

  test("without an account get one", async () => {
    const email = "new.friend@example.test";
    await server.request("POST", "/users", { email, permissions: ["file.read"] });
    const { url, keys } = emulator.current;
    const found = await call(url, keys.application, "GET", `/api/application/users?filter[email]=${email}`);
    expect(found.body.data).toMatchObject([{ attributes: { email, root_admin: false } }]);
  });

  test("cannot be given what is no list", async () => {
    const { status, body } = await server.request("POST", "/users", {
      email: "x@example.test",
      permissions: "file.read",
    });
    expect([status, body.errors[0].code]).toEqual([500, "TypeError"]);
  });

  test("get no account for an email from which no user name can be made", async () => {
    const { status, body } = await server.request("POST", "/users", {
      email: "-x@example.test",
      permissions: ["file.read"],
    });
    expect([status, body.errors[0].code]).toEqual([500, "DataValidationException"]);
  });
});
