import { RequestError } from "@hatchery/provisioner/http";

/** What a body may be packed with, as `DecompressionStream` calls it. */
const packings: Readonly<Record<string, CompressionFormat>> = { gzip: "gzip", "x-gzip": "gzip", deflate: "deflate" };

/**
 * Reads the body of a request as a JSON object or list of at most so many bytes, unpacked; undefined if there is none.
 * @throws RequestError `body_too_large`, `malformed_json`, `unsupported_media_type`, `malformed_request`
 */
export async function readJson({ headers, body }: Request, limitBytes: number): Promise<unknown> {
  const length = headers.get("content-length");
  if (body === null || length === "0") return undefined;
  const type = headers.get("content-type") ?? "unknown";
  if (!isJson(type)) {
    // Frameworks give a body to every POST; it may be empty.
    if (length === null && (await textOf(body, limitBytes)) === "") return undefined;
    throw new RequestError("unsupported_media_type", `A body of type ${type} is not read here.`);
  }
  const packing = (headers.get("content-encoding") ?? "identity").toLowerCase();
  if (packing === "identity" && Number(length ?? 0) > limitBytes) throw tooLarge();
  const text = await textOf(unpacked(body, packing), limitBytes);
  return text === "" ? undefined : parsed(text);
}

function isJson(type: string): boolean {
  const [media = "", ...parameters] = type.toLowerCase().split(";");
  const charset = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith("charset="));
  if (media.trim() !== "application/json") return false;
  if (charset === undefined || /^charset="?utf-8"?$/.test(charset)) return true;
  throw new RequestError("unsupported_media_type", "The body's encoding is not read here.");
}

function unpacked(body: ReadableStream<Uint8Array>, packing: string): ReadableStream<Uint8Array> {
  if (packing === "identity") return body;
  const format = packings[packing];
  if (format === undefined || typeof DecompressionStream === "undefined")
    throw new RequestError("unsupported_media_type", "The body's encoding is not read here.");
  return body.pipeThrough(new DecompressionStream(format) as TransformStream<Uint8Array, Uint8Array>);
}

async function textOf(body: ReadableStream<Uint8Array>, limitBytes: number): Promise<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      bytes += value.byteLength;
      if (bytes > limitBytes) throw tooLarge();
      text += decoder.decode(value, { stream: true });
    }
  } catch (cause) {
    if (cause instanceof RequestError) throw cause;
    throw new RequestError("malformed_request", "The body could not be read.", { cause });
  } finally {
    // Not cancelled: servers that are told so close the connection before the answer has been read.
    reader.releaseLock();
  }
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
