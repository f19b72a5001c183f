import { type ApiOptions, createApi, type OpenApi } from "@hatchery/http";
import express, { type Request, type Router } from "express";
import { ExpressRequest } from "./express-request.ts";
import { bodyReader } from "./read-body.ts";
import { sendReply } from "./send-reply.ts";

/** What `createProvisionerRouter` takes. Unknown keys are refused. */
export interface ProvisionerRouterOptions extends ApiOptions<Request> {}

/** A router to mount, with what a host needs when it shuts down. */
export interface ProvisionerRouter extends Router, OpenApi {}

/**
 * Makes the administration and the customer API over a provisioner, to be mounted under any path.
 *
 * Closed by default: `authenticate` is asked before every request, customers reach only what is theirs, and what costs money
 * (ordering, renewing, upgrading) needs a hook.
 *
 * @example
 * app.use("/api/hatchery", createProvisionerRouter({ provisioner, authenticate }));
 * @throws TypeError if an option is missing, malformed or unknown.
 */
export function createProvisionerRouter(options: ProvisionerRouterOptions): ProvisionerRouter {
  const api = createApi(options, "createProvisionerRouter");
  const readBody = bodyReader();
  const router = express.Router().use(async (request, response) => {
    await sendReply(request, response, await api.reply(new ExpressRequest(request, response, readBody)));
  });
  return Object.defineProperties(router, {
    openStreams: { get: () => api.openStreams },
    openSources: { get: () => api.openSources },
    closeStreams: { value: api.closeStreams },
  }) as ProvisionerRouter;
}
