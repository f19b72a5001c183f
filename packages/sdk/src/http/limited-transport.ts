import { createTransport as createFetchTransport } from "./fetch-transport.ts";
import type { Transport, TransportOptions } from "./transport.ts";

/** 16 MiB. */
export const defaultMaximumBytes = 2 ** 24;

/**
 * Over `fetch` in programs that have to live on whatever answers them: reading ends where an answer gets too large. A browser, which
 * bears with anything in one page, has `fetch-transport.ts` alone.
 */
export function createTransport(options: TransportOptions): Transport {
  const { maximumAnswerBytes = defaultMaximumBytes } = options;
  return createFetchTransport(options, (response) => readLimited(response, maximumAnswerBytes));
}

/** The error for an answer that is larger than it may be, as soon as that is known. */
export function tooLarge(status: number, maximumBytes: number): DOMException {
  return new DOMException(`${status} with more than ${maximumBytes} bytes`, "AnswerTooLarge");
}

async function readLimited({ body, status }: Response, maximumBytes: number): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let left = maximumBytes; reader; ) {
    const { value, done } = await reader.read();
    if (done) break;
    left -= value.length;
    if (left < 0) {
      // Nobody waits for the connection to end.
      reader.cancel().catch(() => {});
      throw tooLarge(status, maximumBytes);
    }
    text += decoder.decode(value, { stream: true });
  }
  return text + decoder.decode();
}
