import { once } from "node:events";
import { globSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createProvisionerRouter, type Identity } from "@hatchery/express";
import { toNodeListener } from "@hatchery/http/node";
import { createPanelEmulator, type PanelEmulator } from "@hatchery/panel-emulator";
import express from "express";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { conformance } from "../../packages/http-api/test/conformance/conformance.ts";
import { apiKeys } from "../../packages/http-api/test/conformance/skin.ts";
import { anyDatabase, type TestDatabase } from "../../packages/provisioner/test/support/databases.ts";

let panel: PanelEmulator;
let database: TestDatabase;
let host: typeof import("../frameworks/hatchery.ts");
beforeAll(async () => {
  panel = await createPanelEmulator({ world: "demo" });
  await panel.control.install({ delayMs: 50, fail: false });
  database = await anyDatabase.make();
  // The examples are programs: this is how their readers tell them what they need.
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    ENCRYPTION_KEY: "a key that only tests have, long enough",
    API_KEYS: JSON.stringify(apiKeys),
    PORT: "0",
  });
  host = await import("../frameworks/hatchery.ts");
}, 60_000);
afterAll(async () => {
  await host.provisioner.stop();
  await panel.close();
  await database.drop();
});

/** What each framework makes of the API, on one provisioner. */
const skins: Readonly<Record<string, () => Promise<Server>>> = {
  "node:http": async () => (await import("../frameworks/node.ts")).server,
  Fastify: async () => (await import("../frameworks/fastify.ts")).server,
  // Next.js calls the function that a route handler exports for the method; for HEAD that of GET.
  "Next.js": async () => {
    const route = await import("../frameworks/next/app/api/hatchery/[...path]/route.ts");
    const answer = (request: Request) => route[request.method === "HEAD" ? "GET" : (request.method as "GET")](request);
    return createServer(toNodeListener(answer)).listen(0);
  },
  Express: async () => {
    const identities = new Map<string, Identity>(Object.entries(apiKeys));
    const router = createProvisionerRouter({
      provisioner: host.provisioner,
      authenticate: (request) => identities.get(request.get("authorization")?.replace("Bearer ", "") ?? ""),
    });
    return express().use("/api/hatchery", router).listen(0);
  },
  // Last, because it puts a Request and a Response of its own in the place of Node's.
  Hono: async () => (await import("../frameworks/hono.ts")).server as Server,
};

describe.each(Object.entries(skins))("%s", { timeout: 120_000 }, (_name, open) => {
  let server: Server;
  let url: string;
  beforeAll(async () => {
    server = await open();
    if (!server.listening) await once(server, "listening");
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/hatchery`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it.each(Object.entries(conformance))("%s", async (_promise, holds) => {
    await holds({ url, panel });
    expect(server.listening).toBe(true);
  });
});

it("takes a host at most twenty lines, comments and all, besides its provisioner", () => {
  const folder = new URL("../frameworks/", import.meta.url);
  const hosts = globSync("**/*.ts", { cwd: folder }).filter((file) => file !== "hatchery.ts");
  expect(hosts).toHaveLength(6);
  for (const host of hosts) {
    const lines = readFileSync(new URL(host, folder), "utf8").trimEnd().split("\n");
    expect([host, lines.length]).toEqual([host, Math.min(lines.length, 20)]);
  }
});
