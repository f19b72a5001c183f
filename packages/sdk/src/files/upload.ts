import { encodeMultipart, type UploadFile } from "./multipart.ts";
import { askDaemon, reportProgress, type TransferOptions } from "./transfer.ts";

export interface UploadOptions extends TransferOptions {
  /** Where the files go; it is made if need be. @default "/" */
  readonly directory?: string | undefined;
}

/**
 * Uploads files by the signed URL that the panel gave for it. Files of the same name are overwritten.
 * @throws DaemonError when the daemon cannot be reached from here, or refuses (too big, disk full, on the egg's list of protected files).
 */
export async function uploadTo(
  signedUrl: string,
  files: readonly UploadFile[],
  options: UploadOptions = {},
): Promise<void> {
  const url = new URL(signedUrl);
  url.searchParams.set("directory", options.directory ?? "/");
  const { contentType, size, stream } = encodeMultipart("files", files, `hatchery-${crypto.randomUUID()}`);
  const body = stream.pipeThrough(reportProgress(size, options.onProgress));
  const response = await askDaemon(url, await withBody(body, contentType), options);
  await response.body?.cancel();
}

/** Browsers send streams over HTTP/2 only, and daemons are often reached without it: there the body is collected first. */
async function withBody(stream: ReadableStream<Uint8Array<ArrayBuffer>>, contentType: string) {
  const init = { method: "POST", headers: { "content-type": contentType } };
  if ("document" in globalThis) return { ...init, body: await new Response(stream).blob() };
  return { ...init, body: stream, duplex: "half" };
}
