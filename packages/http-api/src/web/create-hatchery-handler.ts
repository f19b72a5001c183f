import { createApi, type OpenApi } from "../api.ts";
import type { ApiOptions } from "../api-options.ts";
import type { RequestContext } from "../request-context.ts";
import { responseTo } from "./response-to.ts";
import { WebRequest } from "./web-request.ts";

/** What `createHatcheryHandler` takes. Unknown keys are refused. */
export interface HatcheryHandlerOptions extends ApiOptions {
  /** Where the API is, for example `/api/hatchery`: what requests have before the paths of the document. @default the root */
  readonly basePath?: string;
}

/** Answers a request of the web; with what a host needs when it shuts down. Refusals and failures are responses as well. */
export interface HatcheryHandler extends OpenApi {
  (request: Request, context?: RequestContext): Promise<Response>;
}

/**
 * Makes the administration and the customer API over a provisioner, as a function that every framework and runtime of the web can call.
 *
 * Closed by default: `authenticate` is asked before every request, customers reach only what is theirs, and what costs money
 * (ordering, renewing, upgrading) needs a hook.
 *
 * @example
 * const handler = createHatcheryHandler({ provisioner, authenticate, basePath: "/api/hatchery" });
 * Deno.serve((request, { remoteAddr }) => handler(request, { remoteAddress: remoteAddr.hostname }));
 * @throws TypeError if an option is missing, malformed or unknown.
 */
export function createHatcheryHandler({ basePath = "", ...options }: HatcheryHandlerOptions): HatcheryHandler {
  if (typeof basePath !== "string" || !/^(?:\/[^/?#\s]+)*$/.test(basePath))
    throw new TypeError(
      "createHatcheryHandler: `basePath` has to be a path such as /api/hatchery, without a slash at its end",
    );
  const api = createApi(options, "createHatcheryHandler");
  const handler = async (request: Request, context: RequestContext = {}) =>
    responseTo(request, await api.reply(new WebRequest(request, basePath, context)));
  return Object.defineProperties(handler, {
    openStreams: { get: () => api.openStreams },
    openSources: { get: () => api.openSources },
    closeStreams: { value: api.closeStreams },
  }) as HatcheryHandler;
}
