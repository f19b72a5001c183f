import { DaemonError } from "../errors/daemon-error.ts";

/** How far a transfer is. */
export interface TransferProgress {
  /** Bytes so far. */
  readonly transferred: number;
  /** Bytes in all; undefined when nobody said. */
  readonly total: number | undefined;
}

export interface TransferOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called after every chunk. */
  readonly onProgress?: ((progress: TransferProgress) => void) | undefined;
  /** @default globalThis.fetch */
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/**
 * Asks the daemon directly. The URL is signed and good for one use: there is no key to send, and nothing to repeat.
 * @throws DaemonError when the daemon cannot be reached from here, or refuses.
 */
export async function askDaemon(url: URL, init: RequestInit, { fetch = globalThis.fetch, signal }: TransferOptions) {
  const request = { method: init.method ?? "GET", path: url.pathname };
  let response: Response;
  try {
    // Not followed, since the daemon never redirects; workers know no "error" here.
    response = await fetch(url, { ...init, redirect: "manual", signal: signal ?? null });
  } catch (cause) {
    signal?.throwIfAborted();
    throw new DaemonError("transfer_failed", `The daemon at ${url.host} could not be reached.`, {
      request,
      cause,
      status: 0,
    });
  }
  if (response.ok) return response;
  if (response.type === "opaqueredirect" || (response.status >= 300 && response.status < 400)) {
    throw new DaemonError("transfer_failed", `${url.host} redirects: it is not a daemon.`, {
      request,
      status: response.status,
    });
  }
  const text = await response.text();
  const failed = response.status === 500 && request.method === "GET" ? "file_failed" : "daemon_failed";
  throw new DaemonError(response.status < 500 ? "daemon_refused" : failed, reason(text, response), {
    request,
    status: response.status,
  });
}

function reason(text: string, { status, statusText }: Response): string {
  try {
    const { error } = JSON.parse(text) as { error?: unknown };
    if (typeof error === "string") return error;
  } catch {
    // Proxies before the daemon answer in HTML.
  }
  return `${status} ${statusText}`.trim();
}

/** Passes chunks through and reports them. */
export function reportProgress(
  total: number | undefined,
  onProgress: TransferOptions["onProgress"],
): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let transferred = 0;
  return new TransformStream({
    transform(chunk, controller) {
      transferred += chunk.byteLength;
      onProgress?.({ transferred, total });
      controller.enqueue(chunk);
    },
  });
}
