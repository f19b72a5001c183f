import type { Provisioner } from "@hatchery/provisioner";
import { RequestError, toProblem } from "@hatchery/provisioner/http";
import type { ApiOptions, ResolvedOptions } from "./api-options.ts";
import { createApiDocument } from "./openapi/api-document.ts";
import { resolveOptions } from "./resolve-options.ts";
import { routes } from "./routes/routes.ts";
import type { ApiRequest } from "./routing/api-request.ts";
import { identify } from "./routing/authenticate.ts";
import { carryOut } from "./routing/carry-out.ts";
import { refuseCrossOrigin } from "./routing/cross-origin.ts";
import { routeFinder } from "./routing/find-route.ts";
import { replyWithProblem } from "./routing/problem-reply.ts";
import type { Reply } from "./routing/reply.ts";
import { EventStreams } from "./streams/event-streams.ts";
import { OpenRights } from "./streams/open-rights.ts";
import { endingsOf } from "./under-grant.ts";

/** What a host needs of an API when it shuts down, whatever carries it. */
export interface OpenApi {
  /** Event streams that clients have open. */
  readonly openStreams: number;
  /** Sources that are being read for them. */
  readonly openSources: number;
  /** Ends every event stream; without it a server that is to close waits for the clients to leave. */
  closeStreams(): void;
}

/** The API without what carries it; made by skins. */
export interface Api extends OpenApi {
  /** Carries out a request. Refusals and failures are replies as well. */
  reply(request: ApiRequest): Promise<Reply>;
}

/**
 * Makes the API for a skin, which translates the requests of its framework and sends what is replied.
 *
 * @param caller the skin's function, as errors name it
 * @throws TypeError if an option is missing, malformed or unknown.
 */
export function createApi<HostRequest>(given: ApiOptions<HostRequest>, caller: string): Api {
  const options = resolveOptions(given as ApiOptions<unknown>, caller);
  const onStreamFailure = (error: unknown) => options.onStreamError?.(error);
  const rights = new OpenRights(options.provisioner, options.streams.recheckMs, onStreamFailure);
  const streams = new EventStreams(options.streams, rights, onStreamFailure);
  const tellFailure = (error: unknown, { shown }: ApiRequest) => {
    if (toProblem(error).status === 500) options.onError?.(error, shown.request);
  };
  const runtime = { options, streams, document: createApiDocument(routes), onLateError: tellFailure };
  const trusted = new Set(options.trustedOrigins);
  const find = routeFinder(routes);
  tellHost(options.provisioner, options);

  async function carriedOut(request: ApiRequest): Promise<Reply> {
    const { method, path } = request;
    // Before anything else, whatever the path: no route can be open.
    const identity = await identify(options, request.shown);
    refuseCrossOrigin(trusted, request);
    const found = find(method, path);
    if (found.route !== null) return carryOut(found, identity, request, runtime);
    if (found.methods.length === 0) throw new RequestError("route_not_found", `There is no ${method} ${path}.`);
    const refusal = new RequestError("method_not_allowed", `${method} is not known here.`);
    return replyWithProblem(refusal, { Allow: found.methods.join(", ") });
  }
  return {
    async reply(request) {
      try {
        return await carriedOut(request);
      } catch (error) {
        tellFailure(error, request);
        return replyWithProblem(error);
      }
    },
    get openStreams() {
      return streams.openStreams;
    },
    get openSources() {
      return streams.openSources;
    },
    closeStreams: () => streams.close(),
  };
}

/** Tells the host how what it has allowed ends, for as long as the provisioner runs. */
function tellHost({ grants }: Provisioner, { ordering, renewal, upgrades }: ResolvedOptions): void {
  const [order, renewing, upgrade] = [ordering, renewal, upgrades].map(endingsOf);
  if (order == null && renewing == null && upgrade == null) return;
  grants.tell({
    ...(order == null ? {} : { order }),
    ...(renewing == null ? {} : { renewal: renewing }),
    ...(upgrade == null ? {} : { upgrade }),
  });
}
