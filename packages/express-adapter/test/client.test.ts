import { afterAll, beforeAll, expect, expectTypeOf, it } from "vitest";
import {
  answerOf,
  type components,
  createHatcheryClient,
  followEvents,
  type HatcheryClient,
  isHatcheryProblem,
} from "../src/client/index.ts";
import { type Host, openHost, orderFor } from "./support/host.ts";

let host: Host;
let hatchery: HatcheryClient;
beforeAll(async () => {
  host = await openHost();
  hatchery = createHatcheryClient({ baseUrl: host.url, headers: () => ({ "x-person": "admin" }) });
});
afterAll(() => host[Symbol.asyncDispose]());

it("asks and commands by typed paths, and a repetition under its own key is carried out once", async () => {
  const send = () =>
    answerOf(hatchery.POST("/admin/services", { body: orderFor("c-1", "ada"), headers: { "idempotency-key": "k" } }));
  const first = await send();
  expect(await send()).toEqual(first);
  expectTypeOf(first.service).toEqualTypeOf<components["schemas"]["Service"]>();
  const list = await answerOf(hatchery.GET("/admin/services", { params: { query: { limit: 1 } } }));
  expect(list.items.map((service) => service.id)).toEqual(["c-1"]);
});

it("gives every POST a key of its own", async () => {
  const keys: (string | null)[] = [];
  const spying = createHatcheryClient({
    baseUrl: host.url,
    headers: () => ({ "x-person": "admin" }),
    fetch: (request) => {
      keys.push(request.headers.get("idempotency-key"));
      return fetch(request);
    },
  });
  for (const _ of [1, 2])
    await spying.POST("/admin/services/{service}/suspend", { params: { path: { service: "c-1" } }, body: {} });
  await spying.GET("/admin/services");
  expect(keys).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/), expect.stringMatching(/^[0-9a-f]{32}$/), null]);
  expect(keys[0]).not.toBe(keys[1]);
});

it("throws refusals with code, remedy and the words for each field", async () => {
  const body = { ...orderFor("c-2", "ada"), customer: { id: "ada", email: "no" } };
  const refused = await hatchery.POST("/admin/services", { body }).catch((error: unknown) => error);
  if (!isHatcheryProblem(refused)) throw refused;
  expect([refused.status, refused.code]).toEqual([422, "invalid_input"]);
  expect(refused.at("/customer/email")).toEqual(expect.any(String));
  const elsewhere = createHatcheryClient({ baseUrl: `${host.url}/nowhere`, headers: () => ({ "x-person": "admin" }) });
  await expect(elsewhere.GET("/admin/services")).rejects.toMatchObject({ status: 404, code: "route_not_found" });
});

it("follows events until their end", async () => {
  const heard: string[] = [];
  const source = new EventTarget() as unknown as EventSource;
  let url = "";
  let closed = false;
  source.close = () => {
    closed = true;
  };
  const stop = followEvents("/admin/operations/{operation}/events", {
    baseUrl: "/api",
    params: { operation: "a/b" },
    onEvent: (event) => heard.push(event.type),
    onEnd: () => heard.push("end"),
    eventSource: (given) => {
      url = given;
      return source;
    },
  });
  source.dispatchEvent(new MessageEvent("message", { data: JSON.stringify({ type: "operation.started" }) }));
  source.dispatchEvent(new MessageEvent("end", { data: "{}" }));
  expect([url, heard, closed]).toEqual(["/api/admin/operations/a%2Fb/events", ["operation.started", "end"], true]);
  stop();
});
