import { describe, expect, test } from "vitest";
import { OutcomeUnknownError, PanelTimeoutError } from "../../src/index.ts";
import { json, noContent, observePanel, panelError } from "../support/observed-panel.ts";

const lost = () =>
  Promise.reject(
    new TypeError("fetch failed", { cause: Object.assign(new Error("socket hang up"), { code: "ECONNRESET" }) }),
  );
const refused = () =>
  Promise.reject(
    new TypeError("fetch failed", { cause: Object.assign(new Error("connect"), { code: "ECONNREFUSED" }) }),
  );
const user = json.bind(undefined, { object: "user", attributes: { id: 1 } });
const never = () => new Promise<Response>(() => {});

/** Like a real `fetch`, ends when its signal is aborted. */
const hanging: typeof fetch = (_input, init) =>
  new Promise((_resolve, reject) => {
    init?.signal?.addEventListener("abort", () => reject(init.signal?.reason));
  });

describe("what is repeated", () => {
  test("a reading whose connection was lost", async () => {
    const { panel, requests } = observePanel((_, number) => (number === 1 ? lost() : user()));
    await expect(panel.application.users.get(1)).resolves.toMatchObject({ id: 1 });
    expect(requests).toHaveLength(2);
  });

  test("a write that is the same twice as once", async () => {
    const { panel, requests } = observePanel((_, number) => (number === 1 ? lost() : noContent()));
    await panel.application.servers.suspend(1);
    expect(requests).toHaveLength(2);
  });

  test("a creation that certainly was not sent", async () => {
    const { panel, requests } = observePanel((_, number) => (number === 1 ? refused() : user()));
    await panel.application.users.create({} as never);
    expect(requests).toHaveLength(2);
  });

  test("whatever the panel had too many requests for, after the time that it says", async () => {
    const limited = () =>
      json({ errors: [{ code: "ThrottleRequestsException", status: "429", detail: "Too Many Attempts." }] }, 429, {
        "retry-after": "0",
      });
    const { panel, requests } = observePanel((_, number) => (number === 1 ? limited() : user()));
    await panel.application.users.create({} as never);
    expect(requests).toHaveLength(2);
  });

  test("a deletion; that the first one had worked after all is success", async () => {
    const { panel } = observePanel((_, number) =>
      number === 1 ? lost() : panelError(404, "NotFoundHttpException", "gone"),
    );
    await expect(panel.application.servers.delete(1)).resolves.toBeUndefined();
  });
});

describe("what is not repeated", () => {
  test("a creation whose connection was lost: its outcome is unknown", async () => {
    const { panel, requests } = observePanel(lost);
    const error = await panel.application.servers.create({} as never).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(error).toMatchObject({ code: "outcome_unknown", cause: { code: "connection_failed" } });
    expect(requests).toHaveLength(1);
  });

  test("a creation that took too long: its outcome is unknown, the time-out its cause", async () => {
    const { panel } = observePanel(never, { fetch: hanging, timeoutMs: 20 });
    const error = await panel.application.servers.create({} as never).catch((thrown: Error) => thrown);
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect((error as Error).cause).toBeInstanceOf(PanelTimeoutError);
  });

  test("what the panel itself refused, or says of its daemon", async () => {
    for (const status of [400, 403, 404, 409, 422]) {
      const { panel, requests } = observePanel(() => panelError(status, "Exception", "no"));
      await expect(panel.application.users.get(1)).rejects.toMatchObject({ status });
      expect(requests).toHaveLength(1);
    }
    const { panel, requests } = observePanel(() =>
      panelError(504, "DaemonConnectionException", "Could not establish a connection"),
    );
    await expect(panel.application.servers.suspend(1)).rejects.toMatchObject({ code: "daemon_unreachable" });
    expect(requests).toHaveLength(1);
  });

  test("too many backups of one server hold nothing else up", async () => {
    const { panel } = observePanel((request) =>
      request.method === "GET"
        ? json({ object: "list", data: [] })
        : json({ errors: [{ code: "TooManyRequestsHttpException", status: "429", detail: "Only 2 backups" }] }, 429, {
            "retry-after": "600",
          }),
    );
    const { backups, files } = panel.client.server("1a2b3c4d");
    await expect(backups.create()).rejects.toMatchObject({ code: "rate_limited", retryAfterMs: 600_000 });
    const signal = AbortSignal.timeout(5000);
    await expect(files.list("/", { signal }).all()).resolves.toEqual([]);
    await expect(backups.create({}, { signal })).rejects.toMatchObject({ code: "rate_limited" });
  });

  test("a 429 that asks for longer than allowed: backups say how long", async () => {
    const { panel, requests } = observePanel(() =>
      json({ errors: [{ code: "TooManyRequestsHttpException", status: "429", detail: "Only 2 backups" }] }, 429, {
        "retry-after": "500",
      }),
    );
    await expect(panel.client.server("1a2b3c4d").backups.create()).rejects.toMatchObject({
      code: "rate_limited",
      retryAfterMs: 500_000,
    });
    expect(requests).toHaveLength(1);
  });

  test("anything, when the call says so", async () => {
    const { panel, requests } = observePanel(lost);
    await expect(panel.application.users.get(1, { retry: false })).rejects.toMatchObject({ code: "connection_failed" });
    expect(requests).toHaveLength(1);
  });
});

describe("an aborted signal", () => {
  test("ends a request with its own reason", async () => {
    const { panel } = observePanel(never, { fetch: hanging });
    const reason = new Error("the visitor left");
    const controller = new AbortController();
    const call = panel.application.servers.create({} as never, { signal: controller.signal });
    controller.abort(reason);
    await expect(call).rejects.toBe(reason);
  });

  test("ends the pause before a retry", async () => {
    const controller = new AbortController();
    const { panel } = observePanel(lost, {
      retry: { delayMs: 60_000 },
      hooks: { onRetry: () => controller.abort(new Error("enough")) },
    });
    await expect(panel.application.users.get(1, { signal: controller.signal })).rejects.toThrow("enough");
  });
});

test("hooks are told of every attempt, its answer and its retry, and never of the key", async () => {
  const told: unknown[] = [];
  const { panel } = observePanel((_, number) => (number === 1 ? lost() : user()), {
    hooks: {
      onRequest: (event) => void told.push(["request", event.attempt, event.url]),
      onResponse: (event) => void told.push(["response", event.attempt, event.status]),
      onRetry: (event) => void told.push(["retry", event.attempt, event.delayMs > 0]),
    },
  });
  await panel.application.users.get(1);
  expect(told).toEqual([
    ["request", 1, "http://panel.example/api/application/users/1"],
    ["response", 1, undefined],
    ["retry", 1, true],
    ["request", 2, "http://panel.example/api/application/users/1"],
    ["response", 2, 200],
  ]);
  expect(JSON.stringify(told)).not.toContain("ptla_");
});
