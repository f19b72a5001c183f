import { spawn } from "node:child_process";
import { createHash, createHmac } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, vi } from "vitest";
import { anyDatabase } from "../../provisioner/test/support/databases.ts";
import { startPanel } from "../../provisioner/test/support/shop.ts";
import { answerOf, createHatcheryClient } from "../src/client/index.ts";

const settings = { ENCRYPTION_KEY: "a key that only tests have, long enough" };
const product = {
  name: "Block World",
  panels: ["eu"],
  limits: { memory: "512 MiB", disk: "1 GiB", cpu: 100 },
  eggs: [{ key: "block", nest: 1, egg: 1 }],
};

/** Starts an example as its readers do; it is stopped by SIGTERM, and has to end by itself then. */
async function started(example: string, environment: Record<string, string> = {}) {
  const database = await anyDatabase.make();
  const panel = await startPanel();
  const { full = "", clientAdmin = "" } = panel.keys;
  const panelSettings = { PANEL_URL: panel.url, PANEL_APPLICATION_KEY: full, PANEL_CLIENT_KEY: clientAdmin };
  const port = String(await freePort());
  const program = fileURLToPath(new URL(`../examples/${example}`, import.meta.url));
  const child = spawn(process.execPath, ["--conditions=@hatchery/source", program], {
    env: { ...process.env, ...settings, DATABASE_URL: database.url, ...panelSettings, ...environment, PORT: port },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = once(child, "exit");
  const origin = `http://127.0.0.1:${port}`;
  await vi.waitFor(() => fetch(origin), { timeout: 180_000, interval: 100 });
  return {
    panel,
    origin,
    client: (headers: Record<string, string>, mount = "/api/hatchery") =>
      createHatcheryClient({ baseUrl: origin + mount, headers: () => headers }),
    async [Symbol.asyncDispose]() {
      child.kill("SIGTERM");
      expect((await ended)[0]).toBe(0);
      await panel.close();
      await database.drop();
    },
  };
}

type Started = Awaited<ReturnType<typeof started>>;

/** Puts the panel and the product as an administrator does. */
async function stock({ panel }: Started, admin: ReturnType<Started["client"]>) {
  const { full = "", clientAdmin = "" } = panel.keys;
  const keys = { url: panel.url, applicationKey: full, clientKey: clientAdmin };
  await admin.PUT("/admin/panels/{panel}", { params: { path: { panel: "eu" } }, body: keys });
  await admin.PUT("/admin/products/{product}", {
    params: { path: { product: "block-world" } },
    body: product as never,
  });
}

async function serversOf({ panel }: Started) {
  return (await panel.control.dump()).servers;
}

describe("the examples, as their readers run them", { timeout: 240_000 }, () => {
  it("minimal-host is closed to strangers, open to its key, and has its API to read", async () => {
    await using host = await started("minimal-host.ts", { ADMIN_KEY: "k" });
    const admin = host.client({ authorization: "Bearer k" });
    await stock(host, admin);
    expect((await answerOf(admin.GET("/admin/products"))).items.map(({ id }) => id)).toEqual(["block-world"]);
    await expect(host.client({ authorization: "Bearer other" }).GET("/admin/products")).rejects.toMatchObject({
      status: 401,
    });
    const page = await fetch(`${host.origin}/api/hatchery/reference`, { headers: { authorization: "Bearer k" } });
    expect(page.headers.get("content-type")).toContain("text/html");
    expect(await page.text()).toContain("/admin/panels");
  });

  it("sessions-host lets customers order as far as their credit goes, and nobody else's page do it for them", async () => {
    await using host = await started("sessions-host.ts", { SESSION_KEY: "for tests only" });
    const signIn = async (email: string, password: string) => {
      const response = await fetch(`${host.origin}/session`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ email, password }),
      });
      const cookie = response.headers.getSetCookie().map((one) => one.split(";")[0]);
      return { status: response.status, cookie: cookie.join("; "), headers: response.headers };
    };
    expect((await signIn("ada@example.com", "wrong")).status).toBe(401);
    const admin = host.client({ cookie: (await signIn("kim@example.com", "battery staple")).cookie });
    await stock(host, admin);
    const { cookie, headers } = await signIn("ada@example.com", "correct horse");
    expect(headers.get("content-security-policy")).toEqual(expect.any(String));
    const ada = host.client({ cookie });
    const order = { product: "block-world" };
    expect((await answerOf(ada.POST("/orders/check", { body: order }))).price).toMatchObject({ amount: 500 });
    const elsewhere = { cookie, origin: "https://evil.example" };
    await expect(host.client(elsewhere).POST("/orders", { body: order })).rejects.toMatchObject({ status: 403 });
    const { service, operation } = await answerOf(ada.POST("/orders", { body: order }));
    await expect(ada.POST("/orders", { body: order })).rejects.toMatchObject({ status: 402 });
    await succeeded(ada, operation.id);
    await ada.PUT("/services/{service}/files/content", {
      params: { path: { service: service.id } },
      body: { file: "/motd.txt", content: "hello" },
    });
    await expect(ada.GET("/admin/services")).rejects.toMatchObject({ status: 403 });
    expect((await answerOf(host.client({}).GET("/products"))).items).toHaveLength(1);
    await expect(host.client({}).GET("/services")).rejects.toMatchObject({ status: 403 });
  });

  it("credits-host sells as far as prepaid credit goes, and takes each price once", async () => {
    const folder = mkdtempSync(join(tmpdir(), "hatchery-credits-"));
    const settings = { ADMIN_KEY: "k", CREDITS_FILE: join(folder, "credits.sqlite") };
    await using host = await started("credits-host.ts", settings);
    const administrator = { authorization: "Bearer k" };
    await stock(host, host.client(administrator));
    const credit = (cents: number, headers: Record<string, string> = administrator) =>
      fetch(`${host.origin}/credit`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify({ customer: "ada", cents }),
      });
    const balance = async () => {
      const response = await fetch(`${host.origin}/balance`, { headers: { "x-customer": "ada" } });
      return (await response.json()).cents;
    };
    expect((await credit(10_000, {})).status).toBe(401);
    expect((await credit(700)).status).toBe(204);
    const ada = host.client({ "x-customer": "ada" });
    const order = () =>
      answerOf(ada.POST("/orders", { body: { product: "block-world" }, headers: { "idempotency-key": "first" } }));
    const { service, operation } = await order();
    expect((await order()).service.id).toBe(service.id);
    await succeeded(ada, operation.id);
    expect(await balance()).toBe(200);
    await expect(ada.POST("/orders", { body: { product: "block-world" } })).rejects.toMatchObject({ status: 402 });
    const renew = () => ada.POST("/services/{service}/renew", { params: { path: { service: service.id } }, body: {} });
    await expect(renew()).rejects.toMatchObject({ status: 402, code: "not_entitled" });
    await credit(300);
    await renew();
    expect(await balance()).toBe(0);
    expect(await serversOf(host)).toHaveLength(1);
    rmSync(folder, { recursive: true });
  });

  it("api-keys-host gives each key its role, and an end to its patience", async () => {
    const hash = (key: string) => createHash("sha256").update(key).digest("hex");
    const keys = { [hash("billing")]: { role: "admin" }, [hash("bot")]: { role: "customer", customer: "ada" } };
    await using host = await started("api-keys-host.ts", { API_KEYS: JSON.stringify(keys) });
    const admin = host.client({ authorization: "Bearer billing" });
    await stock(host, admin);
    const customer = { id: "ada", email: "ada-of-keys@example.test" };
    const { operation } = await answerOf(
      admin.POST("/admin/services", { body: { id: "1", product: "block-world", customer } }),
    );
    const bot = host.client({ authorization: "Bearer bot" });
    await succeeded(bot, operation.id);
    expect((await answerOf(bot.GET("/services"))).items.map(({ id }) => id)).toEqual(["1"]);
    await expect(bot.GET("/admin/services")).rejects.toMatchObject({ status: 403 });
    await expect(host.client({ authorization: "Bearer none" }).GET("/services")).rejects.toMatchObject({ status: 401 });
    const many = Array.from({ length: 300 }, () => bot.GET("/services").catch((error: unknown) => error));
    const refused = (await Promise.all(many)).filter((one) => one instanceof Error);
    expect(refused[0]).toMatchObject({ status: 429, code: "rate_limited", retryAfterSeconds: expect.any(Number) });
  });

  it("existing-site serves the router below its own sign-in, and its own pages as before", async () => {
    await using host = await started("existing-site.ts");
    expect(await (await fetch(host.origin)).text()).toBe("The club's site");
    expect((await fetch(`${host.origin}/members/servers/api/services`)).status).toBe(401);
    const mount = "/members/servers/api";
    const staff = host.client({ "x-forwarded-user": "kim@staff" }, mount);
    await stock(host, staff);
    const body = { id: "club-1", product: "block-world", customer: { id: "ada", email: "ada-of-club@example.test" } };
    const { operation } = await answerOf(staff.POST("/admin/services", { body }));
    const ada = host.client({ "x-forwarded-user": "ada" }, mount);
    await succeeded(ada, operation.id);
    expect(await serversOf(host)).toHaveLength(1);
    await expect(
      host
        .client({ "x-forwarded-user": "eve" }, mount)
        .GET("/services/{service}", { params: { path: { service: "club-1" } } }),
    ).rejects.toMatchObject({ status: 404 });
    const document = await fetch(`${host.origin}${mount}/openapi.json`, { headers: { "x-forwarded-user": "ada" } });
    expect((await document.json()).servers).toEqual([{ url: mount }]);
    expect(await (await fetch(`${host.origin}/nowhere`)).text()).toBe("The club has no such page.");
  });

  it("payment-webhook-host makes one server of a payment, however often it is told, and ends it when it is cancelled", async () => {
    await using host = await started("payment-webhook-host.ts", { WEBHOOK_SECRET: "whsec" });
    const tell = async (event: object, secret = "whsec") => {
      const body = JSON.stringify(event);
      const signature = createHmac("sha256", secret).update(body).digest("hex");
      const headers = { "content-type": "application/json", "x-signature": signature };
      return fetch(`${host.origin}/payments`, { method: "POST", headers, body });
    };
    const subscription = "sub-1";
    const start = {
      type: "subscription.started",
      subscription,
      product: "block-world",
      customer: { id: "ada", email: "ada-of-payments@example.test" },
      paidUntil: "2099-01-01T00:00:00Z",
    };
    expect((await tell(start, "another")).status).toBe(401);
    const told = await Promise.all([tell(start), tell(start), tell(start)]);
    expect(told.map(({ status }) => status)).toEqual([202, 202, 202]);
    expect(new Set(await Promise.all(told.map((response) => response.text()))).size).toBe(1);
    const ada = host.client({ "x-customer": "ada" });
    const path = { service: subscription };
    const stateIs = (state: string) =>
      vi.waitFor(
        async () => expect((await answerOf(ada.GET("/services/{service}", { params: { path } }))).state).toBe(state),
        { timeout: 30_000, interval: 100 },
      );
    await stateIs("active");
    expect(await serversOf(host)).toHaveLength(1);
    expect((await tell({ type: "payment.failed", subscription })).status).toBe(202);
    await stateIs("suspended");
    const unknown = await tell({ type: "payment.failed", subscription: "sub-2" });
    expect([unknown.status, (await unknown.json()).code]).toEqual([404, "service_not_found"]);
    expect((await tell({ type: "subscription.cancelled", subscription })).status).toBe(202);
    await stateIs("terminated");
    expect(await serversOf(host)).toEqual([]);
  });
});

async function succeeded(client: ReturnType<Started["client"]>, operation: string) {
  const path = { operation };
  await vi.waitFor(
    async () =>
      expect((await answerOf(client.GET("/operations/{operation}", { params: { path } }))).status).toBe("succeeded"),
    { timeout: 30_000, interval: 100 },
  );
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
