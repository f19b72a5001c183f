import { askDaemon, reportProgress, type TransferOptions } from "./transfer.ts";

/** A file on its way from the daemon; read it once, by one of its members. */
export interface Download {
  /** The bytes as they come. */
  readonly stream: ReadableStream<Uint8Array<ArrayBuffer>>;
  /** Bytes; undefined when the daemon does not say. */
  readonly size: number | undefined;
  /** The daemon's name for the file. */
  readonly name: string | undefined;
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
  text(): Promise<string>;
}

/**
 * Downloads a file or backup by the signed URL that the panel gave for it. Resolves with the first byte.
 * @throws DaemonError when the daemon cannot be reached from here, or refuses (404: there is no such file).
 */
export async function downloadFrom(signedUrl: string, options: TransferOptions = {}): Promise<Download> {
  const response = await askDaemon(new URL(signedUrl), {}, options);
  const length = response.headers.get("content-length");
  const size = length === null ? undefined : Number(length);
  const body = (response.body ?? new Blob().stream()) as ReadableStream<Uint8Array<ArrayBuffer>>;
  const stream = body.pipeThrough(reportProgress(size, options.onProgress));
  const whole = new Response(stream);
  return {
    stream,
    size,
    name: fileName(response.headers.get("content-disposition") ?? ""),
    bytes: async () => new Uint8Array(await whole.arrayBuffer()),
    text: () => whole.text(),
  };
}

function fileName(disposition: string): string | undefined {
  return /filename="?([^";]+)"?/.exec(disposition)?.[1];
}
