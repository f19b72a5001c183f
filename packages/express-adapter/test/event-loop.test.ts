import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterAll, beforeAll, expect, it } from "vitest";
import { addVariable, recordedWorld } from "../../provisioner/test/support/worlds.ts";
import { type Host, openHost, orderFor, product } from "./support/host.ts";

/** Patterns of which each makes a backtracking engine work for minutes on the text below; the last one also keeps ours from remembering. */
const patterns = ["/^(a+)+$/", "/^(a*)*$/", "/^(a+a?)+$/", "/(.*)*=/", "/^(?=(a+)+$)a*b/", "/^(a*)*\\1b$/"];
const variableCount = 52;
const longest = "a".repeat(4_000);
/**
 * What a visitor may hold everybody else up for, in ms, with room for a busy machine: on a free one it is a tenth. Whatever goes back
 * step by step, or copies for each value what leads to it, takes seconds to minutes.
 */
const bearableMs = 400;

let host: Host;
/** The router alone: what holds it against the document in other tests takes longer than it does. */
let server: Server;
let url: string;
beforeAll(async () => {
  const world = recordedWorld();
  const names = Array.from({ length: variableCount }, (_, number) => `TEXT_${number}`);
  for (const [number, name] of names.entries())
    addVariable(world, 1, name, `nullable|regex:${patterns[number % patterns.length]}`);
  host = await openHost({ ordering: { entitle: () => ({ allowed: true, id: "never" }) } }, world);
  const asked = Object.fromEntries(names.map((name) => [name, { kind: "ask", label: name, optional: true }]));
  const [egg] = product.eggs;
  await host.provisioner.products.put({ ...product, id: "asking", eggs: [{ ...egg, variables: asked } as never] });
  await host.provisioner.customers.put({ id: "ada", email: "ada@example.test" });
  await host.provisioner.services.create(orderFor("s-1", "ada"));
  server = express().use("/api", host.router).listen(0, "127.0.0.1");
  await once(server, "listening");
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
}, 60_000);
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await host[Symbol.asyncDispose]();
});

const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;
const many = (count: number, value: string) =>
  `{${Array.from({ length: count }, (_, number) => `"k${number}":${value}`).join(",")}}`;
const order = (fields: string) => `{"product":"asking",${fields}}`;
const worstText = JSON.stringify(
  Object.fromEntries(Array.from({ length: variableCount }, (_, number) => [`TEXT_${number}`, `${longest}!`])),
);

const worst: Readonly<Record<string, { readonly path: string; readonly body: string }>> = {
  "texts that make every pattern go back": { path: "/orders/check", body: order(`"variables":${worstText}`) },
  "lists in lists as deep as a body can be": { path: "/orders", body: order(`"options":${nested(120_000)}`) },
  "a value in as many objects": {
    path: "/orders",
    body: order(`"name":${'{"a":'.repeat(40_000)}1${"}".repeat(40_000)}`),
  },
  "as many variables as a body holds": { path: "/orders/check", body: order(`"variables":${many(18_000, '""')}`) },
  "as many variables as are read": { path: "/orders/check", body: order(`"variables":${many(1_900, '""')}`) },
  "as many options as a body holds": { path: "/orders/check", body: order(`"options":${many(20_000, "1")}`) },
  "as many unknown fields as a body holds": { path: "/orders", body: many(20_000, "1") },
  "one number of a quarter of a million digits": {
    path: "/orders",
    body: order(`"options":{"a":${"9".repeat(250_000)}}`),
  },
  "an address of a quarter of a million signs": {
    path: "/services/s-1/subusers",
    body: `{"email":"${"a.".repeat(60_000)}@${"b-".repeat(60_000)}.test","permissions":[]}`,
  },
  "JSON that ends too early": { path: "/orders", body: `{"product":"${"\\u0061".repeat(40_000)}` },
};

/** The longest time in which nothing else could be done while this was answered; the least of a few tries, since others use the machine. */
async function heldUpMs(path: string, body: string): Promise<number> {
  let least = Infinity;
  for (let attempt = 0; attempt < 3 && least > bearableMs / 3; attempt++)
    least = Math.min(least, await longestPause(path, body));
  return least;
}

async function longestPause(path: string, body: string): Promise<number> {
  let longest = 0;
  let before = performance.now();
  const watch = setInterval(() => {
    longest = Math.max(longest, performance.now() - before);
    before = performance.now();
  }, 1);
  const response = await fetch(url + path, {
    method: "POST",
    headers: { "content-type": "application/json", "x-person": "customer", "idempotency-key": crypto.randomUUID() },
    body,
  });
  await response.arrayBuffer();
  clearInterval(watch);
  expect(response.status).toBeLessThan(500);
  return longest;
}

it.each(Object.entries(worst))("holds nobody up for %s", async (_name, { path, body }) => {
  expect(await heldUpMs(path, body)).toBeLessThan(bearableMs);
});
