import { afterEach, expect, test, vi } from "vitest";
import { answerUser, listen } from "../../support/listening-panel.ts";
import { json } from "../../support/observed-panel.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A panel that notes who asks: only `fetch` sends this header. */
async function listenForFetch(options = {}) {
  const overFetch: boolean[] = [];
  const listening = await listen(
    (request, response) => {
      overFetch.push("sec-fetch-mode" in request.headers);
      answerUser(request, response);
    },
    { options },
  );
  return Object.assign(listening, { overFetch });
}

test("requests go over node:http", async () => {
  await using listening = await listenForFetch();
  await listening.panel.application.users.get(1);
  expect(listening.overFetch).toEqual([false]);
});

test("a fetch that the client is given is used", async () => {
  await using listening = await listenForFetch({ fetch: globalThis.fetch });
  await listening.panel.application.users.get(1);
  expect(listening.overFetch).toEqual([true]);
});

test("a fetch that stands in the place of Node's own is used, as tests and frameworks expect", async () => {
  const asked: unknown[] = [];
  vi.stubGlobal("fetch", async (url: unknown) => {
    asked.push(url);
    return json({ object: "user", attributes: { id: 1 } });
  });
  await using listening = await listenForFetch();
  await listening.panel.application.users.get(1);
  expect(asked).toEqual([`${listening.url}/api/application/users/1`]);
  expect(listening.overFetch).toEqual([]);
});

test("a body that is no text goes over fetch, which knows all kinds of bodies", async () => {
  const received: Buffer[] = [];
  await using listening = await listen((request, response) => {
    request.on("data", (chunk: Buffer) => received.push(chunk));
    request.on("end", () => response.writeHead(204).end());
  });
  const bytes = Uint8Array.of(0, 255, 128);
  await listening.panel.client.http.POST("/servers/{server}/files/write", {
    params: { path: { server: "1a2b3c4d" }, query: { file: "/a" } },
    body: "",
    bodySerializer: () => bytes,
  });
  expect(Buffer.concat(received)).toEqual(Buffer.from(bytes));
});
