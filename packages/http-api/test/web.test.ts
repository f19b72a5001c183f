import type { Provisioner } from "@hatchery/provisioner";
import { describe, expect, it } from "vitest";
import { createHatcheryHandler } from "../src/index.ts";
import { routes } from "../src/routes/routes.ts";
import { routeFinder } from "../src/routing/find-route.ts";
import type { Pieces } from "../src/routing/reply.ts";
import { OpenStream } from "../src/streams/open-stream.ts";
import { OpenStreams } from "../src/streams/open-streams.ts";
import { Subscription } from "../src/streams/subscription.ts";
import { responseTo } from "../src/web/response-to.ts";

describe("finding a route", () => {
  const find = routeFinder(routes);
  const foundId = (method: string, path: string) => find(method, path).route?.id;

  it("finds every route of the table by a path of its own", () => {
    for (const { id, method, path } of routes)
      expect([id, foundId(method.toUpperCase(), path.replaceAll(/[{}]/g, ""))]).toEqual([id, id]);
  });

  it("decodes what stands for parameters, and takes a slash at the end", () => {
    expect(find("GET", "/admin/services/a%2Fb%20c/")).toMatchObject({ params: { service: "a/b c" } });
    expect(foundId("HEAD", "/admin/services")).toBe("listServices");
  });

  it("tells a path without the method from no path at all", () => {
    expect(find("PATCH", "/admin/panels/eu")).toEqual({ route: null, methods: ["GET", "PUT", "DELETE"] });
    for (const path of ["/", "", "/Admin/panels", "/admin/panels//", "/admin//eu", "/admin/panels/eu/none"])
      expect([path, find("GET", path)]).toEqual([path, { route: null, methods: [] }]);
  });
});

/** A body of numbers that counts how often it was asked, and whether it was left. */
function counting() {
  const seen = { taken: 0, left: 0, cut: () => {} };
  const pieces: Pieces = {
    async take() {
      seen.taken += 1;
      return `${seen.taken}\n`;
    },
    leave: () => {
      seen.left += 1;
    },
    onGivenUp: (cut) => {
      seen.cut = cut;
    },
  };
  return { seen, reply: { status: 200, headers: {}, body: { kind: "pieces", pieces } } } as const;
}

describe("a body in pieces", () => {
  const address = "https://shop.example.com/";

  it("is taken as it is read, and no faster", async () => {
    const { seen, reply } = counting();
    const reader = responseTo(new Request(address), reply).body?.getReader();
    expect(seen.taken).toBe(0);
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe("1\n");
    await reader?.read();
    expect(seen.taken).toBe(2);
  });

  it.each(["its body is cancelled", "its request is aborted", "only its head is wanted"])(
    "is left when %s",
    async (how) => {
      const { seen, reply } = counting();
      const gone = new AbortController();
      const method = how === "only its head is wanted" ? "HEAD" : "GET";
      const { body } = responseTo(new Request(address, { method, signal: gone.signal }), reply);
      expect(seen.left).toBe(method === "HEAD" ? 1 : 0);
      if (how === "its body is cancelled") await body?.cancel();
      else gone.abort();
      expect(seen.left).toBeGreaterThan(0);
    },
  );

  it("is broken off for a client that is given up", async () => {
    const { seen, reply } = counting();
    const reader = responseTo(new Request(address), reply).body?.getReader();
    seen.cut();
    await expect(reader?.read()).rejects.toThrow("not read for too long");
  });
});

describe("a stream that is open", () => {
  function opened(heartbeatMs: number, maximumAgeMs = 60_000) {
    const streams = new OpenStreams({ heartbeatMs, maximumAgeMs });
    const subscription = new Subscription(null, 10);
    const cut = Promise.withResolvers<void>();
    const stream: OpenStream = new OpenStream(subscription, () => streams.remove(stream));
    stream.onGivenUp(cut.resolve);
    streams.add(stream, "ada");
    return { streams, stream, subscription, cut };
  }

  it("shows a sign of life to a client that waits, and gives up one that takes nothing", async () => {
    const { streams, stream, cut } = opened(20);
    expect(await stream.take()).toBe("retry: 3000\n\n");
    for (let beats = 0; beats < 6; beats++) expect(await stream.take()).toBe(": heartbeat\n\n");
    expect(streams.countOf("ada")).toBe(1);
    await cut.promise;
    expect([streams.countOf("ada"), streams.size]).toEqual([0, 0]);
  });

  it("ends after its time, with what was still to be told", async () => {
    const { stream, subscription } = opened(10, 30);
    subscription.push({ id: null, text: "told" });
    let told = "";
    for (let text = await stream.take(); text !== null; text = await stream.take()) told += text;
    expect(told).toMatch(/^retry: 3000\n\ntold/);
  });
});

it("refuses options that are missing, malformed or unknown, by the name of what was called", () => {
  const given = { provisioner: {} as Provisioner, authenticate: () => null };
  for (const basePath of ["api", "/api/", "/api?x", "/"])
    expect(() => createHatcheryHandler({ ...given, basePath })).toThrow("`basePath` has to be a path");
  expect(() => createHatcheryHandler({ ...given, colour: "red" } as never)).toThrow(/createHatcheryHandler.*colour/s);
  expect(() => createHatcheryHandler({ provisioner: given.provisioner } as never)).toThrow(/authenticate/);
});
