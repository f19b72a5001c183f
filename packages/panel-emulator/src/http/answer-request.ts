import { authenticate, checkAddress, type Identity } from "../auth/authenticate.ts";
import { checkTwoFactor } from "../auth/two-factor-required.ts";
import { methodNotAllowed, routeNotFound } from "../errors/http-errors.ts";
import { PanelError } from "../errors/panel-error.ts";
import { UncaughtError } from "../errors/uncaught-error.ts";
import type { Panel } from "../panel.ts";
import { rateHeaders } from "../rate-limit/throttle.ts";
import { malformedJson } from "./body.ts";
import { defect, errorReply } from "./error-reply.ts";
import type { PanelRequest } from "./panel-request.ts";
import type { Reply } from "./reply.ts";
import type { Route, RouteContext } from "./route.ts";
import type { Router } from "./router.ts";

/** An answer together with what the request log says about it. */
export interface Answer {
  readonly reply: Reply;
  readonly route?: Route | undefined;
  readonly identity?: Identity | undefined;
}

/** Takes a request through the panel: route, key, JSON, address, rate limit, operation. Every error becomes an answer. */
export async function answerRequest(panel: Panel, router: Router<Route>, request: PanelRequest): Promise<Answer> {
  const answer = await answerRouted(panel, router, request);
  return { ...answer, reply: { ...answer.reply, headers: { ...panel.flavour.http.headers, ...answer.reply.headers } } };
}

async function answerRouted(panel: Panel, router: Router<Route>, request: PanelRequest): Promise<Answer> {
  const open = request.method === "GET" ? panel.flavour.http.openPages[request.path] : undefined;
  if (open) return { reply: open() };
  if (isPreflight(request)) return { reply: emptyPage(204) };
  const found = router.match(request.method, request.path);
  if (!found) return { reply: unrouted(panel, router, request) };
  const { route, params } = found;
  let identity: Identity | undefined;
  try {
    if (!panel.hasTables) throw new UncaughtError("QueryException");
    const objects = panel.flavour.http.objectsBeforeKey ? route.find?.(panel, params) : undefined;
    identity = authenticate(panel, request);
    panel.state.apiKeys.update(identity.key.id, { last_used_at: panel.now() });
    if (request.jsonError) throw malformedJson(request.jsonError);
    checkTwoFactor(panel, route, identity);
    checkAddress(panel, request, identity);
    const context = { panel, request, params, identity };
    if (!panel.flavour.http.objectsBeforeKey) return { route, identity, reply: await countedReply(route, context) };
    route.admit?.(context);
    return { route, identity, reply: await countedReply(route, context, { objects }) };
  } catch (error) {
    return { route, identity, reply: errorReply(asPanelError(error), request, panel) };
  }
}

/** From here on every answer, errors included, carries the headers of the rate limit. */
async function countedReply(
  route: Route,
  context: RouteContext,
  admitted?: { readonly objects: unknown },
): Promise<Reply> {
  const { panel, request, params, identity } = context;
  const rule = { limit: panel.limits[route.api], windowMs: panel.limits.windowSeconds * 1000 };
  let rate = panel.throttle.count(`${route.api} ${identity.user.uuid}`, rule);
  let reply: Reply;
  try {
    if (admitted) route.enter?.(context, admitted.objects);
    for (const { bucket, ...limit } of route.throttles?.(context) ?? []) {
      const inner = panel.throttle.count(bucket, limit);
      if (inner.remaining <= rate.remaining) rate = inner;
    }
    const objects = admitted ? admitted.objects : route.find?.(panel, params);
    if (!admitted) {
      route.admit?.(context);
      route.enter?.(context, objects);
    }
    reply = await route.respond(context, objects);
  } catch (error) {
    reply = errorReply(asPanelError(error), request, panel);
  }
  return { ...reply, headers: { ...rateHeaders(rate), ...reply.headers } };
}

function unrouted(panel: Panel, router: Router<Route>, request: PanelRequest): Reply {
  const methods = router.methodsOf(request.path);
  const path = request.rawPath;
  if (methods.length === 0) return errorReply(routeNotFound(path), request, panel);
  if (request.method === "OPTIONS")
    return { ...emptyPage(200), headers: { ...emptyPage(200).headers, allow: methods.join(",") } };
  return errorReply(methodNotAllowed(request.method, path, methods), request, panel);
}

function isPreflight(request: PanelRequest): boolean {
  return request.method === "OPTIONS" && request.headers["access-control-request-method"] !== undefined;
}

function emptyPage(status: number): Reply {
  return { status, body: "", headers: { "content-type": "text/html; charset=UTF-8" } };
}

function asPanelError(error: unknown): PanelError {
  return error instanceof PanelError ? error : defect(error);
}
