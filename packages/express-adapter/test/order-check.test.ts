import { afterAll, beforeAll, expect, it } from "vitest";
import { send } from "./support/client.ts";
import { type Host, openHost, product } from "./support/host.ts";

const price = { amount: 390, currency: "EUR" };
let host: Host;

beforeAll(async () => {
  host = await openHost({
    ordering: { entitle: ({ name }) => ({ allowed: true, id: name ?? "asked" }), price: () => price },
  });
  const [egg] = product.eggs;
  const asking = { ...egg, variables: { GAME_VERSION: { kind: "ask", label: "Version" } } } as const;
  await host.provisioner.products.put({ ...product, id: "asking", eggs: [asking as never] });
  const build = {
    id: "build",
    kind: "text",
    label: "Build",
    target: { variable: "BUILD_NUMBER" },
    default: "1",
  } as const;
  await host.provisioner.products.put({ ...product, id: "building", options: [build] });
  await host.provisioner.customers.put({ id: "ada", email: "ada@example.test" });
});
afterAll(() => host[Symbol.asyncDispose]());

const check = (body: unknown) => send(host, "post", "/orders/check", { person: "customer", body });

it("answers what is wrong with an order instead of failing", async () => {
  const { status, body } = await check({ product: "asking", egg: "nothing" });
  expect([status, body.available, body.price]).toEqual([200, null, price]);
  expect(body.problems).toEqual([expect.objectContaining({ pointer: "/egg" })]);
});

it("judges a variable that the customer was asked for, by what was typed", async () => {
  const missing = await check({ product: "asking" });
  expect(missing.body.problems).toEqual([expect.objectContaining({ pointer: "/variables/GAME_VERSION" })]);
  const typed = await check({ product: "asking", variables: { GAME_VERSION: "1.21" } });
  expect(typed.body).toEqual({ available: true, soldOut: false, price, problems: [] });
});

it("takes the order with the variable that was asked for", async () => {
  const order = { product: "asking", name: "versioned", variables: { GAME_VERSION: "1.21" } };
  const got = await send(host, "post", "/orders", { person: "customer", body: order });
  expect([got.status, got.body.service.variables]).toEqual([202, { GAME_VERSION: "1.21" }]);
});

it("puts what is wrong with an option's variable at the option", async () => {
  const { body } = await check({ product: "building", options: { build: "a build far too long" } });
  expect(body.problems).toEqual([expect.objectContaining({ pointer: "/options/build" })]);
});

it("says with every offer what it costs as it comes", async () => {
  const { body } = await send(host, "get", "/products", { person: "customer" });
  expect(body.items.map((offer: { price: unknown }) => offer.price)).toEqual([price, price, price]);
});

it("says what is sold out, in the list and in the check, and asks nobody for money for it", async () => {
  const limits = { ...product.limits, memory: "900 GiB" };
  await host.provisioner.products.put({ ...product, id: "full", limits, whenFull: "refuse" });
  await host.provisioner.products.put({ ...product, id: "waiting", limits, whenFull: "wait" });
  const { body } = await send(host, "get", "/products", { person: "customer" });
  const sold = Object.fromEntries(body.items.map(({ id, soldOut }: { id: string; soldOut: boolean }) => [id, soldOut]));
  expect(sold).toMatchObject({ full: true, waiting: false, building: false });
  expect((await check({ product: "full" })).body).toMatchObject({ available: false, soldOut: true });
  expect((await check({ product: "waiting" })).body).toMatchObject({ available: false, soldOut: false });
  const got = await send(host, "post", "/orders", { person: "customer", body: { product: "full", name: "none" } });
  expect([got.status, got.body.code]).toEqual([409, "sold_out"]);
  expect((await host.provisioner.grants.list({})).items.filter(({ customerId }) => customerId !== "ada")).toEqual([]);
});
