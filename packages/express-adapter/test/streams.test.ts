import { EventSourceParserStream } from "eventsource-parser/stream";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { type Host, openHost, orderFor } from "./support/host.ts";

let host: Host;
beforeAll(async () => {
  host = await openHost({ streams: { maximumPerIdentity: 600, lingerMs: 50, heartbeatMs: 100 } });
});
afterAll(() => host[Symbol.asyncDispose]());

async function open(path: string, headers: Record<string, string> = {}) {
  const leave = new AbortController();
  const response = await fetch(host.url + path, { headers: { "x-person": "admin", ...headers }, signal: leave.signal });
  return { response, leave: () => leave.abort() };
}

/** What a stream says. */
interface Told {
  readonly id: string | undefined;
  readonly event: string | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: every test looks into other data
  readonly data: any;
}

async function eventsOf(response: Response) {
  const events: {
    readonly id: string | undefined;
    readonly event: string | undefined;
    readonly data: { type?: string };
  }[] = [];
  const parsed = response.body?.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream());
  for await (const { id, event, data } of parsed ?? []) {
    events.push({ id, event, data: JSON.parse(data) });
    if (event === "end") break;
  }
  return events;
}

it("tells an operation from its beginning to its end, and a client that comes back only what it missed", async () => {
  const { operation } = await host.provisioner.services.create(orderFor("s-1", "ada"));
  const following = eventsOf((await open(`/admin/operations/${operation.id}/events`)).response);
  await host.provisioner.start();
  const told = await following;
  const types = told.map((event) => event.data.type);
  expect(types).toContain("operation.queued");
  expect(types).toContain("operation.succeeded");
  expect(told.at(-1)?.event).toBe("end");
  const path = `/admin/operations/${operation.id}/events`;
  const second = await eventsOf((await open(path, { "last-event-id": told[0]?.id ?? "" })).response);
  expect(second.map((event) => event.id)).toEqual(told.slice(1).map((event) => event.id));
  const done = await open(path, { "last-event-id": told.at(-2)?.id ?? "" });
  expect(done.response.status).toBe(204);
});

/** Reads a stream until it has heard what it waits for. */
async function heard(response: Response, enough: (event: Told) => boolean) {
  const parsed = response.body?.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream());
  for await (const { id, event, data } of parsed ?? []) {
    const told = { id, event, data: JSON.parse(data) };
    if (enough(told)) return told;
  }
  throw new Error("The stream ended before.");
}

it("tells the console and the statistics of a server as they come, to however many, over one connection each", async () => {
  await host.provisioner.services
    .create(orderFor("s-4", "ada"))
    .then(({ operation }) => host.provisioner.operations.finished(operation.id));
  const consoles = await Promise.all([1, 2, 3].map(() => open("/services/s-4/console/events")));
  const statistics = await open("/services/s-4/resources/events");
  const running = consoles.map(({ response }) => heard(response, ({ data }) => data.state === "running"));
  const used = heard(statistics.response, ({ data }) => data.state === "running" && data.statistics !== null);
  await vi.waitFor(() => host.provisioner.control("s-4").power("start"));
  expect(await Promise.all(running)).toHaveLength(3);
  expect((await used).data.statistics).toMatchObject({
    memoryBytes: expect.any(Number),
    cpuPercent: expect.any(Number),
  });
  for (const { leave } of [...consoles, statistics]) leave();
  await vi.waitFor(() => expect([host.router.openStreams, host.router.openSources]).toEqual([0, 0]), 20_000);
}, 120_000);

