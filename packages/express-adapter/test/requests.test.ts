import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operations } from "../../http-api/test/support/api-document.ts";
import { send } from "./support/client.ts";
import { type Host, openHost, orderFor } from "./support/host.ts";

let host: Host;
beforeAll(async () => {
  host = await openHost({
    ordering: {
      entitle: (order, { customer }) =>
        order.name === "unpaid"
          ? { allowed: false, status: 402, message: "Please pay first.", remedy: "Pay." }
          : { allowed: true, id: `order-of-${customer}` },
    },
  });
  await host.provisioner.customers.put({ id: "ada", email: "ada@example.test" });
});
afterAll(() => host[Symbol.asyncDispose]());

const order = (body: unknown, headers = {}) =>
  send(host, "post", "/admin/services", { person: "admin", body, headers });
const services = async () => (await host.provisioner.services.list()).items.length;

describe("bad input is refused with the field named, and nothing is stored", () => {
  it.each([
    ["an unknown product", { ...orderFor("b-1", "eve"), product: "nothing" }, 404, undefined],
    ["an egg that is not the product's", { ...orderFor("b-2", "eve"), egg: "nothing" }, 422, "/egg"],
    ["a malformed e-mail", { ...orderFor("b-3", "eve"), customer: { id: "eve", email: "no" } }, 422, "/customer/email"],
    ["an unknown key", { ...orderFor("b-4", "eve"), colour: "red" }, 422, "/colour"],
    ["a list instead of an object", [], 422, ""],
    ["the character NUL", { ...orderFor("b-6", "eve"), name: "a\0b" }, 422, "/name"],
    ["half a character", { ...orderFor("b-7", "eve"), name: "\ud800" }, 422, "/name"],
    ["half a character in a key", { ...orderFor("b-8", "eve"), options: { "\udc00": 1 } }, 422, "/options"],
  ])("%s", async (_what, body, status, pointer) => {
    const before = await services();
    const got = await order(body);
    expect(got.status).toBe(status);
    expect(got.headers.get("content-type")).toContain("application/problem+json");
    if (pointer !== undefined)
      expect(got.body.errors.map((entry: { pointer: string }) => entry.pointer)).toContain(pointer);
    expect(await services()).toBe(before);
    expect((await host.provisioner.customers.list({ search: "eve" })).items).toEqual([]);
  });

  it("a body of 10 MB", async () => {
    const got = await order({ ...orderFor("b-5", "eve"), name: "x".repeat(10_000_000) });
    expect([got.status, got.body.code]).toEqual([413, "body_too_large"]);
  });

  it("broken JSON", async () => {
    const got = await send(host, "post", "/admin/services", { person: "admin", rawBody: "{" });
    expect([got.status, got.body.code]).toEqual([400, "malformed_json"]);
  });

  it("a body of another type", async () => {
    const sent = { person: "admin", rawBody: "id=1", headers: { "content-type": "application/x-www-form-urlencoded" } };
    expect((await send(host, "post", "/admin/services", sent)).body.code).toBe("unsupported_media_type");
  });
});

describe("an idempotency key", () => {
  it("gets the first answer again, and refuses another content", async () => {
    const headers = { "idempotency-key": "k-1" };
    const first = await order(orderFor("i-1", "ada"), headers);
    const again = await order(orderFor("i-1", "ada"), headers);
    expect(first.status).toBe(202);
    expect([again.status, again.headers.get("idempotency-replayed")]).toEqual([202, "true"]);
    expect(again.body).toEqual(first.body);
    expect((await order(orderFor("i-2", "ada"), headers)).body.code).toBe("idempotency_key_reused");
  });

  it("stays free after a refusal", async () => {
    const headers = { "idempotency-key": "k-2" };
    expect((await order({ ...orderFor("i-3", "ada"), product: "nothing" }, headers)).status).toBe(404);
    expect((await order(orderFor("i-3", "ada"), headers)).status).toBe(202);
  });

  it("is free again when its time is over", async () => {
    await using forgetful = await openHost({ idempotencyKeepMs: 1 });
    const sent = { person: "admin", headers: { "idempotency-key": "k" } };
    const put = (id: string) => send(forgetful, "post", "/admin/services", { ...sent, body: orderFor(id, "ada") });
    expect((await put("e-1")).status).toBe(202);
    expect((await put("e-2")).status).toBe(202);
  });

  it("belongs to who sent it: another's is another key", async () => {
    const headers = { "idempotency-key": "k-5" };
    const check = (person: string) =>
      send(host, "post", "/orders/check", { person, body: { product: "block-world" }, headers });
    for (const person of ["customer", "other"]) {
      const first = await check(person);
      expect([first.status, first.headers.get("idempotency-replayed")]).toEqual([200, null]);
    }
    expect((await check("customer")).headers.get("idempotency-replayed")).toBe("true");
  });

  it("is taken by every POST", async () => {
    const posts = operations.filter(({ method }) => method === "post");
    for (const { parameters } of posts) expect(parameters.map(({ name }) => name)).toContain("Idempotency-Key");
    const headers = { "idempotency-key": "k-6" };
    const add = () => send(host, "post", "/admin/products/check", { person: "admin", body: {}, headers });
    expect((await add()).headers.get("idempotency-replayed")).toBeNull();
    expect((await add()).headers.get("idempotency-replayed")).toBe("true");
  });

  it("is refused when malformed", async () => {
    const got = await order(orderFor("i-4", "ada"), { "idempotency-key": "a b" });
    expect(got.body.code).toBe("idempotency_key_invalid");
  });
});

describe("customers", () => {
  it("order under the id that the host gives, for themselves, and are recorded", async () => {
    const got = await send(host, "post", "/orders", { person: "customer", body: { product: "block-world" } });
    expect(got.status).toBe(202);
    expect(got.body.service).toMatchObject({ id: "order-of-ada", customerId: "ada" });
    expect(got.body.service).not.toHaveProperty("server");
    const operation = await host.provisioner.operations.get(got.body.operation.id);
    expect(operation.actor).toEqual({ kind: "customer", id: "ada" });
  });

  it("are told the host's own refusal", async () => {
    const body = { product: "block-world", name: "unpaid" };
    const got = await send(host, "post", "/orders", { person: "customer", body });
    expect([got.status, got.body.detail, got.body.remedy]).toEqual([402, "Please pay first.", "Pay."]);
  });

  it("cannot renew where the host has given no hook", async () => {
    const got = await send(host, "post", "/services/i-1/renew", { person: "customer", body: {} });
    expect([got.status, got.body.code]).toEqual([403, "not_for_customers"]);
  });
});

it("has answered nothing with 500", () => {
  expect(host.errors).toEqual([]);
});
