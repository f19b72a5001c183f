import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { ResolvedOptions } from "../api-options.ts";
import { type CsvCell, csvPieces } from "../csv/csv-pieces.ts";
import { actorOf, type Identity, identityKey } from "../identity.ts";
import type { ApiDocument } from "../openapi/api-document.ts";
import type { EventStreams } from "../streams/event-streams.ts";
import type { StreamSource } from "../streams/stream-source.ts";
import type { ApiRequest } from "./api-request.ts";
import { authorizeRole, findSubject, type Subject } from "./authorize.ts";
import type { FoundRoute } from "./find-route.ts";
import { answerOnce } from "./idempotency.ts";
import { type ParsedRequest, parsePath, parseRequest, type ReceivedRequest } from "./parse-request.ts";
import { applyRateLimit } from "./rate-limit.ts";
import { encodeAnswer, type Reply, replyWith, replyWithPage } from "./reply.ts";
import type { Route } from "./route.ts";
import { streamRight } from "./stream-right.ts";

/** What all routes of an API share. */
export interface RouteRuntime {
  readonly options: ResolvedOptions;
  readonly streams: EventStreams;
  readonly document: ApiDocument;
  /** Told of an error that comes when the reply has begun. */
  onLateError(error: unknown, request: ApiRequest): void;
}

/**
 * Carries out one route: who may, how often, what about, what exactly, then one command or query. The cheap refusals come first,
 * and a stranger's body is never read.
 */
export async function carryOut(
  { route, params }: FoundRoute,
  identity: Identity,
  request: ApiRequest,
  runtime: RouteRuntime,
): Promise<Reply> {
  const { options } = runtime;
  authorizeRole(route.access, identity);
  await applyRateLimit(options.rateLimit, route, identity, request);
  parsePath(route, params);
  const { query } = request;
  const subject = await findSubject(route.access, identity, { params, query }, options.provisioner);
  const body = route.body === null ? undefined : await request.readBody(route.bodyLimitBytes ?? options.bodyLimitBytes);
  const received = { params, query, body };
  const parsed = parseRequest(route, received);
  const handle = async (reference: string) =>
    route.handle({ ...contextOf(runtime, route, identity, request, parsed, reference), ...subject });
  return reply({ route, runtime, identity, request, received, subject }, handle);
}

interface Exchange {
  readonly route: Route;
  readonly runtime: RouteRuntime;
  readonly identity: Identity;
  readonly request: ApiRequest;
  readonly received: ReceivedRequest;
  readonly subject: Subject;
}

async function reply(exchange: Exchange, handle: (reference: string) => Promise<unknown>): Promise<Reply> {
  const { route, runtime, identity, request, received, subject } = exchange;
  const { answer: kind } = route;
  if (kind.kind === "page") return replyWithPage((await handle(randomUUID())) as string);
  if (kind.kind === "csv") {
    const rows = (await handle(randomUUID())) as AsyncIterable<readonly CsvCell[]>;
    const pieces = await csvPieces(rows, (error) => runtime.onLateError(error, request));
    const headers = {
      "Cache-Control": "no-store",
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${kind.file}"`,
    };
    return { status: 200, headers, body: { kind: "pieces", pieces } };
  }
  if (kind.kind === "events") {
    const source = (await handle(randomUUID())) as StreamSource;
    const encode = (data: unknown) => z.encode(kind.schema, data);
    const { options } = runtime;
    const right = streamRight({ options, route, identity, shown: request.shown, address: received, subject, source });
    return runtime.streams.open({ request, identity: identityKey(identity), right, source, encode });
  }
  const { provisioner, idempotencyKeepMs: keepMs } = runtime.options;
  const key = request.header("idempotency-key");
  const { answer, replayed } = await answerOnce(
    { provisioner, keepMs, route, identity, key, received },
    async (reference) => encodeAnswer(kind, await handle(reference)),
  );
  return replyWith(answer, replayed ? { "Idempotency-Replayed": "true" } : {});
}

function contextOf(
  { options, document }: RouteRuntime,
  route: Route,
  identity: Identity,
  request: ApiRequest,
  parsed: ParsedRequest,
  reference: string,
) {
  const actor = actorOf(identity);
  const command = route.durable ? { actor, reference } : { actor };
  return { provisioner: options.provisioner, options, identity, command, reference, request, document, ...parsed };
}
