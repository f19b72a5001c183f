import { randomUUID } from "node:crypto";
import type { Request, RequestHandler, Response } from "express";
import { z } from "zod";
import { type CsvCell, sendCsv } from "../csv/send-csv.ts";
import { actorOf, type Identity, identityKey } from "../identity.ts";
import type { ApiDocument } from "../openapi/api-document.ts";
import type { ResolvedOptions } from "../provisioner-router-options.ts";
import type { EventStreams } from "../streams/event-streams.ts";
import type { StreamSource } from "../streams/stream-source.ts";
import { identityOf } from "./authenticate.ts";
import { authorizeRole, findSubject, type Subject } from "./authorize.ts";
import { answerOnce } from "./idempotency.ts";
import { type ParsedRequest, parsePath, parseRequest } from "./parse-request.ts";
import { applyRateLimit } from "./rate-limit.ts";
import type { bodyReader } from "./read-body.ts";
import type { Route } from "./route.ts";
import { encodeAnswer, sendAnswer } from "./send-answer.ts";
import { streamRight } from "./stream-right.ts";

/** What all routes of a router share. */
export interface RouteRuntime {
  readonly options: ResolvedOptions;
  readonly streams: EventStreams;
  readonly document: ApiDocument;
  readonly readBody: ReturnType<typeof bodyReader>;
}

/**
 * Carries out one route: who may, how often, what about, what exactly, then one command or query. The cheap refusals come first,
 * and a stranger's body is never read.
 */
export function routeHandler(route: Route, runtime: RouteRuntime): RequestHandler {
  const { options, readBody } = runtime;
  return async (request, response) => {
    const identity = identityOf(request);
    authorizeRole(route.access, identity);
    await applyRateLimit(options.rateLimit, route, identity, request);
    parsePath(route, request);
    const subject = await findSubject(route.access, identity, request, options.provisioner);
    await readBody(route, request, response);
    const parsed = parseRequest(route, request);
    const handle = async (reference: string) =>
      route.handle({ ...contextOf(runtime, route, identity, request, parsed, reference), ...subject });
    await answer({ route, runtime, identity, request, response, subject }, handle);
  };
}

interface Exchange {
  readonly route: Route;
  readonly runtime: RouteRuntime;
  readonly identity: Identity;
  readonly request: Request;
  readonly response: Response;
  readonly subject: Subject;
}

async function answer(exchange: Exchange, handle: (reference: string) => Promise<unknown>): Promise<void> {
  const { route, runtime, identity, request, response, subject } = exchange;
  const { answer: kind } = route;
  if (kind.kind === "page") {
    response
      .set("Cache-Control", "no-store")
      .type("html")
      .send(await handle(randomUUID()));
    return;
  }
  if (kind.kind === "csv") {
    await sendCsv(response, kind.file, (await handle(randomUUID())) as AsyncIterable<readonly CsvCell[]>);
    return;
  }
  if (kind.kind === "events") {
    const source = (await handle(randomUUID())) as StreamSource;
    const encode = (data: unknown) => z.encode(kind.schema, data);
    const right = streamRight({ options: runtime.options, route, identity, request, subject, source });
    await runtime.streams.send({ request, response, identity: identityKey(identity), right, source, encode });
    return;
  }
  const { provisioner, idempotencyKeepMs: keepMs } = runtime.options;
  const { answer: encoded, replayed } = await answerOnce(
    { provisioner, keepMs, route, identity, request },
    async (reference) => encodeAnswer(kind, await handle(reference)),
  );
  if (replayed) response.set("Idempotency-Replayed", "true");
  sendAnswer(response, encoded);
}

function contextOf(
  { options, document }: RouteRuntime,
  route: Route,
  identity: Identity,
  request: Request,
  parsed: ParsedRequest,
  reference: string,
) {
  const actor = actorOf(identity);
  const command = route.durable ? { actor, reference } : { actor };
  return { provisioner: options.provisioner, options, identity, command, reference, request, document, ...parsed };
}
