/** What has to hold of every server that carries the API. Free of any test runner: it runs on Node, and against Bun and Deno. */
import assert from "node:assert/strict";
import { request as nodeRequest } from "node:http";
import { gzipSync } from "node:zlib";
import { EventSourceParserStream } from "eventsource-parser/stream";
import { operations } from "../support/api-document.ts";
import { asIfNotThere, rules, walkedPath } from "../support/walk.ts";
import type { Audience } from "../support/who-may.ts";
import { type apiKeys, ask, orderFor, request, type Skin, stock } from "./skin.ts";

type Person = keyof typeof apiKeys;

/** Requests of the walk that are under way at once. */
const walkers = 8;
/** Streams that one identity may have open where the host says nothing else. */
const mostStreams = 32;

/** Each promise, by what it says. */
export const conformance: Readonly<Record<string, (skin: Skin) => Promise<void>>> = {
  "every route answers everybody as the rules say, and the walk changes nothing": walk,
  "paths, methods and mounts are told apart": addresses,
  "bodies are read within their bounds": bodies,
  "pages of other sites can change nothing": crossOrigin,
  "a repetition under its key is carried out once, also of a request whose client did not wait": repetitions,
  "a client that goes in the middle of its body leaves nothing behind": halfABody,
  "a table comes whole, and may be left": tables,
  "an operation is told from its beginning to its end, and who comes back is told the rest": operationStream,
  "a console is heard while its server runs": console_,
  "who leaves a stream leaves nothing open": disconnects,
};

async function walk(skin: Skin) {
  const known = await stock(skin);
  const before = await stateOf(skin);
  const wrong: string[] = [];
  const steps = operations.flatMap((operation) =>
    [[undefined, 401] as const, ...Object.entries(rules[operation.access as Audience])].map(
      ([person, answer]) => [operation, person as Person | undefined, answer] as const,
    ),
  );
  const walker = async () => {
    for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
      const [operation, person, answer] = step;
      // A body that no operation takes: what is reached is refused for its body.
      const body = operation.body === null ? undefined : [];
      const { status, body: got } = await ask(skin, operation.method, walkedPath(operation, known), { person, body });
      const isNotThere = asIfNotThere.includes(got?.code);
      const isReached = ![401, 403, 500].includes(status) && (operation.access === "admin" || !isNotThere);
      const isRight = answer === "reached" ? isReached : status === answer && (answer !== 404 || isNotThere);
      if (!isRight) wrong.push(`${operation.id} answers ${person ?? "nobody"} ${status} ${got?.code}, not ${answer}`);
    }
  };
  await Promise.all(Array.from({ length: walkers }, walker));
  assert.deepEqual(wrong, []);
  assert.deepEqual(await stateOf(skin), before);
}

async function stateOf(skin: Skin) {
  const lists = ["services", "products", "panels", "customers"].map((list) =>
    ask(skin, "get", `/admin/${list}`, { person: "admin" }),
  );
  return (await Promise.all(lists)).map(({ body }) => body.items.map(({ id }: { id: string }) => id));
}

async function addresses(skin: Skin) {
  await stock(skin);
  const admin = { person: "admin" } as const;
  const { pathname } = new URL(skin.url);
  const document = await ask(skin, "get", "/openapi.json", admin);
  assert.deepEqual(document.body.servers, [{ url: pathname }]);
  assert.match((await ask(skin, "get", "/reference", admin)).body, /admin\/panels/);
  assert.equal((await ask(skin, "get", "/nowhere")).status, 401);
  assert.equal((await ask(skin, "get", "/nowhere", admin)).body.code, "route_not_found");
  assert.equal((await ask(skin, "get", "/admin/services/%ff", admin)).status, 400);
  assert.equal((await ask(skin, "get", "/admin/services/a%2Fb", admin)).body.code, "service_not_found");
  const wrong = await ask(skin, "patch", "/admin/panels", admin);
  assert.deepEqual([wrong.status, wrong.headers.get("allow")], [405, "GET"]);
  const head = await ask(skin, "head", "/admin/services", admin);
  assert.deepEqual([head.status, head.body, head.headers.get("cache-control")], [200, "", "no-store"]);
  const { body } = await ask(skin, "get", "/admin/services?limit=1&limit=2", admin);
  assert.equal(body.errors[0].pointer, "/limit");
  const stream = await ask(skin, "head", "/admin/events/stream", admin);
  assert.match(stream.headers.get("content-type") ?? "", /^text\/event-stream/);
}

