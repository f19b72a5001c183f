/** What is lost when the daemon of a node ends and starts again, and what is not. */
import { beforeEach, expect, test } from "vitest";
import { WebSocket } from "ws";
import { useCheckedEmulator } from "../support/checked-emulator.ts";
import { call, paperServer } from "../support/panel-client.ts";

const emulator = useCheckedEmulator();
let server: { readonly id: number; readonly uuid: string };

const admin = (method: string, path: string, body?: unknown) => {
  const { url, keys } = emulator.current;
  return call(url, keys.application, method, `/api/application${path}`, body);
};
const client = (method: string, path: string, body?: unknown) => {
  const { url, keys } = emulator.current;
  return call(url, keys.client, method, `/api/client/servers/${server.uuid}${path}`, body);
};

beforeEach(async () => {
  const { control } = emulator.current;
  await control.reset();
  await control.clock.freeze();
  await control.install({ delayMs: 10_000, files: { "/server.jar": "the game" } });
  server = (await admin("POST", "/servers", paperServer())).body.attributes;
});

/** Time stands still, so it is moved over the time without a daemon. */
async function restartDaemon(node: number): Promise<void> {
  const { control } = emulator.current;
  let isBack = false;
  const back = control.restartDaemon({ node, downMs: 1_000 }).finally(() => {
    isBack = true;
  });
  while (!isBack) await control.clock.advance(500);
  await back;
}

const status = async () => (await admin("GET", `/servers/${server.id}`)).body.attributes.status;

interface Connection {
  readonly websocket: WebSocket;
  readonly messages: { readonly event: string; readonly args?: readonly string[] }[];
}

async function connect({ token, socket }: { readonly token: string; readonly socket: string }): Promise<Connection> {
  const websocket = new WebSocket(socket, { origin: emulator.current.url });
  const messages: Connection["messages"] = [];
  websocket.on("message", (data: Buffer) => messages.push(JSON.parse(data.toString())));
  await new Promise((resolve) => websocket.once("open", resolve));
  websocket.send(JSON.stringify({ event: "auth", args: [token] }));
  await expect.poll(() => messages.length).toBeGreaterThan(0);
  return { websocket, messages };
}

test("an installation under way is lost, and the panel is told that it succeeded", async () => {
  await restartDaemon(1);
  expect(await status()).toBeNull();
  await emulator.current.control.clock.advance(60_000);
  expect((await client("GET", "/files/list")).body.data).toEqual([]);
});

test("the daemon of another node installs on", async () => {
  await restartDaemon(2);
  expect(await status()).toBe("installing");
  await emulator.current.control.clock.advance(10_000);
  expect(await status()).toBeNull();
  expect((await client("GET", "/files/list")).body.data).toHaveLength(1);
});

test("consoles break off without a close frame, the game goes on, and a token of before is refused", async () => {
  const { clock } = emulator.current.control;
  await clock.advance(10_000);
  await client("POST", "/power", { signal: "start" });
  await clock.advance(10_000);
  const { body } = await client("GET", "/websocket");
  const first = await connect(body.data);
  const closed = new Promise<number>((resolve) => first.websocket.once("close", resolve));
  await restartDaemon(1);
  await expect(closed).resolves.toBe(1006);
  const second = await connect(body.data);
  expect(second.messages[0]).toMatchObject({
    event: "jwt error",
    args: [expect.stringContaining("created too far in past (denylist)")],
  });
  const fresh = await connect((await client("GET", "/websocket")).body.data);
  expect(fresh.messages[0]?.event).toBe("auth success");
  await expect.poll(() => fresh.messages).toContainEqual({ event: "status", args: ["running"] });
  second.websocket.terminate();
  fresh.websocket.terminate();
});

test("while it is down the panel says 504", async () => {
  const { control } = emulator.current;
  await control.clock.advance(10_000);
  const back = control.restartDaemon({ node: 1, downMs: 60_000 });
  await expect.poll(async () => (await client("GET", "/files/list")).status).toBe(504);
  await control.clock.advance(61_000);
  await control.clock.advance(1_000);
  await back;
  expect((await client("GET", "/files/list")).status).toBe(200);
});
