import { once } from "node:events";
import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Grant } from "@hatchery/provisioner";
import express from "express";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { operations } from "../../http-api/test/support/api-document.ts";
import { createProvisionerRouter } from "../src/index.ts";
import { type Got, type Sent, send } from "./support/client.ts";
import { type Host, openHost, orderFor, people, product } from "./support/host.ts";

/** One code of the guide's table. */
interface Row {
  readonly code: string;
  /** The first cell, if the code has more than one row. */
  readonly cell: string;
  readonly statuses: readonly number[];
  readonly money: string;
  readonly repetition: string;
}

const guide = readFileSync(new URL("../../../docs/guides/payments.md", import.meta.url), "utf8");
const table = guide
  .slice(guide.indexOf("## Every refusal, and the money"))
  .matchAll(/^\| (`.*) \| (.*) \| (.*) \| (.*) \|$/gm);
const rows: readonly Row[] = [...table].flatMap(([, cell = "", status = "", money = "", repetition = ""]) => {
  const codes = [...cell.replaceAll(/\(.*?\)/g, "").matchAll(/`(\w+)`/g)].map(([, code = ""]) => code);
  const statuses = status.split(", ").map(Number);
  return codes.map((code, at) => ({
    code,
    cell,
    statuses: codes.length === 1 ? statuses : statuses.slice(at, at + 1),
    money,
    repetition,
  }));
});

/** What a refusal is made of: a request, what the host's hook does meanwhile, and what to do when it has been refused. */
interface Provocation {
  readonly path: string;
  readonly body?: unknown;
  readonly sent?: Sent;
  /** What the hook answers, at every call. */
  readonly answer?: (reference: string) => unknown;
  readonly statuses?: readonly number[];
}

const order = { product: "block-world" };
const renewal = "/services/s-1/renew";
const upgrade = "/services/s-1/upgrade";
const refusedBy = (status: number) => () => ({ allowed: false, status, message: "No." });
const month = { allowed: true, period: { months: 1 } };
const moved = "2031-01-01T00:00:00.000Z";

const provocations: Readonly<Record<string, readonly Provocation[]>> = {
  malformed_request: [{ path: "/services/%ff/renew", body: {} }],
  malformed_json: [{ path: "/orders", sent: { rawBody: "{" } }],
  unauthenticated: [{ path: "/orders", body: order, sent: { person: "nobody" } }],
  forbidden: [{ path: "/orders", body: order, sent: { person: "visitor" } }],
  cross_origin_refused: [{ path: "/orders", body: order, sent: { headers: { origin: "https://other.example" } } }],
  body_too_large: [{ path: "/orders", body: { ...order, name: "x".repeat(300_000) } }],
  unsupported_media_type: [{ path: "/orders", body: order, sent: { headers: { "content-type": "text/plain" } } }],
  idempotency_key_invalid: [{ path: "/orders", body: order, sent: { headers: { "idempotency-key": "a b" } } }],
  rate_limited: [{ path: "/orders", body: order, sent: { headers: { "x-busy": "yes" } } }],
  invalid_input: [
    { path: "/orders", body: { ...order, egg: "nothing" } },
    { path: "/orders", body: { ...order, colour: "red" } },
    { path: upgrade, body: { options: { nothing: 1 } } },
  ],
  product_not_found: [
    { path: "/orders", body: { product: "nothing" } },
    { path: upgrade, body: { product: "nothing" } },
  ],
  product_archived: [
    { path: "/orders", body: { product: "archived" } },
    { path: upgrade, body: { product: "archived" } },
  ],
  service_not_found: [{ path: "/services/nothing/renew", body: {} }],
  not_for_customers: [{ path: "/orders", body: order }],
  control_not_possible: [{ path: "/services/s-suspended/upgrade", body: { product: "bigger" } }],
  command_refused: [{ path: "/services/s-ended/renew", body: {} }],
  sold_out: [{ path: "/orders", body: { product: "without-room" } }],
  change_not_offered: [{ path: "/services/s-only-up/upgrade", body: { product: "bigger" } }],
  data_loss_not_accepted: [{ path: upgrade, body: { product: "smaller" } }],
  service_in_pool: [{ path: "/services/s-in-pool/renew", body: {} }],
  pool_budget_exceeded: [{ path: "/services/s-in-pool/upgrade", body: { options: { ram: 3 } } }],
  product_not_in_pool: [{ path: "/services/s-in-pool/upgrade", body: { product: "bigger" } }],
  upgrade_impossible: [{ path: upgrade, body: { product: "huge" } }],
  not_entitled: [402, 403, 409].flatMap((status) =>
    ["/orders", renewal].map((path) => ({
      path,
      body: path === renewal ? {} : order,
      answer: refusedBy(status),
      statuses: [status],
    })),
  ),
  renewal_conflict: [
    {
      path: renewal,
      body: {},
      async answer() {
        await host.provisioner.services.renew("s-1", { period: { days: 1 } });
        return { allowed: true, expiresAt: new Date(moved) };
      },
    },
  ],
  service_conflict: [{ path: "/orders", body: order, answer: () => ({ allowed: true, id: "s-suspended" }) }],
  grant_ended: [
    {
      path: renewal,
      body: {},
      async answer(reference) {
        await host.provisioner.grants.abandon(reference);
        return month;
      },
    },
  ],
};

let host: Host;
/** The same without hooks. */
let closed: Server;
let doomed: string | null = null;
let answer: (reference: string) => unknown = () => month;
const asked: string[] = [];
const told: { readonly ending: "settle" | "release"; readonly reference: string }[] = [];

const tell = (ending: "settle" | "release") => (grant: Grant) => void told.push({ ending, reference: grant.reference });
const endingsOf = (reference: string) =>
  told.filter((each) => each.reference === reference).map(({ ending }) => ending);
const hooks = {
  authorize(...given: unknown[]) {
    const { reference } = given.at(-1) as { reference: string };
    asked.push(reference);
    return answer(reference) as never;
  },
  settle: tell("settle"),
  release: tell("release"),
};

beforeAll(async () => {
  host = await openHost(
    {
      ordering: hooks,
      renewal: hooks,
      upgrades: hooks,
      rateLimit: ({ request }) =>
        request.get("x-busy") === undefined ? { allowed: true } : { allowed: false, retryAfterSeconds: 1 },
      onError: () => {},
    },
    undefined,
    {
      crashPoints(point) {
        if (point !== doomed) return;
        doomed = null;
        throw new Error("the database is gone");
      },
    },
  );
  const bare = createProvisionerRouter({ provisioner: host.provisioner, authenticate: () => people.customer });
  closed = express().use("/api", bare).listen(0, "127.0.0.1");
  await once(closed, "listening");
  const { customers, products, services, operations: done } = host.provisioner;
  await products.put({ id: "archived", ...product });
  await products.archive("archived");
  await products.put({ id: "bigger", ...product, limits: { ...product.limits, memory: "1 GiB" } });
  const beyondEveryNode = { ...product.limits, memory: "900 GiB" };
  await products.put({ id: "huge", ...product, limits: beyondEveryNode });
  await products.put({ id: "without-room", ...product, limits: beyondEveryNode, whenFull: "refuse" });
  await products.put({
    id: "only-up",
    ...product,
    limits: { ...product.limits, cpu: 200 },
    changes: { upgradesOnly: true },
  });
  await products.put({ id: "smaller", ...product, limits: { ...product.limits, disk: "512 MiB" } });
  await customers.put({ id: "ada", email: "ada@example.test" });
  await host.provisioner.start();
  const expiresAt = new Date("2030-01-01T00:00:00Z");
  const made = ["s-1", "s-suspended", "s-ended", "s-only-up"].map((id) =>
    services.create({
      ...orderFor(id, "ada"),
      expiresAt,
      ...(id === "s-only-up" ? { product: "only-up" } : {}),
    }),
  );
  for (const { operation } of await Promise.all(made)) await done.finished(operation.id);
  const ram = { id: "ram", label: "Memory", kind: "quantity", target: "memory", unit: "512 MiB", maximum: 9 } as const;
  await products.put({ id: "piece", ...product, options: [ram] });
  const budget = { servers: 2, memory: "1 GiB", disk: null, cpu: null };
  await products.put({ id: "box", name: "Box", kind: "pool", pool: { budget, servers: [{ product: "piece" }] } });
  await services.create({ id: "s-pool", product: "box", customer: { id: "ada" } });
  const inPool = await services.create({ id: "s-in-pool", product: "piece", pool: "s-pool" });
  await done.finished(inPool.operation.id);
  const ended = [await services.suspend("s-suspended"), await services.terminate("s-ended")];
  for (const { operation } of ended) await done.finished(operation.id);
}, 60_000);
afterAll(async () => {
  closed.closeAllConnections();
  closed.close();
  await host[Symbol.asyncDispose]();
});

let keys = 0;
const newKey = () => `key-${++keys}`;

function ask(key: string, { path, body, sent }: Pick<Provocation, "path" | "body" | "sent">, at = host): Promise<Got> {
  return send(at, "post", path, {
    person: "customer",
    ...(body === undefined ? {} : { body }),
    ...sent,
    headers: { "idempotency-key": key, ...sent?.headers },
  });
}

/** What the table says of money is what became of what the host was asked. */
async function expectMoney(row: Row, references: readonly string[]): Promise<void> {
  if (row.money === "no") {
    expect(references).toEqual([]);
    return;
  }
  expect(references).toHaveLength(1);
  const [reference = ""] = references;
  const state = row.money === "asked, refused by the host; nothing is held" ? "refused" : "released";
  if (state === "released") expect(row.money).toMatch(/held, then released$/);
  await vi.waitFor(async () => expect((await host.provisioner.grants.get(reference)).state).toBe(state));
  expect(endingsOf(reference)).toEqual(state === "released" ? ["release"] : []);
}

/** Sends it twice under one key, and holds both to the row. */
async function walk(row: Row, provocation: Provocation, at = host): Promise<void> {
  answer = provocation.answer ?? (() => month);
  const key = newKey();
  for (const time of [1, 2]) {
    const before = asked.length;
    const got = await ask(key, provocation, at);
    expect([time, got.body.code, got.status]).toEqual([time, row.code, got.status]);
    expect(provocation.statuses ?? row.statuses).toContain(got.status);
    expect(row.statuses).toContain(got.status);
    expect(got.headers.get("idempotency-replayed")).toBeNull();
    const references = asked.slice(before);
    await expectMoney(row, references);
    if (row.repetition === "asks the host anew, under a new reference")
      expect(asked.slice(0, before)).not.toContain(references[0]);
    else expect(row.repetition).toBe("is judged anew");
  }
  // Nothing is kept under the key: it may be used for something else.
  if (row.repetition !== "is judged anew" || provocation.sent?.headers?.["idempotency-key"] !== undefined) return;
  const other = await ask(key, { path: provocation.path, body: { nothing: 1 } }, at);
  expect(other.body.code).not.toBe("idempotency_key_reused");
}

describe("the guide's table of refusals", () => {
  it("has every refusal that the document tells of orders, renewals and upgrades", () => {
    const documented = operations
      .filter(({ id }) => ["order", "renewOwnService", "upgradeOwnService"].includes(id))
      .flatMap(({ responses }) => Object.values(responses))
      .flatMap(({ description }) => [...description.matchAll(/`(\w+)`/g)].map(([, code = ""]) => code));
    // They come when a process stops, when a key is given free or when a pool is about to be suspended, in this very moment.
    const untimely = new Set(["provisioner_stopped", "idempotency_in_progress", "pool_not_active"]);
    const known = new Set(rows.map(({ code }) => code));
    expect(new Set(documented.filter((code) => !untimely.has(code)))).toEqual(known);
  });

  const plain = rows.filter(({ code }) => provocations[code] !== undefined);
  it.each(plain.map((row) => [row.code, row] as const))("%s is as it says", async (code, row) => {
    const { port } = closed.address() as AddressInfo;
    const at = code === "not_for_customers" ? { ...host, url: `http://127.0.0.1:${port}/api` } : host;
    for (const provocation of provocations[code] ?? []) await walk(row, provocation, at);
  });

  it("has no row besides these and the three below", () => {
    const others = rows.filter(({ code }) => provocations[code] === undefined).map(({ code }) => code);
    expect(others).toEqual(["grant_busy", "idempotency_key_reused", "internal_error", "internal_error"]);
  });

  it.each([
    ["of the same request", false],
    ["of another renewal of the service", true],
  ])("grant_busy, because %s, is as it says", async (_what, another) => {
    const row = rowOf("grant_busy");
    const decided = Promise.withResolvers<unknown>();
    answer = () => decided.promise;
    const key = newKey();
    const request = another ? { path: renewal, body: {} } : { path: "/orders", body: order };
    const before = asked.length;
    const first = ask(key, request);
    await vi.waitFor(() => expect(asked.length).toBe(before + 1));
    const secondKey = another ? newKey() : key;
    const busy = await ask(secondKey, request);
    expect([busy.body.code, busy.status, busy.headers.get("retry-after")]).toEqual([row.code, row.statuses[0], "1"]);
    expect([row.money, asked.length]).toEqual(["no", before + 1]);
    expect(row.repetition).toBe("goes on with the first one's reference, or begins when that one has ended");
    decided.resolve(another ? month : { allowed: true, id: "once" });
    const { status, body } = await first;
    const repeated = await ask(secondKey, request);
    expect([status, repeated.status]).toEqual([202, 202]);
    expect(repeated.body.operation.id === body.operation.id).toBe(!another);
    const references = asked.slice(before);
    expect(new Set(references).size).toBe(another ? 2 : 1);
    expect((await host.provisioner.grants.get(references[0] ?? "")).operationId).toBe(body.operation.id);
  });

  it("idempotency_key_reused is as it says", async () => {
    const row = rowOf("idempotency_key_reused");
    const key = newKey();
    answer = () => month;
    expect((await ask(key, { path: renewal, body: {} })).status).toBe(202);
    const before = asked.length;
    for (const _time of [1, 2]) {
      const got = await ask(key, { path: "/services/s-suspended/renew", body: {} });
      expect([got.body.code, got.status]).toEqual([row.code, row.statuses[0]]);
    }
    expect([row.money, row.repetition, asked.length]).toEqual(["no", "is refused again", before]);
  });

  it("internal_error, because the host's hook threw, is as it says", async () => {
    const [row] = rowsOf("internal_error");
    expect(row?.cell).toContain("the host's hook threw");
    const threw = () => {
      throw new Error("the payment service does not answer");
    };
    if (row !== undefined) await walk(row, { path: renewal, body: {}, answer: threw });
  });

  it("internal_error, because the process could not go on, is as it says", async () => {
    const [, row] = rowsOf("internal_error");
    expect([row?.statuses, row?.money]).toEqual([[500], "perhaps held"]);
    expect(row?.repetition).toMatch(/^goes on with the first one's reference/);
    answer = (reference) => ({ allowed: true, id: `id-${reference}` });
    const key = newKey();
    const before = asked.length;
    doomed = "grant.allowed";
    const broken = await ask(key, { path: "/orders", body: order });
    expect([broken.body.code, broken.status]).toEqual([row?.code, 500]);
    const [reference = ""] = asked.slice(before);
    expect((await host.provisioner.grants.get(reference)).state).toBe("authorized");
    expect((await ask(key, { path: "/orders", body: { ...order, name: "other" } })).body.code).toBe(
      "idempotency_key_reused",
    );
    const repeated = await ask(key, { path: "/orders", body: order });
    expect([repeated.status, repeated.body.service.id]).toEqual([202, `id-${reference}`]);
    expect(new Set(asked.slice(before))).toEqual(new Set([reference]));
    await host.provisioner.operations.finished(repeated.body.operation.id);
    await vi.waitFor(() => expect(endingsOf(reference)).toEqual(["settle"]));
  });
});

const rowsOf = (code: string) => rows.filter((row) => row.code === code);

function rowOf(code: string): Row {
  const [row, ...others] = rowsOf(code);
  if (row === undefined || others.length > 0) throw new Error(`The table has ${others.length + 1} rows of ${code}`);
  return row;
}
