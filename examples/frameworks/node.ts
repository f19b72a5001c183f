/** Node's own server. */
import { createServer } from "node:http";
import { toNodeListener } from "@hatchery/http/node";
import { handler } from "./hatchery.ts";

export const server = createServer(toNodeListener(handler)).listen(Number(process.env.PORT ?? 3000));
