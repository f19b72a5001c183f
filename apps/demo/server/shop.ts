import { once } from "node:events";
import { mkdir } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname } from "node:path";
import { HourlyBooks } from "@hatchery/examples/hourly-books";
import { createProvisioner } from "@hatchery/provisioner";
import type { Account } from "./accounts.ts";
import { createApp } from "./app.ts";
import { startCharging } from "./charging.ts";
import type { MovableClock } from "./clock-router.ts";
import type { DemoConfig } from "./config.ts";
import type { FaultSwitches } from "./faults.ts";
import { openPriceBook } from "./price-book.ts";
import { demoPrices } from "./prices.ts";
import { seedShop } from "./seed.ts";
import type { EndedSessions } from "./session.ts";

export interface ShopOptions {
  readonly panel: NonNullable<DemoConfig["panel"]>;
  /** The demo's second panel; null beside a real one. */
  readonly second: DemoConfig["panel"];
  /** Whether the panel is the demo's own. */
  readonly emulated: boolean;
  readonly databaseUrl: string;
  readonly encryptionKey: string;
  readonly sessionSecret: string;
  readonly endedSessions: EndedSessions;
  readonly accounts: readonly Account[];
  /** Where the prices are kept. */
  readonly pricesFile: string;
  /** Where the balances are kept. */
  readonly booksFile: string;
  readonly secure: boolean;
  readonly host: string;
  /** The port to listen on. */
  readonly port: number;
  /** Whether the next free port is as good when this one is taken. */
  readonly anyPort: boolean;
  readonly faults: FaultSwitches | null;
  readonly clock: MovableClock | null;
}

export interface Shop {
  readonly url: string;
  readonly port: number;
  /** Stops answering, then charging and working, then closes what is kept. */
  close(): Promise<void>;
}

const portsTried = 50;

/** Opens the shop: database, worker and web server in this process. */
export async function openShop(options: ShopOptions): Promise<Shop> {
  const { panel, second, emulated, databaseUrl, encryptionKey, faults, host } = options;
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const onError = (error: unknown) => process.stderr.write(`${String(error)}\n`);
  await using opening = new AsyncDisposableStack();
  await mkdir(dirname(options.booksFile), { recursive: true, mode: 0o700 });
  // Closed last: what is on its way when the shop closes may still have to be entered.
  const books = opening.adopt(new HourlyBooks(options.booksFile), (opened) => opened.close());
  const provisioner = opening.use(
    await createProvisioner({
      database: databaseUrl,
      encryptionKey,
      sweepIntervalMs: 2000,
      webhooks: { allowPrivateTargets: emulated },
    }),
  );
  const prices = openPriceBook(options.pricesFile, emulated ? demoPrices : {});
  await seedShop({ provisioner, panel, second, emulated, onError });
  await provisioner.start();
  const charging = opening.adopt(startCharging({ provisioner, books, prices, onError }), (begun) => begun.stop());
  const app = createApp({ ...options, prices, books, charging, provisioner, faults, onError, say });
  const server = opening.adopt(await listen(createServer(app), options), close);
  const { port } = server.address() as AddressInfo;
  const opened = opening.move();
  return {
    url: `http://${host === "127.0.0.1" ? "localhost" : host}:${port}`,
    port,
    close: () => opened.disposeAsync(),
  };
}

async function close(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  server.closeAllConnections();
  await closed;
}

async function listen(server: Server, { host, port, anyPort }: ShopOptions): Promise<Server> {
  const last = anyPort ? port + portsTried : port;
  for (let candidate = port; ; candidate++) {
    try {
      server.listen(candidate, host);
      await once(server, "listening");
      return server;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE" || candidate >= last) throw error;
    }
  }
}
