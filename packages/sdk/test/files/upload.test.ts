import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { type TransferProgress, uploadTo } from "../../src/files/index.ts";
import { serve } from "./file-server.ts";

interface Received {
  readonly directory: string | null;
  readonly files: readonly { readonly name: string; readonly content: string }[];
}

/** Takes uploads the way the daemon does: multipart, field `files`. */
async function receiver() {
  const received = Promise.withResolvers<Received>();
  const server = await serve(async (request, response) => {
    const type = request.headers["content-type"] ?? "";
    const body = new Response(Readable.toWeb(request) as ReadableStream, { headers: { "content-type": type } });
    const files: { name: string; content: string }[] = [];
    for (const entry of (await body.formData()).getAll("files")) {
      if (typeof entry !== "string") files.push({ name: entry.name, content: await entry.text() });
    }
    received.resolve({ directory: new URL(request.url ?? "", "http://x").searchParams.get("directory"), files });
    response.end();
  });
  return { ...server, received: received.promise };
}

test("texts, bytes, blobs and streams arrive whole, in the directory asked for", async () => {
  await using server = await receiver();
  const stream = new Blob(["from a ", "stream"]).stream();
  await uploadTo(
    `${server.url}/upload/file?token=x`,
    [
      { name: "motd.txt", content: "héllo" },
      { name: "bytes.bin", content: new TextEncoder().encode("bytes") },
      { name: "blob.bin", content: new Blob(["blob"]) },
      { name: "stream.bin", content: stream },
    ],
    { directory: "/plugins/my maps" },
  );
  expect(await server.received).toEqual({
    directory: "/plugins/my maps",
    files: [
      { name: "motd.txt", content: "héllo" },
      { name: "bytes.bin", content: "bytes" },
      { name: "blob.bin", content: "blob" },
      { name: "stream.bin", content: "from a stream" },
    ],
  });
});

test("progress reaches the total, which is known unless a file is a stream", async () => {
  await using server = await receiver();
  const seen: TransferProgress[] = [];
  await uploadTo(server.url, [{ name: "a", content: "x".repeat(100_000) }], { onProgress: (at) => seen.push(at) });
  const last = seen.at(-1);
  expect(last?.total).toBeGreaterThan(100_000);
  expect(last?.transferred).toBe(last?.total);
});

test("a name that would end its own header does not", async () => {
  await using server = await receiver();
  await uploadTo(server.url, [{ name: 'a"; filename="b', content: "x" }]);
  expect((await server.received).files).toHaveLength(1);
});

test("the daemon's refusal is thrown in its own words", async () => {
  await using server = await serve((request, response) => {
    request.resume();
    response.statusCode = 400;
    response.end(JSON.stringify({ error: "File big.zip is larger than the maximum file upload size of 100 MB." }));
  });
  await expect(uploadTo(server.url, [{ name: "big.zip", content: "x" }])).rejects.toThrow("larger than the maximum");
});
