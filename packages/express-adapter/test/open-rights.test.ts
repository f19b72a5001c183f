import { EventSourceParserStream } from "eventsource-parser/stream";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { send } from "./support/client.ts";
import { type Host, openHost, orderFor, people } from "./support/host.ts";

let host: Host;
const signedIn = new Set<string>();
beforeAll(async () => {
  host = await openHost({
    authenticate: (request) => {
      const person = request.get("x-person") ?? "";
      return signedIn.has(person) ? people[person] : null;
    },
    streams: { recheckMs: 100 },
  });
  await host.provisioner.customers.put({ id: "bob", email: "bob@shop.example.com" });
  await host.provisioner.start();
});
afterAll(() => host[Symbol.asyncDispose]());
beforeEach(() => {
  for (const person of Object.keys(people)) signedIn.add(person);
});

async function soldTo(customer: string, id: string): Promise<string> {
  const { operation } = await host.provisioner.services.create(orderFor(id, customer));
  await host.provisioner.operations.finished(operation.id);
  return operation.id;
}

interface LastEvent {
  readonly event: string | undefined;
  readonly data: { readonly code?: string; readonly detail?: string };
  /** When it was said, in ms. */
  readonly at: number;
}

/** Opens a stream, and reads it to its end: what it says last. */
async function follow(person: string, path: string): Promise<{ readonly last: Promise<LastEvent> }> {
  const response = await fetch(host.url + path, { headers: { "x-person": person } });
  expect(response.status).toBe(200);
  return { last: lastOf(response) };
}

async function lastOf(response: Response): Promise<LastEvent> {
  let last: Omit<LastEvent, "at"> = { event: undefined, data: {} };
  const parsed = response.body?.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream());
  for await (const { event, data } of parsed ?? []) last = { event, data: JSON.parse(data) };
  return { ...last, at: performance.now() };
}

const endedBecause = (detail: string) => ({ event: "problem", data: { code: "right_ended", detail } });

it("ends the former owner's console, statistics and operation within a second of a change of owner, and not the administrator's", async () => {
  const first = await soldTo("ada", "r-1");
  const ended = await Promise.all([
    follow("customer", "/services/r-1/console/events"),
    follow("customer", "/services/r-1/resources/events"),
  ]);
  const administrator = await follow("admin", "/services/r-1/console/events");
  let administratorEnded = false;
  void administrator.last.then(() => {
    administratorEnded = true;
  });
  const { operation } = await host.provisioner.services.changeOwner("r-1", { customer: { id: "bob" } });
  await host.provisioner.operations.finished(operation.id);
  const changedAt = performance.now();
  for (const last of await Promise.all(ended.map((stream) => stream.last))) {
    expect(last).toMatchObject(endedBecause("It belongs to somebody else now."));
    expect(last.at - changedAt).toBeLessThan(1000);
  }
  expect(administratorEnded).toBe(false);
  const see = async (person: string, path: string) => (await send(host, "get", path, { person })).status;
  for (const id of [first, operation.id]) {
    expect(await see("customer", `/operations/${id}`)).toBe(404);
    expect(await see("other", `/operations/${id}`)).toBe(200);
  }
  expect(await see("other", "/services/r-1/operations")).toBe(200);
});

it("ends a console when its service is suspended, for whoever looks at it", async () => {
  await soldTo("ada", "r-2");
  const consoles = await Promise.all(
    ["customer", "admin"].map((person) => follow(person, "/services/r-2/console/events")),
  );
  await host.provisioner.services.suspend("r-2");
  for (const last of await Promise.all(consoles.map((stream) => stream.last)))
    expect(last).toMatchObject(endedBecause("The service is suspended."));
});

it("ends the streams of somebody whom the host does not know any more", async () => {
  await soldTo("ada", "r-3");
  const console = await follow("customer", "/services/r-3/console/events");
  const events = await follow("admin", "/admin/events/stream");
  signedIn.clear();
  for (const last of [await console.last, await events.last])
    expect(last).toMatchObject(endedBecause("Nobody is signed in any more."));
});

it("leaves a stream open while the host cannot say who is signed in", async () => {
  const told: unknown[] = [];
  let broken = false;
  await using fragile = await openHost({
    authenticate: () => {
      if (broken) throw new Error("the host's sessions are down");
      return people.admin;
    },
    streams: { recheckMs: 20 },
    onStreamError: (error) => told.push(error),
  });
  const response = await fetch(`${fragile.url}/admin/events/stream`);
  broken = true;
  await expect.poll(() => told.length).toBeGreaterThan(1);
  expect(fragile.router.openStreams).toBe(1);
  await response.body?.cancel();
});