it("tells whoever comes back to a console what was said meanwhile, and nothing again", async () => {
  const path = "/services/s-4/console/events";
  const says = (line: string) => (event: Told) =>
    event.data.type === "console output" && event.data.line.includes(line);
  const staying = await open(path);
  // The last lines come once the console is open: a line said until then would be told with them and as it is said.
  await heard((await open(path)).response, ({ data }) => data.type === "console output");
  const [first, meanwhile] = await Promise.all([open(path), open(path)]);
  await host.provisioner.control("s-4").command("say before");
  const { id } = await heard(first.response, says("before"));
  first.leave();
  await host.provisioner.control("s-4").command("say meanwhile");
  // Who has heard enough leaves: without somebody who stays the console would be opened anew, and begin with its last lines.
  await heard(meanwhile.response, says("meanwhile"));
  const second = await open(path, { "last-event-id": id ?? "" });
  await host.provisioner.control("s-4").command("say after");
  const lines: string[] = [];
  await heard(second.response, (event) => {
    if (event.data.type === "console output") lines.push(event.data.line);
    return says("after")(event);
  });
  expect(lines.filter((line) => line.startsWith("say "))).toEqual(["say meanwhile", "say after"]);
  for (const { leave } of [staying, second]) leave();
  await vi.waitFor(() => expect(host.router.openSources).toBe(0), 20_000);
}, 60_000);

it("says on the stream of a console that is open why it ends when somebody has deleted the server on the panel", async () => {
  const { operation } = await host.provisioner.services.create(orderFor("s-5", "ada"));
  await host.provisioner.operations.finished(operation.id);
  const { server } = await host.provisioner.services.get("s-5");
  const stream = await open("/services/s-5/console/events");
  const isOpen = Promise.withResolvers<void>();
  const ended = heard(stream.response, ({ event, data }) => {
    if (data.type === "connected") isOpen.resolve();
    return event === "problem";
  });
  await isOpen.promise;
  await fetch(`${host.panel.url}/api/application/servers/${server?.id}`, {
    method: "DELETE",
    headers: { authorization: `Bearer ${host.panel.keys.full}`, accept: "application/json" },
  });
  expect(await ended).toMatchObject({ data: { code: "control_object_not_found", status: 404 } });
}, 60_000);

it("says on the stream why there is no console while a service is suspended", async () => {
  const { operation } = await host.provisioner.services.suspend("s-4");
  await host.provisioner.operations.finished(operation.id);
  const refused = await heard((await open("/services/s-4/console/events")).response, () => true);
  expect(refused).toMatchObject({ event: "problem", data: { code: "control_not_possible", status: 409 } });
});

it("keeps 500 streams alive while orders go on, and leaves nothing behind when they go", async () => {
  const { provisioner, router } = host;
  const paths = Array.from({ length: 500 }, (_, number) =>
    number % 10 === 0 ? "/admin/events/stream?service=m-1" : "/admin/events/stream",
  );
  const streams = await Promise.all(paths.map((path) => open(path)));
  expect([router.openStreams, router.openSources]).toEqual([500, 2]);
  const active = new Set<string>();
  const everybody = streams.map(({ response }, number) => {
    const wanted = number % 10 === 0 ? 1 : 10;
    const seen = new Set<string>();
    return heard(response, ({ data }) => {
      if (data.type === "service.activated") seen.add(data.serviceId ?? "");
      return seen.size === wanted;
    });
  });
  const orders = Array.from({ length: 10 }, (_, number) => orderFor(`m-${number}`, `many-${number}`));
  for (const { operation } of await Promise.all(orders.map((order) => provisioner.services.create(order)))) {
    const { status, serviceId } = await provisioner.operations.finished(operation.id);
    if (status === "succeeded") active.add(serviceId ?? "");
  }
  expect(active.size).toBe(10);
  expect(await Promise.all(everybody)).toHaveLength(500);
  for (const { leave } of streams) leave();
  await vi.waitFor(() => expect([router.openStreams, router.openSources]).toEqual([0, 0]), 20_000);
}, 180_000);

it("opens no more streams for one identity than the host allows", async () => {
  await using small = await openHost({ streams: { maximumPerIdentity: 1 } });
  const headers = { "x-person": "admin" };
  const one = await fetch(`${small.url}/admin/events/stream`, { headers });
  const two = await fetch(`${small.url}/admin/events/stream`, { headers });
  expect([one.status, two.status]).toEqual([200, 429]);
  await one.body?.cancel();
});
