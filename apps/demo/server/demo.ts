import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createPanelEmulator, type PanelEmulator } from "@hatchery/panel-emulator";
import { type Account, createAccounts } from "./accounts.ts";
import type { DemoConfig } from "./config.ts";
import { noFaults } from "./faults.ts";
import { keepShop, type ShopKeeper } from "./shop-keeper.ts";
import { createDemoWorld } from "./world/demo-world.ts";
import { createPelicanWorld } from "./world/pelican-world.ts";

/** A running demo. */
export interface Demo {
  readonly url: string;
  readonly accounts: readonly Account[];
  /** Where the emulated Pterodactyl panel is; null with a real one. */
  readonly emulatorUrl: string | null;
  /** Where the emulated Pelican panel is; null with a real panel. */
  readonly secondEmulatorUrl: string | null;
  /** Where the shop's database is, without its password; null when it ends with the demo. */
  readonly keptIn: string | null;
  /** Stops the shop, then the emulated panel, and removes what was only for this run. */
  close(): Promise<void>;
}

const defaultPort = 3000;

/** Starts what the configuration asks for: two emulated panels unless there is a real one, and the shop. */
export async function startDemo(config: DemoConfig): Promise<Demo> {
  const stack = new AsyncDisposableStack();
  try {
    const emulator = config.panel
      ? null
      : stack.use(await createPanelEmulator({ world: createDemoWorld({ installMs: config.installMs }) }));
    const pelican = config.panel
      ? null
      : stack.use(
          await createPanelEmulator({
            flavour: "pelican",
            world: createPelicanWorld({ installMs: config.installMs }),
          }),
        );
    const panel = config.panel ?? emulatedPanel(emulator);
    const accounts = createAccounts(config);
    const secrets = await secretsFor(config);
    const folder = await folderFor(config, stack);
    const databaseUrl = config.databaseUrl ?? `file:${join(folder, "database")}`;
    const shop = stack.adopt(
      await keepShop({
        panel,
        second: pelican && emulatedPanel(pelican),
        emulated: emulator !== null,
        databaseUrl,
        pricesFile: join(folder, "prices.json"),
        booksFile: config.booksFile ?? join(folder, "books.sqlite"),
        ...secrets,
        accounts,
        secure: config.publicUrl?.startsWith("https:") ?? false,
        host: config.host,
        port: config.port ?? defaultPort,
        anyPort: config.port === null,
        faults: emulator && { controlUrl: emulator.control.url, active: noFaults },
        clock:
          emulator && pelican && !databaseUrl.startsWith("postgres")
            ? { controlUrls: [emulator.control.url, pelican.control.url], aheadMs: 0 }
            : null,
      }),
      (keeper: ShopKeeper) => keeper.close(),
    );
    const started = stack.move();
    return {
      url: config.publicUrl ?? shop.url,
      accounts,
      emulatorUrl: emulator?.url ?? null,
      secondEmulatorUrl: pelican?.url ?? null,
      // The emulated panel forgets its servers, whatever the database keeps of them.
      keptIn: stays(config) && emulator === null ? withoutPassword(databaseUrl) : null,
      close: () => started.disposeAsync(),
    };
  } catch (error) {
    await stack.disposeAsync();
    throw error;
  }
}

function withoutPassword(databaseUrl: string): string {
  return databaseUrl.replace(/^(\w+:\/\/[^:@/]*):[^@]*@/, "$1@");
}

function emulatedPanel(emulator: Pick<PanelEmulator, "url" | "keys"> | null) {
  if (!emulator?.keys.application || !emulator.keys.client) throw new Error("The demo world has no keys.");
  return { url: emulator.url, applicationKey: emulator.keys.application, clientKey: emulator.keys.client };
}

/** The emulated panel forgets everything at its end, so what the shop keeps ends as well; beside a real panel it stays. */
async function folderFor(config: DemoConfig, stack: AsyncDisposableStack): Promise<string> {
  if (stays(config)) return config.databaseUrl === null ? dataDirectory() : dataFolder;
  const directory = await mkdtemp(join(tmpdir(), "hatchery-demo-"));
  stack.defer(() => rm(directory, { recursive: true, force: true }));
  return directory;
}

function stays({ panel, databaseUrl }: DemoConfig): boolean {
  return panel !== null || (databaseUrl !== null && databaseUrl !== "memory:");
}

interface Secrets {
  readonly encryptionKey: string;
  readonly sessionSecret: string;
}

/** What the environment names; the rest is made up, and kept where the database stays. */
async function secretsFor(config: DemoConfig): Promise<Secrets> {
  const { encryptionKey, sessionSecret } = config;
  if (encryptionKey && sessionSecret) return { encryptionKey, sessionSecret };
  const made = stays(config) ? await keptSecrets() : freshSecrets();
  return { encryptionKey: encryptionKey ?? made.encryptionKey, sessionSecret: sessionSecret ?? made.sessionSecret };
}

function freshSecrets(): Secrets {
  const secret = () => randomBytes(32).toString("base64url");
  return { encryptionKey: secret(), sessionSecret: secret() };
}

/** With a database that stays, the keys in it have to stay readable: the secrets are made once and kept. */
async function keptSecrets(): Promise<Secrets> {
  const file = join(await dataDirectory(), "secrets.json");
  const known = await readFile(file, "utf8").catch(() => null);
  if (known !== null) return JSON.parse(known) as Secrets;
  const secrets = freshSecrets();
  await writeFile(file, JSON.stringify(secrets), { mode: 0o600, flag: "wx" });
  return secrets;
}

const dataFolder = fileURLToPath(new URL("../.data", import.meta.url));

async function dataDirectory(): Promise<string> {
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  return dataFolder;
}
