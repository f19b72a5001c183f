import { RequestError } from "@hatchery/provisioner/http";
import express, { type Router } from "express";
import { createApiDocument } from "./openapi/api-document.ts";
import { problemHandler } from "./problem-handler.ts";
import type { ProvisionerRouterOptions, ResolvedOptions } from "./provisioner-router-options.ts";
import { resolveOptions } from "./resolve-options.ts";
import { routes } from "./routes/routes.ts";
import { authenticate } from "./routing/authenticate.ts";
import { refuseCrossOrigin } from "./routing/cross-origin.ts";
import { bodyReader } from "./routing/read-body.ts";
import type { Method } from "./routing/route.ts";
import { routeHandler } from "./routing/route-handler.ts";
import { EventStreams } from "./streams/event-streams.ts";
import { OpenRights } from "./streams/open-rights.ts";
import { endingsOf } from "./under-grant.ts";

/** A router to mount, with what a host needs when it shuts down. */
export interface ProvisionerRouter extends Router {
  /** Event streams that clients have open. */
  readonly openStreams: number;
  /** Sources that are being read for them. */
  readonly openSources: number;
  /** Ends every event stream; without it `server.close()` waits for the clients to leave. */
  closeStreams(): void;
}

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
export function createProvisionerRouter(given: ProvisionerRouterOptions): ProvisionerRouter {
  const options = resolveOptions(given);
  const onStreamFailure = (error: unknown) => options.onStreamError?.(error);
  const rights = new OpenRights(options.provisioner, options.streams.recheckMs, onStreamFailure);
  const streams = new EventStreams(options.streams, rights, onStreamFailure);
  const document = createApiDocument(routes);
  const runtime = { options, streams, document, readBody: bodyReader(options.bodyLimitBytes) };
  tellHost(options);
  const router = express.Router({ caseSensitive: true });
  router.use(authenticate(options), refuseCrossOrigin(options.trustedOrigins));

  const methods = new Map<string, Method[]>();
  for (const route of routes) {
    const path = route.path.replaceAll(/\{(\w+)\}/g, ":$1");
    methods.set(path, [...(methods.get(path) ?? []), route.method]);
    router[route.method](path, routeHandler(route, runtime));
  }
  for (const [path, known] of methods) {
    router.all(path, (request, response) => {
      response.set("Allow", known.map((method) => method.toUpperCase()).join(", "));
      throw new RequestError("method_not_allowed", `${request.method} is not known here.`);
    });
  }
  router.use((request) => {
    throw new RequestError("route_not_found", `There is no ${request.method} ${request.path}.`);
  });
  router.use(problemHandler(options.onError));
  return Object.defineProperties(router, {
    openStreams: { get: () => streams.openStreams },
    openSources: { get: () => streams.openSources },
    closeStreams: { value: () => streams.close() },
  }) as ProvisionerRouter;
}

/** Tells the host how what it has allowed ends, for as long as the provisioner runs. */
function tellHost({ provisioner, ordering, renewal, upgrades }: ResolvedOptions): void {
  const [order, renewing, upgrade] = [ordering, renewal, upgrades].map(endingsOf);
  if (order == null && renewing == null && upgrade == null) return;
  provisioner.grants.tell({
    ...(order == null ? {} : { order }),
    ...(renewing == null ? {} : { renewal: renewing }),
    ...(upgrade == null ? {} : { upgrade }),
  });
}
