import { execFile } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { networkInterfaces } from "node:os";
import tls from "node:tls";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, describe, expect, test } from "vitest";
import { OutcomeUnknownError, PanelConnectionError } from "../../../src/index.ts";
import { answerUser, listen } from "../../support/listening-panel.ts";
import { selfSigned } from "../../support/self-signed.ts";

const run = promisify(execFile);
const sdk = fileURLToPath(new URL("../../../src/index.ts", import.meta.url));

/** A program that asks for one user of the panel. */
async function runProgram(url: string, env: Record<string, string> = {}, after = ""): Promise<string> {
  const program = `
    import { createPanelClient } from ${JSON.stringify(sdk)};
    const panel = createPanelClient({ url: ${JSON.stringify(url)}, applicationKey: "ptla_x", retry: false });
    console.log((await panel.application.users.get(1)).id);
    ${after}`;
  const args = ["--conditions=@hatchery/source", "--input-type=module", "--eval", program];
  const { stdout } = await run(process.execPath, args, { env: { ...process.env, NODE_OPTIONS: "", ...env } });
  return stdout.trim();
}

describe("kept connections", () => {
  test("one serves request after request, of all clients", async () => {
    await using listening = await listen(answerUser);
    for (let id = 1; id <= 3; id++) await listening.panel.application.users.get(id);
    expect(listening.connections).toHaveLength(1);
  });

  test("one that the panel closed meanwhile is not used again, not even for a creation", async () => {
    await using listening = await listen(answerUser);
    const { users } = listening.panel.application;
    await users.get(1);
    const [kept] = listening.connections;
    if (kept) await once(kept.end(), "close");
    await users.create({} as never);
    expect(listening.connections).toHaveLength(2);
    expect(listening.retries).toEqual([]);
  });

  test("one that breaks under a request: readings are repeated, a creation's outcome is unknown", async () => {
    await using listening = await listen((request, response) => {
      const isFirst = listening.connections.length === 1;
      if (isFirst && request.url?.endsWith("/2")) request.socket.destroy();
      else if (request.method === "POST") request.socket.resetAndDestroy();
      else answerUser(request, response);
    });
    const { users } = listening.panel.application;
    await users.get(1);
    await users.get(2);
    expect(listening.retries).toMatchObject([{ error: { code: "connection_failed", cause: { code: "ECONNRESET" } } }]);
    expect(listening.connections).toHaveLength(2);
    const error = await users.create({} as never).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(error).toMatchObject({ cause: { code: "connection_failed" } });
    expect(listening.retries).toHaveLength(1);
  });

  test("none is kept that the panel does not want to keep", async () => {
    await using listening = await listen((request, response) => {
      response.setHeader("connection", "close");
      answerUser(request, response);
    });
    for (let id = 1; id <= 2; id++) await listening.panel.application.users.get(id);
    expect(listening.connections).toHaveLength(2);
    expect(listening.retries).toEqual([]);
  });

  test("they keep no process from ending", async () => {
    await using listening = await listen(answerUser);
    const elapsed = `const asked = performance.now();
      process.on("exit", () => console.log(performance.now() - asked < 2000));`;
    expect(await runProgram(listening.url, {}, elapsed)).toBe("1\ntrue");
  });
});

test("a thousand requests at once are all answered, over 64 connections at most", async () => {
  await using listening = await listen(answerUser, { options: { retry: false } });
  const ids = Array.from({ length: 1000 }, (_, at) => at + 1);
  const users = await Promise.all(ids.map((id) => listening.panel.application.users.get(id)));
  expect(users).toHaveLength(1000);
  expect(listening.connections.length).toBeLessThanOrEqual(64);
});

test("where nobody listens, even a creation is repeated, and the error says why", async () => {
  const listening = await listen(answerUser);
  await listening[Symbol.asyncDispose]();
  const { retries, panel } = listening;
  const error = await panel.application.users.create({} as never).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(PanelConnectionError);
  expect(error).toMatchObject({ code: "connection_failed", cause: { code: "ECONNREFUSED" } });
  expect((error as Error).message).toMatch(/ECONNREFUSED/);
  expect(retries).toHaveLength(2);
});

const hasIpv6 = Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === "::1"));

test.skipIf(!hasIpv6)("a panel may have an address of IPv6", async () => {
  let host: string | undefined;
  const answer: typeof answerUser = (request, response) => {
    host = request.headers.host;
    answerUser(request, response);
  };
  await using listening = await listen(answer, { host: "::1" });
  await expect(listening.panel.application.users.get(1)).resolves.toMatchObject({ id: 1 });
  expect(`http://${host}`).toBe(listening.url);
});

describe("TLS", () => {
  const trusted = tls.getCACertificates("default");

  afterEach(() => {
    tls.setDefaultCACertificates(trusted);
  });

  test("a panel with a certificate that is trusted is asked, over a kept connection", async () => {
    const certified = selfSigned();
    tls.setDefaultCACertificates([...trusted, certified.cert]);
    await using listening = await listen(answerUser, { host: "localhost", tls: certified });
    for (let id = 1; id <= 2; id++) await listening.panel.application.users.get(id);
    expect(listening.connections).toHaveLength(1);
  });

  test("one that is not trusted is sent nothing, and the error says why", async () => {
    let asked = 0;
    await using listening = await listen(() => void asked++, { host: "localhost", tls: selfSigned() });
    const error = await listening.panel.application.users.create({} as never).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PanelConnectionError);
    expect(error).toMatchObject({ cause: { code: "DEPTH_ZERO_SELF_SIGNED_CERT" } });
    expect(asked).toBe(0);
  });
});

test("the proxy of the environment is used where Node is told to", async () => {
  const asked: (string | undefined)[] = [];
  await using proxy = createServer((request, response) => {
    asked.push(request.url);
    answerUser(request, response);
  });
  await once(proxy.listen(0, "127.0.0.1"), "listening");
  const { port } = proxy.address() as AddressInfo;
  const env = { NODE_USE_ENV_PROXY: "1", HTTP_PROXY: `http://127.0.0.1:${port}`, NO_PROXY: "" };
  expect(await runProgram("http://panel.example", env)).toBe("1");
  expect(asked).toEqual(["http://panel.example/api/application/users/1"]);
});
