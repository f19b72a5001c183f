/** One server-sent event, ready to be written. */
export interface Frame {
  readonly id: string | null;
  readonly text: string;
}

/** An event with its data as JSON. Without a name it reaches `onmessage`. */
export function dataFrame(id: string, json: unknown): Frame {
  return { id, text: `id: ${id.replaceAll(/[\r\n\0]/g, "")}\ndata: ${JSON.stringify(json)}\n\n` };
}

/** An event with a name, for what is about the stream itself. It does not move `Last-Event-ID`. */
export function namedFrame(name: "end" | "problem", json: unknown): Frame {
  return { id: null, text: `event: ${name}\ndata: ${JSON.stringify(json)}\n\n` };
}

/** A sign of life; browsers skip it. */
export const heartbeat = ": heartbeat\n\n";

/** The first thing on every stream: how long to wait before coming back, in ms. */
export function preamble(retryMs: number): string {
  return `retry: ${retryMs}\n\n`;
}
