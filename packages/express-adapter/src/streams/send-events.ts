import type { Response } from "express";
import type { EventStream } from "./event-streams.ts";
import { namedFrame, preamble } from "./frame.ts";
import { lastEventId } from "./last-event-id.ts";
import type { Subscription } from "./subscription.ts";

/** How long browsers wait before they come back, in ms. */
const retryMs = 3000;

/** Writes what a subscription is told, as fast as the client reads and no faster. Ends with the subscription. */
export async function sendEvents(stream: EventStream, subscription: Subscription): Promise<void> {
  const { request, response, source } = stream;
  const resumesCompleted = source.complete && lastEventId(request) !== null;
  if (resumesCompleted) {
    const first = await subscription.take();
    if (response.closed) return;
    if (first === null || first === namedFrame("end", {}).text) {
      // Tells browsers not to come back.
      response.status(204).end();
      return;
    }
    writeHead(response);
    response.write(first);
  } else {
    writeHead(response);
  }
  if (request.method === "HEAD") {
    response.end();
    return;
  }
  for (let text = await subscription.take(); text !== null; text = await subscription.take()) {
    if (response.writableEnded || response.destroyed) return;
    if (!response.write(text)) await drainedOrClosed(response);
  }
  response.end();
}

function writeHead(response: Response): void {
  response.status(200).set({
    "Content-Type": "text/event-stream; charset=utf-8",
    "Cache-Control": "no-store, no-transform",
    "X-Accel-Buffering": "no",
  });
  response.flushHeaders();
  response.write(preamble(retryMs));
}

function drainedOrClosed(response: Response): Promise<void> {
  return new Promise((resolve) => {
    const settle = () => {
      response.off("drain", settle);
      response.off("close", settle);
      resolve();
    };
    response.once("drain", settle);
    response.once("close", settle);
  });
}
