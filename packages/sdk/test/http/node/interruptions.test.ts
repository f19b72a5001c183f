import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createPanelClient, OutcomeUnknownError, PanelConnectionError, PanelTimeoutError } from "../../../src/index.ts";
import { answerUser, listen } from "../../support/listening-panel.ts";

afterEach(() => {
  vi.useRealTimers();
});

const hang = () => {};
const beginAnswer = (_request: unknown, response: { write(text: string): void }) => response.write('{"object":');

describe.each([
  ["before the answer", hang],
  ["in the middle of the answer", beginAnswer],
])("%s", (_when, answer) => {
  test("an aborted signal ends the request with its own reason, and the connection", async () => {
    await using listening = await listen(answer);
    const reason = new Error("the visitor left");
    const controller = new AbortController();
    const call = listening.panel.application.users.create({} as never, { signal: controller.signal });
    await once(listening.server, "request");
    const closed = new Promise((resolve) => listening.connections[0]?.once("close", resolve));
    controller.abort(reason);
    await expect(call).rejects.toBe(reason);
    await closed;
  });

  test("the end of its time does so too: a reading timed out, a creation's outcome is unknown", async () => {
    await using listening = await listen(answer, { options: { timeoutMs: 30, retry: false } });
    await expect(listening.panel.application.users.get(1)).rejects.toBeInstanceOf(PanelTimeoutError);
    const error = await listening.panel.application.users.create({} as never).catch((thrown: Error) => thrown);
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect((error as Error).cause).toBeInstanceOf(PanelTimeoutError);
  });
});

test("a signal that is aborted already sends nothing", async () => {
  await using listening = await listen(answerUser);
  const signal = AbortSignal.abort(new Error("too late"));
  await expect(listening.panel.application.users.get(1, { signal })).rejects.toThrow("too late");
  expect(listening.connections).toEqual([]);
});

test("a signal of many requests keeps nothing of those that are done", async () => {
  await using listening = await listen(answerUser);
  const { signal } = new AbortController();
  const added = vi.spyOn(signal, "addEventListener");
  const removed = vi.spyOn(signal, "removeEventListener");
  await listening.panel.application.users.get(1, { signal });
  await new Promise(setImmediate);
  expect(removed.mock.calls.map(([, listener]) => listener)).toEqual(added.mock.calls.map(([, listener]) => listener));
  expect(added).toHaveBeenCalled();
});

test("waiting for a connection uses up no time and can be aborted", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const held: (() => void)[] = [];
  await using listening = await listen((request, response) => {
    if (request.url?.endsWith("/1")) held.push(() => answerUser(request, response));
    else answerUser(request, response);
  });
  const { users } = listening.panel.application;
  await users.get(2);
  const slow = Array.from({ length: 64 }, () => users.get(1, { timeoutMs: 100_000 }));
  const waiting = users.get(2, { timeoutMs: 1_000 });
  const controller = new AbortController();
  const aborted = users.get(2, { signal: controller.signal });
  while (held.length < 64) await once(listening.server, "request");
  controller.abort(new Error("enough"));
  await expect(aborted).rejects.toThrow("enough");
  await vi.advanceTimersByTimeAsync(10_000);
  for (const answer of held) answer();
  await expect(waiting).resolves.toMatchObject({ id: 1 });
  await Promise.all(slow);
});

test("a connection that cannot be made in time was not used: even a creation is known not to have happened", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  await using silent = createServer();
  await once(silent.listen(0), "listening");
  const { port } = silent.address() as AddressInfo;
  const panel = createPanelClient({ url: `https://localhost:${port}`, applicationKey: "ptla_x", retry: false });
  const failure = panel.application.users.create({} as never).catch((thrown: unknown) => thrown);
  const [socket] = await once(silent, "connection");
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await failure).toBeInstanceOf(PanelConnectionError);
  socket.destroy();
});
