import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import { useCheckedEmulator } from "../support/checked-emulator.ts";
import { call, paperServer } from "../support/panel-client.ts";

const emulator = useCheckedEmulator();
const open: WebSocket[] = [];

interface Message {
  readonly event: string;
  readonly args?: readonly string[];
}

/** A console whose messages can be waited for. */
async function connect(socketUrl: string, origin: string | undefined) {
  const websocket = new WebSocket(socketUrl, origin === undefined ? {} : { origin });
  open.push(websocket);
  const messages: Message[] = [];
  websocket.on("message", (data: Buffer) => messages.push(JSON.parse(data.toString())));
  await new Promise((resolve, reject) => {
    websocket.once("open", resolve);
    websocket.once("error", reject);
  });
  const send = (event: string, ...args: string[]) => websocket.send(JSON.stringify({ event, args }));
  const seen = (event: string, text?: string | RegExp) =>
    expect
      .poll(() => messages.filter((message) => message.event === event).flatMap(({ args }) => args ?? [""]))
      .toEqual(expect.arrayContaining([text === undefined ? expect.anything() : expect.stringMatching(text)]));
  return { websocket, messages, send, seen };
}

async function credentials(): Promise<{ token: string; socket: string }> {
  const { url, keys } = emulator.current;
  const { body } = await call(url, keys.client, "GET", `/api/client/servers/${uuid}/websocket`);
  return body.data;
}

let uuid = "";

beforeEach(async () => {
  const { url, keys, control } = emulator.current;
  await control.reset();
  await control.clock.freeze();
  const created = await call(url, keys.application, "POST", "/api/application/servers", paperServer());
  uuid = created.body.attributes.uuid;
  await control.clock.advance(10_000);
});

afterEach(() => {
  for (const websocket of open.splice(0)) websocket.terminate();
});

describe("the console of a server", () => {
  test("is refused to a foreign Origin, or without one", async () => {
    const { socket } = await credentials();
    await expect(connect(socket, "https://elsewhere.test")).rejects.toThrow(/403/);
    await expect(connect(socket, undefined)).rejects.toThrow(/403/);
  });

  test("answers nothing but jwt error before a token was sent", async () => {
    const { socket } = await credentials();
    const console = await connect(socket, emulator.current.url);
    console.send("send logs");
    await console.seen("jwt error", /no jwt present/);
  });

  test("takes a token, then says the state and follows a start until the game runs", async () => {
    const { socket, token } = await credentials();
    const console = await connect(socket, emulator.current.url);
    console.send("auth", token);
    await console.seen("status", "offline");
    console.send("set state", "start");
    await console.seen("status", "starting");
    await emulator.current.control.clock.advance(10_000);
    await console.seen("status", "running");
    expect(console.messages[0]?.event).toBe("auth success");
    console.send("send command", "say hello");
    await console.seen("console output", /say hello/);
  });

  test("warns before the token ends and refuses everything after it, until a new one comes", async () => {
    const { socket, token } = await credentials();
    const console = await connect(socket, emulator.current.url);
    console.send("auth", token);
    await console.seen("status", "offline");
    await emulator.current.control.clock.advance(9.5 * 60_000);
    await expect.poll(() => console.messages.map(({ event }) => event)).toContain("token expiring");
    await emulator.current.control.clock.advance(60_000);
    await expect.poll(() => console.messages.map(({ event }) => event)).toContain("token expired");
    console.send("set state", "start");
    await console.seen("jwt error", /exp claim is invalid/);
    console.send("auth", (await credentials()).token);
    await expect.poll(() => console.messages.filter(({ event }) => event === "auth success")).toHaveLength(2);
  });

  test("ends when the server is deleted", async () => {
    const { socket, token } = await credentials();
    const console = await connect(socket, emulator.current.url);
    console.send("auth", token);
    await console.seen("status", "offline");
    const closed = new Promise<number>((resolve) => console.websocket.once("close", resolve));
    const { url, keys } = emulator.current;
    await call(url, keys.application, "DELETE", "/api/application/servers/1");
    expect(await closed).toBe(1001);
  });
});

describe("signed addresses", () => {
  test("give out a file and take one", async () => {
    const { url, keys } = emulator.current;
    const path = `/api/client/servers/${uuid}/files`;
    const upload = await call(url, keys.client, "GET", `${path}/upload`);
    const form = new FormData();
    form.append("files", new Blob(["motd=Hello"]), "motd.txt");
    expect((await fetch(`${upload.body.attributes.url}&directory=/`, { method: "POST", body: form })).status).toBe(200);
    const download = await call(url, keys.client, "GET", `${path}/download?file=/motd.txt`);
    const response = await fetch(download.body.attributes.url);
    expect([response.status, await response.text()]).toEqual([200, "motd=Hello"]);
  });
});