async function bodies(skin: Skin) {
  await stock(skin);
  const order = (sent: Parameters<typeof ask>[3]) => ask(skin, "post", "/admin/services", { person: "admin", ...sent });
  const huge = { ...orderFor("b-1"), name: "x".repeat(3_000_000) };
  const isTooLarge = async (sent: Parameters<typeof ask>[3]) => {
    const got = await order(sent);
    assert.deepEqual([got.status, got.body.code], [413, "body_too_large"]);
  };
  await isTooLarge({ body: huge });
  await isTooLarge({ rawBody: inChunks(JSON.stringify(huge)) });
  await isTooLarge({ rawBody: gzipSync(JSON.stringify(huge)), headers: { "content-encoding": "gzip" } });
  assert.equal((await order({ rawBody: "{" })).body.code, "malformed_json");
  assert.equal((await order({ rawBody: '"text"' })).body.code, "malformed_json");
  const form = { rawBody: "id=1", headers: { "content-type": "application/x-www-form-urlencoded" } };
  assert.equal((await order(form)).body.code, "unsupported_media_type");
  const latin = { rawBody: "{}", headers: { "content-type": "application/json; charset=iso-8859-1" } };
  assert.equal((await order(latin)).body.code, "unsupported_media_type");
  assert.equal((await order({})).body.code, "invalid_input");
  assert.deepEqual((await ask(skin, "get", "/admin/services/b-1", { person: "admin" })).status, 404);
  const check = async (sent: Parameters<typeof ask>[3]) => {
    const got = await ask(skin, "post", "/orders/check", { person: "customer", ...sent });
    assert.deepEqual([got.status, got.body.problems], [200, []]);
  };
  const text = JSON.stringify({ product: "block-world", name: "Grüße 💥" });
  await check({ rawBody: text });
  await check({ rawBody: inChunks(text, 1) });
  await check({ rawBody: gzipSync(text), headers: { "content-encoding": "gzip" } });
  // Nobody's body is read, however large: 413 would have been the answer.
  assert.equal((await ask(skin, "post", "/admin/services", { rawBody: inChunks("x".repeat(300_000)) })).status, 401);
}

/** A body of unknown length. */
function inChunks(text: string, bytes = 16_384): ReadableStream<Uint8Array> {
  const all = new TextEncoder().encode(text);
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= all.length) controller.close();
      else controller.enqueue(all.subarray(at, at + bytes));
      at += bytes;
    },
  });
}

async function crossOrigin(skin: Skin) {
  await stock(skin);
  const suspend = async (headers: Record<string, string>) =>
    (await ask(skin, "post", "/admin/services/none/suspend", { person: "admin", body: {}, headers })).body.code;
  assert.equal(await suspend({ origin: "https://evil.example" }), "cross_origin_refused");
  assert.equal(await suspend({ "sec-fetch-site": "cross-site" }), "cross_origin_refused");
  assert.equal(await suspend({ origin: new URL(skin.url).origin }), "service_not_found");
}

async function repetitions(skin: Skin) {
  await stock(skin);
  const headers = { "idempotency-key": crypto.randomUUID() };
  const order = { person: "admin", body: orderFor(`r-${headers["idempotency-key"]}`), headers } as const;
  const left = new AbortController();
  const unheard = request(skin, "post", "/admin/services", { ...order, signal: left.signal });
  left.abort();
  await assert.rejects(unheard);
  const first = await untilAnswered(() => ask(skin, "post", "/admin/services", order));
  const again = await ask(skin, "post", "/admin/services", order);
  assert.deepEqual([first.status, again.status, again.headers.get("idempotency-replayed")], [202, 202, "true"]);
  assert.deepEqual(again.body, first.body);
}

/** Until what was asked before is done with. */
async function untilAnswered(again: () => ReturnType<typeof ask>) {
  for (;;) {
    const got = await again();
    if (got.body?.code !== "idempotency_in_progress") return got;
    await pause(Number(got.headers.get("retry-after")) * 1000);
  }
}

