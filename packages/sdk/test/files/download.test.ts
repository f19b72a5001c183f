import { expect, test } from "vitest";
import { downloadFrom } from "../../src/files/index.ts";
import { serve } from "./file-server.ts";

test("a file comes with its name and size, and the key stays at home", async () => {
  let authorization: string | undefined = "not asked";
  await using server = await serve((request, response) => {
    authorization = request.headers.authorization;
    response.setHeader("content-disposition", 'attachment; filename="server.properties"');
    response.setHeader("content-length", "5").end("motd=");
  });
  const download = await downloadFrom(`${server.url}/download/file?token=x`);
  expect(download).toMatchObject({ name: "server.properties", size: 5 });
  expect(await download.text()).toBe("motd=");
  expect(authorization).toBeUndefined();
});

test("progress is reported up to the whole size", async () => {
  const content = new Uint8Array(300_000).fill(7);
  await using server = await serve((_request, response) => {
    response.setHeader("content-length", content.byteLength).end(content);
  });
  const seen: number[] = [];
  const download = await downloadFrom(server.url, {
    onProgress: ({ transferred, total }) => {
      expect(total).toBe(content.byteLength);
      seen.push(transferred);
    },
  });
  expect(await download.bytes()).toEqual(content);
  expect(seen.at(-1)).toBe(content.byteLength);
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
});

test("the first bytes can be read while the last are still being sent", async () => {
  const gate = Promise.withResolvers<void>();
  await using server = await serve(async (_request, response) => {
    response.write("first");
    await gate.promise;
    response.end("last");
  });
  const reader = (await downloadFrom(server.url)).stream.getReader();
  expect(new TextDecoder().decode((await reader.read()).value)).toBe("first");
  gate.resolve();
  expect(new TextDecoder().decode((await reader.read()).value)).toBe("last");
});

test("the daemon's refusal is thrown in its own words, without the signed token", async () => {
  await using server = await serve((_request, response) => {
    response.statusCode = 404;
    response.end(JSON.stringify({ error: "The requested resource was not found on this server." }));
  });
  const error = await downloadFrom(`${server.url}/download/file?token=eyJh.eyJi.c`).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ name: "DaemonError", code: "daemon_refused", status: 404 });
  expect(String(error)).toContain("The requested resource was not found on this server.");
  expect(String(error)).not.toContain("eyJ");
});

test("a redirect is not followed", async () => {
  await using server = await serve((_request, response) => {
    response.writeHead(302, { location: "/elsewhere" }).end();
  });
  await expect(downloadFrom(server.url)).rejects.toMatchObject({ code: "transfer_failed" });
});

test("an aborted download ends with the signal's own reason", async () => {
  await using server = await serve(() => {});
  const abort = new AbortController();
  const download = downloadFrom(server.url, { signal: abort.signal });
  abort.abort("never mind");
  await expect(download).rejects.toBe("never mind");
});
