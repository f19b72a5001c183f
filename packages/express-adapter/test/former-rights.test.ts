import { createPanelClient } from "@hatchery/sdk";
import { EventSourceParserStream } from "eventsource-parser/stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operations } from "../../http-api/test/support/api-document.ts";
import { send } from "./support/client.ts";
import { type Host, openHost, orderFor } from "./support/host.ts";

/** Alice was let in by the former owner; she has an account on the panel, and is a customer as well. */
const friend = { role: "customer", customer: "alice" } as const;
const former = { role: "customer", customer: "fay" } as const;
const owner = { role: "customer", customer: "ada" } as const;
const walkers: Readonly<Record<string, typeof friend | typeof former | typeof owner>> = { friend, former, owner };

const uuid = "00000000-0000-4000-8000-000000000000";
const ids: Record<string, string> = { backup: uuid, subuser: uuid, database: "none", schedule: "1", task: "1" };
const operationsOf = (access: string) => operations.filter((operation) => operation.access === access);
const aboutTheService = [...operationsOf("service-owner"), ...operationsOf("operation-owner")];
const streams = aboutTheService.filter(({ responses }) => responses[200]?.content?.["text/event-stream"] !== undefined);

let host: Host;
let changedAt: number;
/** What was open before the change of owner: by the operation's id, its last event and when it came. */
const lastOf = new Map<string, Promise<{ readonly event: string; readonly code: string; readonly at: number }>>();
let friendsConsole: Promise<readonly string[]>;

beforeAll(async () => {
  host = await openHost({ authenticate: (request) => walkers[request.get("x-person") ?? ""] });
  await host.provisioner.start();
  const { customers, operations: commands, services } = host.provisioner;
  await customers.put({ id: "ada", email: "ada@shop.example.com" });
  const sold = await services.create(orderFor("s-1", "fay"));
  await commands.finished(sold.operation.id);
  const invitation = { email: "alice@example.test", permissions: ["websocket.connect", "control.console"] };
  expect((await send(host, "post", "/services/s-1/subusers", { person: "former", body: invitation })).status).toBe(201);

  // The change takes a while, so that the stream of its operation is open before it is done.
  await host.panel.control.api.fault({ mode: "delay", match: "^PATCH .*/details$", ms: 1500 });
  friendsConsole = readFriendsConsole();
  const changing = await services.changeOwner("s-1", { customer: { id: "ada" } });
  Object.assign(ids, { service: "s-1", operation: changing.operation.id });
  const opened = await Promise.all(streams.map(async ({ id, path }) => [id, await open(path)] as const));
  for (const [id, response] of opened) lastOf.set(id, readToTheEnd(response));
  await commands.finished(changing.operation.id);
  changedAt = performance.now();
}, 60_000);
afterAll(() => host[Symbol.asyncDispose]());

const at = (path: string) => path.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => ids[name] ?? "1");

async function open(path: string): Promise<Response> {
  const response = await fetch(host.url + at(path), { headers: { "x-person": "former" } });
  expect(response.status).toBe(200);
  return response;
}

async function readToTheEnd(response: Response) {
  let last = { event: "", code: "" };
  const events = response.body?.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream());
  for await (const { event = "", data } of events ?? []) last = { event, code: JSON.parse(data).code };
  return { ...last, at: performance.now() };
}

/** The friend looks at the console on the panel itself, where Hatchery has no say, until the panel breaks it off. */
async function readFriendsConsole(): Promise<readonly string[]> {
  const seen: string[] = [];
  const { server } = await host.provisioner.services.get("s-1");
  const panel = createPanelClient({ url: host.panel.url, clientKey: host.panel.keys.clientAlice ?? "" });
  await using opened = await panel.client.server(server?.identifier ?? "").console();
  try {
    for await (const { type } of opened) seen.push(type);
  } catch (error) {
    seen.push((error as { readonly code: string }).code);
  }
  return seen;
}

it("knows all streams about a service", () => {
  expect(streams.map(({ id }) => id).toSorted()).toEqual(["streamConsole", "streamOwnOperation", "streamResources"]);
});

it.each(streams.map(({ id }) => id))("ends %s, open since before, within a second for the former owner", async (id) => {
  const last = await lastOf.get(id);
  expect(last).toMatchObject({ event: "problem", code: "right_ended" });
  expect((last?.at ?? Infinity) - changedAt).toBeLessThan(1000);
});

it("lets the removed friend, whose console was open on the panel, read nothing more", async () => {
  expect((await send(host, "get", "/services/s-1/subusers", { person: "owner" })).body.items).toEqual([]);
  expect((await send(host, "post", "/services/s-1/power", { person: "owner", body: { signal: "start" } })).status).toBe(
    204,
  );
  const seen = await friendsConsole;
  expect(seen).toContain("connected");
  expect(seen).not.toContain("console output");
  expect(["not_found", "forbidden", "console_token_refused"]).toContain(seen.at(-1));
});

describe.each(aboutTheService.map((operation) => [operation.id, operation] as const))("%s", (_id, operation) => {
  it.each(["former", "friend"])("does not exist for the %s any more", async (person) => {
    const body = operation.body === null ? undefined : [];
    const got = await send(host, operation.method, at(operation.path), { person, body });
    const code = operation.access === "operation-owner" ? "operation_not_found" : "service_not_found";
    expect([got.status, got.body.code]).toEqual([404, code]);
  });
});

it("shows the new owner what was done before", async () => {
  const { body } = await send(host, "get", "/services/s-1/operations", { person: "owner" });
  expect(body.items.map(({ kind }: { kind: string }) => kind)).toEqual(["change-owner", "create"]);
  expect((await send(host, "get", "/services/s-1/activity", { person: "owner" })).status).toBe(200);
});

it("lists the service to its new owner alone", async () => {
  const listed = await Promise.all(
    Object.keys(walkers).map(async (person) => (await send(host, "get", "/services", { person })).body.items.length),
  );
  expect(listed).toEqual([0, 0, 1]);
});