async function halfABody(skin: Skin) {
  await stock(skin);
  const { hostname, port, pathname } = new URL(skin.url);
  const text = JSON.stringify(orderFor("half"));
  const headers = { authorization: "Bearer admin", "content-type": "application/json", "content-length": text.length };
  const path = `${pathname}/admin/services`;
  const sending = nodeRequest({ hostname, port, path, method: "POST", headers });
  sending.on("error", () => {});
  const gone = new Promise((resolve) => sending.once("close", resolve));
  sending.write(text.slice(0, -5), () => sending.destroy());
  await gone;
  const { body } = await ask(skin, "get", "/admin/services/half", { person: "admin" });
  assert.equal(body.code, "service_not_found");
}

async function tables(skin: Skin) {
  await stock(skin);
  const whole = await ask(skin, "get", "/admin/exports/services", { person: "admin" });
  assert.equal(whole.headers.get("content-type"), "text/csv; charset=utf-8");
  const { body } = await ask(skin, "get", "/admin/services?limit=100", { person: "admin" });
  assert.equal(whole.body.trimEnd().split("\r\n").length, body.items.length + 1);
  const left = await request(skin, "get", "/admin/exports/services", { person: "admin" });
  await left.body?.cancel();
}

async function operationStream(skin: Skin) {
  const { operation } = await stock(skin);
  const path = `/operations/${operation}/events`;
  const told = await heard(await request(skin, "get", path, { person: "customer" }), ({ event }) => event === "end");
  const types = told.map(({ data }) => data.type);
  assert.ok(types.includes("operation.succeeded"), types.join());
  const [first, ...others] = told.map(({ id }) => id);
  const resumed = { person: "customer", headers: { "last-event-id": first ?? "" } } as const;
  const rest = await heard(await request(skin, "get", path, resumed), ({ event }) => event === "end");
  assert.deepEqual(
    rest.map(({ id }) => id),
    others,
  );
  const last = told.at(-2)?.id ?? "";
  assert.equal((await ask(skin, "get", `${path}?lastEventId=${last}`, { person: "customer" })).status, 204);
}

async function console_(skin: Skin) {
  await stock(skin);
  const console = await request(skin, "get", "/services/s-1/console/events", { person: "customer" });
  const running = heard(console, ({ data }) => data.state === "running");
  const start = { person: "customer", body: { signal: "start" } } as const;
  assert.equal((await ask(skin, "post", "/services/s-1/power", start)).status, 204);
  await running;
}

async function disconnects(skin: Skin) {
  const watch = (signal: AbortSignal) => request(skin, "get", "/admin/events/stream", { person: "watcher", signal });
  const leave = new AbortController();
  const all = await Promise.all(Array.from({ length: mostStreams }, () => watch(leave.signal)));
  assert.deepEqual(new Set(all.map(({ status }) => status)), new Set([200]));
  const refused = await watch(leave.signal);
  assert.deepEqual([refused.status, (await refused.json()).code], [429, "too_many_streams"]);
  leave.abort();
  // As many again find room, when all have been let go.
  const until = performance.now() + 20_000;
  for (;;) {
    const next = new AbortController();
    const again = await Promise.all(Array.from({ length: mostStreams }, () => watch(next.signal)));
    next.abort();
    if (again.every(({ status }) => status === 200)) return;
    assert.ok(performance.now() < until, "Streams are held open whose clients have left.");
    await pause(100);
  }
}

/** What a stream says. */
interface Told {
  readonly id: string | undefined;
  readonly event: string | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: every part of the suite looks into other data
  readonly data: any;
}

/** Reads a stream until it has said what is waited for, and leaves it: everything that it has said. */
async function heard(response: Response, enough: (event: Told) => boolean): Promise<readonly Told[]> {
  assert.equal(response.status, 200);
  const all: Told[] = [];
  const parsed = response.body?.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream());
  for await (const { id, event, data } of parsed ?? []) {
    const told = { id, event, data: JSON.parse(data) };
    all.push(told);
    if (enough(told)) return all;
  }
  throw new Error("The stream ended before.");
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
