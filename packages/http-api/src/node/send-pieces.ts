import type { ServerResponse } from "node:http";

/** A body that is taken piece by piece. */
interface Body<Piece> {
  /** Null at the end. */
  take(): Promise<Piece | null>;
  leave(): void;
}

/**
 * Writes a body whose head has been written, as fast as the client reads and no faster. Leaves it when the client has gone.
 * Rejects with what broke the body; the connection is for the caller to cut then.
 */
export async function sendPieces(response: ServerResponse, body: Body<string | Uint8Array>): Promise<void> {
  response.once("close", () => body.leave());
  try {
    for (let piece = await body.take(); piece !== null; piece = await body.take()) {
      if (response.writableEnded || response.destroyed) return;
      if (!response.write(piece)) await drainedOrClosed(response);
    }
    response.end();
  } finally {
    body.leave();
  }
}

function drainedOrClosed(response: ServerResponse): Promise<void> {
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
