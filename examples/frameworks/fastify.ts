/** Fastify: its request and response are Node's. Bodies are left to the handler, which reads only those of who may send them. */
import { toNodeListener } from "@hatchery/http/node";
import { fastify } from "fastify";
import { handler } from "./hatchery.ts";

const listener = toNodeListener(handler);
const app = fastify();
app.register(
  async (api) => {
    api.removeAllContentTypeParsers();
    api.addContentTypeParser("*", (_request, _body, done) => done(null));
    api.all("/*", (request, reply) => {
      reply.hijack();
      listener(request.raw, reply.raw);
    });
  },
  { prefix: "/api/hatchery" },
);
await app.listen({ port: Number(process.env.PORT ?? 3000) });
export const { server } = app;
