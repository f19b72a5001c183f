import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { errorReference } from "@hatchery/provisioner/http";
import { expect, it, vi } from "vitest";
import { createApiDocument, routes } from "../src/index.ts";

const example = new URL("../examples/minimal-host.ts", import.meta.url);
const textOf = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

it("explains every error code in docs/errors.md as the catalogues have it", () => {
  expect(textOf("../../../docs/errors.md")).toBe(errorReference());
});

it("shows in the README the host that the example runs, in at most 20 lines", () => {
  const code = readFileSync(example, "utf8");
  expect(textOf("../README.md")).toContain(`\`\`\`ts\n${code}\`\`\``);
  expect(code.trimEnd().split("\n").length).toBeLessThanOrEqual(20);
});

it("names every operation once and refers to no object that it does not define", () => {
  const document = createApiDocument(routes).at("/api");
  expect(new Set(routes.map((route) => route.id)).size).toBe(routes.length);
  const text = JSON.stringify(document);
  const { schemas } = document.components;
  for (const [, name] of text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g))
    expect(schemas).toHaveProperty(name ?? "");
  for (const [name, schema] of Object.entries(schemas))
    expect(schema).not.toEqual({ $ref: `#/components/schemas/${name}` });
});

it("runs the example: closed to strangers, open to the key, stopped by SIGTERM", async () => {
  const port = await freePort();
  const host = spawn(process.execPath, ["--conditions=@hatchery/source", fileURLToPath(example)], {
    env: {
      ...process.env,
      DATABASE_URL: "memory:",
      ENCRYPTION_KEY: "a key that only tests have, long enough",
      ADMIN_KEY: "k",
      PORT: String(port),
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = once(host, "exit");
  try {
    const health = (authorization: string) =>
      fetch(`http://127.0.0.1:${port}/api/hatchery/admin/health`, { headers: { authorization } });
    await vi.waitFor(async () => expect((await health("Bearer k")).status).toBe(200), {
      timeout: 20_000,
      interval: 100,
    });
    expect((await health("Bearer other")).status).toBe(401);
    const page = await fetch(`http://127.0.0.1:${port}/api/hatchery/reference`, {
      headers: { authorization: "Bearer k" },
    });
    expect(page.headers.get("content-type")).toContain("text/html");
    expect(await page.text()).toContain("/admin/panels");
  } finally {
    host.kill("SIGTERM");
  }
  expect((await ended)[0]).toBe(0);
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
