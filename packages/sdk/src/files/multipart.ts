/** A file to upload. */
export interface UploadFile {
  readonly name: string;
  readonly content: string | Uint8Array<ArrayBuffer> | Blob | ReadableStream<Uint8Array<ArrayBuffer>>;
}

export interface Multipart {
  readonly contentType: string;
  /** Bytes; undefined when a file is a stream. */
  readonly size: number | undefined;
  readonly stream: ReadableStream<Uint8Array<ArrayBuffer>>;
}

const utf8 = new TextEncoder();

/** Encodes files as `multipart/form-data` while they are read, so that none has to fit into memory. */
export function encodeMultipart(field: string, files: readonly UploadFile[], boundary: string): Multipart {
  const parts = files.map(({ name, content }) => ({
    head: utf8.encode(
      `--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="${escapeName(name)}"\r\n` +
        "Content-Type: application/octet-stream\r\n\r\n",
    ),
    body: content instanceof ReadableStream ? content : new Blob([content]),
  }));
  const tail = utf8.encode(`--${boundary}--\r\n`);
  const newline = utf8.encode("\r\n");
  async function* chunks() {
    for (const { head, body } of parts) {
      yield head;
      for await (const chunk of read(body instanceof Blob ? body.stream() : body)) yield chunk;
      yield newline;
    }
    yield tail;
  }
  let size: number | undefined = tail.byteLength;
  for (const { head, body } of parts) {
    size =
      size !== undefined && body instanceof Blob ? size + head.byteLength + body.size + newline.byteLength : undefined;
  }
  return { contentType: `multipart/form-data; boundary=${boundary}`, size, stream: streamOf(chunks()) };
}

/** As browsers write it: what would end the quoted name is percent-encoded. */
function escapeName(name: string): string {
  return name.replaceAll("\r", "%0D").replaceAll("\n", "%0A").replaceAll('"', "%22");
}

/** Not every browser can iterate a stream by itself. */
async function* read(stream: ReadableStream<Uint8Array<ArrayBuffer>>) {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel();
  }
}

function streamOf(chunks: AsyncGenerator<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await chunks.return(undefined);
    },
  });
}
