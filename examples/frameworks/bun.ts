/** Bun, as `bun bun.ts`. */
import { handler } from "./hatchery.ts";

export default {
  port: Number(process.env.PORT ?? 3000),
  // In seconds: longer than the 15 between two signs of life of an event stream.
  idleTimeout: 60,
  fetch: (request: Request, server: { requestIP(request: Request): { readonly address: string } | null }) =>
    handler(request, { remoteAddress: server.requestIP(request)?.address }),
};
