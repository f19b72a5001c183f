import { randomBytes, randomUUID } from "node:crypto";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Demo } from "../../server/demo.ts";
import { demoProducts } from "../../server/products.ts";
import { type Program, run } from "./support/program.ts";
import { type Visitor, visit } from "./support/visitor.ts";

const main = fileURLToPath(new URL("../../server/main.ts", import.meta.url));
const emulatorCommand = fileURLToPath(new URL("../../../../packages/panel-emulator/src/cli.ts", import.meta.url));
const demoFolder = fileURLToPath(new URL("../..", import.meta.url));
const generous = { timeout: 60_000, interval: 200 };

/** The panel that somebody else runs: another process, known by its URL and keys only. */
let panel: { readonly program: Program; readonly url: string; readonly keys: Record<string, string> };

async function startShop(
  databaseUrl: string,
): Promise<{ readonly program: Program; readonly demo: Pick<Demo, "url" | "accounts"> }> {
  const program = run(main, [], {
    PORT: "0",
    PANEL_URL: panel.url,
    PANEL_APPLICATION_KEY: panel.keys.application,
    PANEL_CLIENT_KEY: panel.keys.client,
    DATABASE_URL: databaseUrl,
    BOOKS_FILE: ":memory:",
    ENCRYPTION_KEY: secret,
    SESSION_SECRET: secret,
    ADMINISTRATOR_PASSWORD: "correct horse",
    CUSTOMER_PASSWORD: "battery staple",
  });
  const [, url = ""] = await program.says(/demo shop\s+(http\S+)/);
  await program.says(/Ctrl\+C/);
  const account = { firstName: "", lastName: "" };
  return {
    program,
    demo: {
      url,
      accounts: [
        { ...account, role: "admin", id: "sam", email: "sam@example.com", password: "correct horse" },
        { ...account, role: "customer", id: "camille", email: "camille@example.com", password: "battery staple" },
      ],
    },
  };
}

const secret = randomBytes(24).toString("base64url");

/** Sells something that the panel has, to a customer of the shop, and waits until it runs. */
async function sellOne(admin: Visitor, customer: Visitor): Promise<string> {
  const { body: catalogue } = await admin.send("GET", "/hatchery/admin/panels/main/catalogue");
  const egg = catalogue.eggs[0];
  const product = {
    ...demoProducts({ pterodactyl: "main" }).find(({ id }) => id === "voice"),
    panels: ["main"],
    limits: { memory: 128, disk: 256, cpu: 50 },
    eggs: [{ key: "game", nest: egg.nestId, egg: egg.id }],
  };
  expect(await admin.send("PUT", "/hatchery/admin/products/voice", { body: product })).toMatchObject({ status: 200 });
  const { status, body } = await customer.send("POST", "/hatchery/orders", {
    body: { product: "voice" },
    headers: { "idempotency-key": randomUUID() },
  });
  expect(status).toBe(202);
  const id: string = body.service.id;
  await expect
    .poll(async () => (await customer.send("GET", `/hatchery/services/${id}`)).body.state, generous)
    .toBe("active");
  return id;
}

async function signedIn(demo: Pick<Demo, "url" | "accounts">) {
  const [admin, customer] = [await visit(demo), await visit(demo)];
  expect((await admin.signIn("admin")).status).toBe(200);
  expect((await customer.signIn("customer")).status).toBe(200);
  return { admin, customer };
}

interface Database {
  readonly url: string;
  drop(): Promise<void>;
}

async function folder(): Promise<Database> {
  const path = await mkdtemp(join(tmpdir(), "hatchery-demo-test-"));
  return { url: `file:${path}/database`, drop: () => rm(path, { recursive: true, force: true }) };
}

async function postgres(): Promise<Database> {
  const server = process.env.TEST_DATABASE_URL ?? "";
  const name = `hatchery_demo_${randomUUID().replaceAll("-", "")}`;
  const ask = async (statement: string) => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  await ask(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => ask(`drop database if exists ${name} with (force)`) };
}

const databases: readonly (readonly [string, () => Promise<Database>])[] = [
  ["an embedded database in a folder", folder],
  ...(process.env.TEST_DATABASE_URL ? [["PostgreSQL", postgres] as const] : []),
];

describe.each(databases)("with a panel in another process and %s", (_name, make) => {
  beforeAll(async () => {
    const program = run(emulatorCommand, ["--json"]);
    const [line] = await program.says(/^\{.*\}$/);
    panel = { program, ...JSON.parse(line) };
  }, 60_000);
  afterAll(() => panel.program[Symbol.asyncDispose]());

  test("the shop sells a server, stops within seconds, and knows everything when it starts again", {
    timeout: 300_000,
  }, async () => {
    const database = await make();
    try {
      const before = await readdir(demoFolder);
      const first = await startShop(database.url);
      await using _first = first.program;
      expect(first.program.output).not.toContain("Emulated panel");
      const { admin, customer } = await signedIn(first.demo);
      const { body: session } = await customer.send("GET", "/session");
      expect(session).toMatchObject({ demoAccounts: [], faults: false });
      expect((await admin.send("GET", "/faults")).headers.get("content-type")).not.toContain("json");
      expect((await admin.send("POST", "/hatchery/admin/panels/main/diagnose")).body.ok).toBe(true);
      const id = await sellOne(admin, customer);
      const { code, afterMs } = await first.program.stop();
      expect(code).toBe(0);
      expect(afterMs).toBeLessThan(10_000);

      const second = await startShop(database.url);
      await using _second = second.program;
      const again = await signedIn(second.demo);
      expect((await again.customer.send("GET", `/hatchery/services/${id}`)).body.state).toBe("active");
      expect((await second.program.stop()).code).toBe(0);
      expect(before).toEqual(expect.arrayContaining((await readdir(demoFolder)).filter((name) => name !== "dist")));
    } finally {
      await database.drop();
    }
  });
});

test("a wrong environment ends the program at once, with the variable named", { timeout: 60_000 }, async () => {
  await using program = run(main, [], { PANEL_URL: "panel.example.com" });
  await program.says(/PANEL_URL/);
});
