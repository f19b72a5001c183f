/** Hono on Node. On other runtimes only `serve` is another. */
import { serve } from "@hono/node-server";
import { getConnInfo } from "@hono/node-server/conninfo";
import { Hono } from "hono";
import { handler } from "./hatchery.ts";

const app = new Hono();
app.all("/api/hatchery/*", (context) =>
  handler(context.req.raw, { remoteAddress: getConnInfo(context).remote.address }),
);
export const server = serve({ fetch: app.fetch, port: Number(process.env.PORT ?? 3000) });
