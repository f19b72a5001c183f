import { once } from "node:events";
import type { RequestListener } from "node:http";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { OutcomeUnknownError, PanelConnectionError, PanelRedirectError } from "../../../src/index.ts";
import { listen } from "../../support/listening-panel.ts";

const user = (name: string) => JSON.stringify({ object: "user", attributes: { id: 1, name } });

const answerBytes =
  (bytes: Uint8Array, headers: Record<string, string> = {}): RequestListener =>
  (_request, response) => {
    response.writeHead(200, { "content-type": "application/json", ...headers }).end(bytes);
  };

test.each([
  ["gzip", gzipSync],
  ["br", brotliCompressSync],
])("an answer that is compressed with %s, which was asked for, is read", async (encoding, compress) => {
  let accepted: string | undefined;
  await using listening = await listen((request, response) => {
    accepted = request.headers["accept-encoding"];
    answerBytes(compress(user("Grüße")), { "content-encoding": encoding })(request, response);
  });
  await expect(listening.panel.application.users.get(1)).resolves.toMatchObject({ name: "Grüße" });
  expect(accepted?.split(", ")).toContain(encoding);
});

test("an answer whose compression is broken, or was not asked for, is a failed connection", async () => {
  for (const encoding of ["gzip", "zstd"]) {
    const answer = answerBytes(Buffer.from("no such thing"), { "content-encoding": encoding });
    await using listening = await listen(answer, { options: { retry: false } });
    await expect(listening.panel.application.users.get(1)).rejects.toBeInstanceOf(PanelConnectionError);
  }
});

test("letters that come in two pieces, and a byte order mark, do no harm", async () => {
  await using listening = await listen(async (_request, response) => {
    response.setHeader("content-type", "application/json");
    const bytes = Buffer.from(`\ufeff${user("ü")}`);
    const half = bytes.indexOf(0xc3) + 1;
    response.write(bytes.subarray(0, half));
    await new Promise(setImmediate);
    response.end(bytes.subarray(half));
  });
  await expect(listening.panel.application.users.get(1)).resolves.toMatchObject({ name: "ü" });
});

test("an answer of many megabytes is read", async () => {
  const name = "x".repeat(8 * 2 ** 20);
  await using listening = await listen(answerBytes(Buffer.from(user(name))));
  const { name: read } = (await listening.panel.application.users.get(1)) as unknown as { name: string };
  expect(read.length).toBe(name.length);
});

test("an answer that is too large is cut off while it arrives, packed or not, and its connection ends", async () => {
  const maximumAnswerBytes = 2 ** 20;
  const large = user("x".repeat(2 * maximumAnswerBytes));
  for (const answer of [
    answerBytes(gzipSync(large), { "content-encoding": "gzip" }),
    answerBytes(Buffer.from(large)),
  ]) {
    await using listening = await listen(answer, { options: { maximumAnswerBytes } });
    await expect(listening.panel.application.users.get(1)).rejects.toMatchObject({
      code: "answer_too_large",
      status: 200,
    });
  }
  const closed = Promise.withResolvers<void>();
  const endless: RequestListener = (_request, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    const pour = () => {
      while (response.write(Buffer.alloc(64 * 1024, 32)));
    };
    response.on("drain", pour).on("close", () => closed.resolve());
    pour();
  };
  await using listening = await listen(endless, { options: { maximumAnswerBytes } });
  await expect(listening.panel.application.users.get(1)).rejects.toMatchObject({ code: "answer_too_large" });
  await closed.promise;
});

test("the response has all headers, repeated ones too, and its body however it is read", async () => {
  await using listening = await listen((_request, response) => {
    response.setHeader("set-cookie", ["a=1", "b=2"]);
    response.setHeader("x-ratelimit-remaining", "239");
    response.setHeader("content-type", "application/json");
    response.end(user("a"));
  });
  const { response } = await listening.panel.application.users.get(1).withResponse();
  expect(response).toBeInstanceOf(Response);
  expect(response).toMatchObject({ status: 200, statusText: "OK", ok: true });
  expect(response.headers.get("x-ratelimit-remaining")).toBe("239");
  expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
  expect(await response.text()).toBe(user("a"));
  expect(await response.json()).toEqual(JSON.parse(user("a")));
  expect(await response.clone().text()).toBe(user("a"));
  expect(await (await response.blob()).text()).toBe(user("a"));
  expect(Buffer.from(await response.arrayBuffer()).toString()).toBe(user("a"));
  expect(Buffer.from(await response.bytes()).toString()).toBe(user("a"));
  expect(await new Response(response.body).text()).toBe(user("a"));
});

test("nothing is an answer as well", async () => {
  await using listening = await listen((_request, response) => response.writeHead(204).end());
  const { data, response } = await listening.panel.application.servers.suspend(1).withResponse();
  expect(data).toBeUndefined();
  expect(response.body).toBeNull();
});

test("what is written arrives, with its length", async () => {
  const received: unknown[] = [];
  await using listening = await listen(async (request, response) => {
    const chunks = await request.toArray();
    received.push([request.method, request.url, request.headers["content-length"], Buffer.concat(chunks).toString()]);
    response.writeHead(204).end();
  });
  const server = listening.panel.client.server("1a2b3c4d");
  await server.files.write("/motd ü.txt", "Grüße");
  await server.power("start");
  await listening.panel.application.servers.suspend(1);
  await listening.panel.application.servers.delete(1);
  expect(received).toEqual([
    ["POST", "/api/client/servers/1a2b3c4d/files/write?file=%2Fmotd%20%C3%BC.txt", "7", "Grüße"],
    ["POST", "/api/client/servers/1a2b3c4d/power", "18", '{"signal":"start"}'],
    ["POST", "/api/application/servers/1/suspend", "0", ""],
    ["DELETE", "/api/application/servers/1", undefined, ""],
  ]);
});

test("a redirect is not followed", async () => {
  await using listening = await listen((_request, response) =>
    response.writeHead(301, { location: "https://elsewhere.example/login" }).end(),
  );
  const error = await listening.panel.application.users.create({} as never).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(PanelRedirectError);
  expect(error).toMatchObject({ code: "redirected_to_login", message: expect.stringContaining("elsewhere.example") });
  expect(listening.connections).toHaveLength(1);
});

test("an answer that breaks off in its middle is a failed connection, and a creation's outcome unknown", async () => {
  await using listening = await listen(
    async (_request, response) => {
      response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
      response.write('{"object":');
      await new Promise(setImmediate);
      response.destroy();
    },
    { options: { retry: false } },
  );
  const { users } = listening.panel.application;
  await expect(users.get(1)).rejects.toMatchObject({ code: "connection_failed", cause: { code: "ECONNRESET" } });
  await expect(users.create({} as never)).rejects.toBeInstanceOf(OutcomeUnknownError);
});

test("what is no HTTP any more, or never was, is a failed connection", async () => {
  for (const words of [
    "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n",
    "SSH-2.0\r\n",
  ]) {
    await using listening = await listen(() => {}, { options: { retry: false } });
    listening.server.on("connection", (socket) => socket.once("data", () => socket.end(words)));
    const failure = listening.panel.application.users.get(1).catch((thrown: unknown) => thrown);
    await once(listening.server, "connection");
    expect(await failure).toBeInstanceOf(PanelConnectionError);
  }
});
