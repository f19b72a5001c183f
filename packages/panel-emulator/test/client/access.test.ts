import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { serverPermissions } from "../../src/pterodactyl/auth/permission-catalogue.ts";
import { recordedPanel } from "../replay/replay-suite.ts";
import { useCheckedEmulator } from "../support/checked-emulator.ts";
import { call } from "../support/panel-client.ts";
import { type ReadyServer, readyServer } from "../support/ready-server.ts";

interface Endpoint {
  readonly method: string;
  readonly path: string;
  readonly operation: string;
  readonly permission: string;
}

const prefix = "/api/client/servers/{server}";
const endpoints = (JSON.parse(readFileSync(`${recordedPanel}/endpoints.json`, "utf8")) as Endpoint[]).filter(
  ({ path }) => path.startsWith(prefix),
);
/** What everybody with access to the server may use. */
const free = new Set(["getServer", "getServerResources"]);
const guarded = endpoints.filter(({ operation }) => !free.has(operation));
const permissionOf = ({ permission }: Endpoint) => /^[a-z]+\.[a-z_-]+/.exec(permission)?.[0] ?? "";

const emulator = useCheckedEmulator({ limits: { client: 1_000_000 } });
let server: ReadyServer;
const ids: Record<string, string> = {};

async function seed(): Promise<void> {
  server = await readyServer(emulator.current);
  const make = async (path: string, body: unknown) => (await server.request("POST", path, body)).body.attributes;
  const cron = { minute: "0", hour: "4", day_of_month: "*", month: "*", day_of_week: "*" };
  ids.schedule = String((await make("/schedules", { name: "s", is_active: true, ...cron })).id);
  const task = { action: "command", payload: "help", time_offset: 0 };
  ids.task = String((await make(`/schedules/${ids.schedule}/tasks`, task)).id);
  ids.backup = (await make("/backups", {})).uuid;
  ids.database = (await make("/databases", { database: "shop", remote: "%" })).id;
  ids.user = (await make("/users", { email: "carol@example.test", permissions: ["file.read"] })).uuid;
  ids.allocation = "1";
  await emulator.current.control.clock.advance(10_000);
}

const fill = (path: string) => path.slice(prefix.length).replaceAll(/\{(\w+)\}/g, (_all, name) => ids[name] ?? "");
const body = { signal: "start", key: "SERVER_JARFILE", value: "a.jar" };
const send = (endpoint: Endpoint, key: string) =>
  server.request(endpoint.method, fill(endpoint.path), endpoint.method === "GET" ? undefined : body, key);
const refusals = async (list: readonly Endpoint[], key: string) => {
  const answers = [];
  for (const endpoint of list) {
    const { status, body: answer } = await send(endpoint, key);
    answers.push(`${endpoint.operation} ${status} ${answer.errors?.[0].code}`);
  }
  return answers;
};
const shareWithBob = async (permissions: readonly string[]) => {
  const invited = await server.request("POST", "/users", { email: "bob@example.test", permissions });
  expect(invited.status).toBe(200);
  return () => server.request("DELETE", `/users/${invited.body.attributes.uuid}`);
};

beforeAll(seed);

describe("every operation on a server", () => {
  test("does not exist for strangers", async () => {
    expect(await refusals(endpoints, "clientBob")).toEqual(
      endpoints.map(({ operation }) => `${operation} 404 NotFoundHttpException`),
    );
  });

  test("refuses application keys", async () => {
    expect(await refusals(endpoints, "application")).toEqual(
      endpoints.map(({ operation }) => `${operation} 403 AccessDeniedHttpException`),
    );
  });

  test("is refused to a subuser who may do everything else", async () => {
    // Everybody with access may connect to the console: that permission cannot be left out.
    for (const endpoint of guarded.filter(({ operation }) => operation !== "getWebsocketCredentials")) {
      const remove = await shareWithBob(serverPermissions.filter((name) => name !== permissionOf(endpoint)));
      const code = endpoint.operation === "deleteScheduleTask" ? "HttpForbiddenException" : "AccessDeniedHttpException";
      expect(await refusals([endpoint], "clientBob")).toEqual([`${endpoint.operation} 403 ${code}`]);
      await remove();
    }
  }, 60_000);

  test.each([
    ["suspended", async () => void (await admin("POST", "/suspend"))],
    ["on a node in maintenance", maintain],
    ["being installed", async () => void (await admin("POST", "/reinstall"))],
  ])("but its view waits while the server is %s", async (_state, prepare) => {
    await seed();
    await prepare();
    const busy = endpoints.filter(({ operation }) => operation !== "getServer");
    expect(await refusals(busy, "clientAlice")).toEqual(
      busy.map(({ operation }) => `${operation} 409 ServerStateConflictException`),
    );
    expect((await server.request("GET", "")).status).toBe(200);
  });

  test("is open to a subuser with its permission alone", async () => {
    for (const endpoint of guarded) {
      await seed();
      await shareWithBob([permissionOf(endpoint)]);
      expect([endpoint.operation, (await send(endpoint, "clientBob")).status]).not.toContain(403);
    }
  }, 120_000);
});

const admin = (method: string, path: string, sent?: unknown) => {
  const { url, keys } = emulator.current;
  return call(url, keys.application, method, `/api/application/servers/${server.id}${path}`, sent);
};

async function maintain(): Promise<void> {
  const { url, keys } = emulator.current;
  const path = "/api/application/nodes/1";
  const { attributes } = (await call(url, keys.application, "GET", path)).body;
  await call(url, keys.application, "PATCH", path, { ...attributes, maintenance_mode: true });
}
