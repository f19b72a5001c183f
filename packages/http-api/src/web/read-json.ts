import { RequestError } from "@hatchery/provisioner/http";

/** What a body may be packed with, as `DecompressionStream` calls it. */
const packings: Readonly<Record<string, CompressionFormat>> = { gzip: "gzip", "x-gzip": "gzip", deflate: "deflate" };

/**
 * Reads the body of a request as a JSON object or list of at most so many bytes, unpacked; undefined if there is none.
 * @throws RequestError `body_too_large`, `malformed_json`, `unsupported_media_type`, `malformed_request`
 */
export async function readJson(request: Request, limitBytes: number): Promise<unknown> {
  const { headers } = request;
  const length = headers.get("content-length");
  if (length === "0") return undefined;
  const type = headers.get("content-type") ?? "unknown";
  const isJson = isJsonInUtf8(type);
  const packing = (headers.get("content-encoding") ?? "identity").toLowerCase();
  if (isJson && packing === "identity" && Number(length ?? 0) > limitBytes) throw tooLarge();
  // What is not to be read is not touched: servers let go of it by themselves, unless somebody else has begun to read.
  if (!isJson && length !== null) throw notRead(type);
  const { body } = request;
  if (body === null) return undefined;
  const isPlain = packing === "identity" || !isJson;
  const text = await (isPlain ? textOf(body, limitBytes) : unpackedTextOf(body, packing, limitBytes));
  if (text === "") return undefined;
  if (!isJson) throw notRead(type);
  return parsed(text);
}

function notRead(type: string): RequestError {
  return new RequestError("unsupported_media_type", `A body of type ${type} is not read here.`);
}

function isJsonInUtf8(type: string): boolean {
  const [media = "", ...parameters] = type.toLowerCase().split(";");
  const charset = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith("charset="));
  if (media.trim() !== "application/json") return false;
  if (charset === undefined || /^charset="?utf-8"?$/.test(charset)) return true;
  throw new RequestError("unsupported_media_type", "The body's encoding is not read here.");
}

/** Reads a text of at most so many bytes. What is left of a larger one is read for nothing. */
async function textOf(body: ReadableStream<Uint8Array>, limitBytes: number): Promise<string> {
  const reader = body.getReader();
  try {
    return await readText(reader, limitBytes);
  } catch (error) {
    void readRest(reader).catch(() => {});
    throw error;
  }
}

async function unpackedTextOf(body: ReadableStream<Uint8Array>, packing: string, limitBytes: number): Promise<string> {
  const format = packings[packing];
  if (format === undefined || typeof DecompressionStream === "undefined")
    throw new RequestError("unsupported_media_type", "The body's encoding is not read here.");
  const { readable, writable } = new DecompressionStream(format) as TransformStream<Uint8Array, Uint8Array>;
  const unpacking = body.pipeTo(writable, { preventCancel: true }).catch(() => {});
  const reader = readable.getReader();
  try {
    return await readText(reader, limitBytes);
  } catch (error) {
    // The rest is not unpacked: that could take any time.
    void reader.cancel().catch(() => {});
    void unpacking.then(() => readRest(body.getReader())).catch(() => {});
    throw error;
  }
}

async function readText(reader: ReadableStreamDefaultReader<Uint8Array>, limitBytes: number): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for (;;) {
    const { done, value } = await readPart(reader);
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > limitBytes) throw tooLarge();
    text += decoder.decode(value, { stream: true });
  }
}

async function readPart(reader: ReadableStreamDefaultReader<Uint8Array>) {
  try {
    return await reader.read();
  } catch (cause) {
    throw new RequestError("malformed_request", "The body could not be read.", { cause });
  }
}

/** Servers close a connection on which something is left, some of them before the answer has been read. */
async function readRest(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  while (!(await reader.read()).done);
}

function parsed(text: string): unknown {
  const message = "The body could not be read as a JSON object or list.";
  if (!/^[\x20\t\n\r]*[[{]/.test(text)) throw new RequestError("malformed_json", message);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new RequestError("malformed_json", message, { cause });
  }
}

function tooLarge(): RequestError {
  return new RequestError("body_too_large", "The body is larger than this route takes.");
}
