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

it("keeps 500 streams alive while an order goes on, and leaves nothing behind when they go", async () => {
  const { operation } = await host.provisioner.services.create(orderFor("s-2", "bob"));
  await host.provisioner.operations.finished(operation.id);
  const streams = await Promise.all(Array.from({ length: 500 }, () => open("/admin/events/stream")));
  expect(host.router.openStreams).toBe(500);
  expect(host.router.openSources).toBe(1);
  const first = streams.map(async ({ response }) => {
    const reader = response.body
      ?.pipeThrough(new TextDecoderStream())
      .pipeThrough(new EventSourceParserStream())
      .getReader();
    return (await reader?.read())?.value?.data ?? "";
  });
  await host.provisioner.services.create(orderFor("s-3", "bob"));
  for (const data of await Promise.all(first)) expect(data).toContain("s-3");
  for (const { leave } of streams) leave();
  await vi.waitFor(() => expect([host.router.openStreams, host.router.openSources]).toEqual([0, 0]), 10_000);
});

it("opens no more streams for one identity than the host allows", async () => {
  await using small = await openHost({ streams: { maximumPerIdentity: 1 } });
  const headers = { "x-person": "admin" };
  const one = await fetch(`${small.url}/admin/events/stream`, { headers });
  const two = await fetch(`${small.url}/admin/events/stream`, { headers });
  expect([one.status, two.status]).toEqual([200, 429]);
  await one.body?.cancel();
});
