import type { Reply } from "@hatchery/http";
import { sendPieces } from "@hatchery/http/node";
import type { Request, Response } from "express";

/** Sends a reply as Express sends answers. Rejects with what broke its body: what has begun cannot become a problem. */
export async function sendReply(request: Request, response: Response, { status, headers, body }: Reply): Promise<void> {
  response.status(status).set(headers);
  switch (body.kind) {
    case "none":
      response.end();
      return;
    case "json":
      response.json(body.value);
      return;
    case "text":
      response.send(body.text);
      return;
    case "pieces":
      body.pieces.onGivenUp(() => response.destroy());
      if (request.method === "HEAD" || response.destroyed) {
        body.pieces.leave();
        response.end();
        return;
      }
      await sendPieces(response, body.pieces);
  }
}
