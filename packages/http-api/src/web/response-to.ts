import type { Pieces, Reply } from "../routing/reply.ts";

/** A reply as a response of the web to the request that it is for. */
export function responseTo({ method, signal }: Request, { status, headers, body }: Reply): Response {
  switch (body.kind) {
    case "none":
      return new Response(null, { status, headers });
    case "json":
      return new Response(JSON.stringify(body.value), { status, headers });
    case "text":
      return new Response(body.text, { status, headers });
    case "pieces":
      if (method === "HEAD") body.pieces.leave();
      return new Response(method === "HEAD" ? null : streamOf(body.pieces, signal), { status, headers });
  }
}

/** Gives a piece whenever one is asked for. Whoever cancels it, or aborts the request, has left. */
function streamOf(pieces: Pieces, signal: AbortSignal): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const leave = () => pieces.leave();
  signal.addEventListener("abort", leave, { once: true });
  if (signal.aborted) leave();
  return new ReadableStream(
    {
      start(controller) {
        pieces.onGivenUp(() => controller.error(new Error("The client has not read for too long.")));
      },
      async pull(controller) {
        const piece = await pieces.take();
        if (piece !== null) {
          controller.enqueue(encoder.encode(piece));
          return;
        }
        leave();
        controller.close();
      },
      cancel: leave,
    },
    { highWaterMark: 0 },
  );
}
