import type { HourlyBooks } from "@hatchery/examples/hourly-books";
import { createProvisionerRouter } from "@hatchery/express";
import type { Provisioner } from "@hatchery/provisioner";
import express, { type Express } from "express";
import type { Account } from "./accounts.ts";
import { balanceRouter } from "./balance-router.ts";
import type { Charging } from "./charging.ts";
import { clockRouter, type MovableClock } from "./clock-router.ts";
import { requireCsrfToken } from "./csrf.ts";
import { type FaultSwitches, faultsRouter } from "./faults.ts";
import { clockAheadMs } from "./moved-clock.ts";
import type { PriceBook } from "./price-book.ts";
import { pricesRouter } from "./prices-router.ts";
import { securityHeaders } from "./security-headers.ts";
import { createSelling } from "./selling.ts";
import { type EndedSessions, refuseEndedSessions, sessionCookie } from "./session.ts";
import { accountOf, signInRouter } from "./sign-in.ts";
import { createTill } from "./till.ts";
import { webPageRouter } from "./web-page.ts";

export interface AppOptions {
  readonly provisioner: Provisioner;
  readonly accounts: readonly Account[];
  readonly prices: PriceBook;
  readonly books: HourlyBooks;
  readonly charging: Charging;
  readonly sessionSecret: string;
  readonly endedSessions: EndedSessions;
  /** Whether visitors come over https. */
  readonly secure: boolean;
  /** What the page of faults can do; null where nothing may be broken. */
  readonly faults: FaultSwitches | null;
  /** Null where time is not the demo's own. */
  readonly clock: MovableClock | null;
  onError?(error: unknown): void;
  /** What the till has to say. */
  say(line: string): void;
}

/** The shop's web server: who you are, Hatchery's router, and the page. */
export function createApp(options: AppOptions): Express {
  const { provisioner, accounts, prices, books, sessionSecret, endedSessions, secure, faults, clock, onError, say } =
    options;
  const app = express();
  app.disable("x-powered-by");
  if (secure) app.set("trust proxy", 1);
  app.use(securityHeaders({ secure }));
  app.get("/api/alive", (_request, response) => {
    response.json({ clockAheadMs: clockAheadMs(), clockMoves: clock !== null });
  });
  const session = [sessionCookie({ secret: sessionSecret, secure }), refuseEndedSessions(endedSessions)];
  app.use("/api", ...session, requireCsrfToken);
  app.use("/api", signInRouter({ accounts, endedSessions, showAccounts: faults !== null, faults: faults !== null }));
  if (faults) app.use("/api/faults", faultsRouter({ accounts, faults }));
  if (clock) app.use("/api/clock", clockRouter({ accounts, clock }));
  app.use("/api", pricesRouter({ accounts, book: prices, provisioner }));
  app.use("/api", balanceRouter(options));
  app.use(
    "/api/hatchery",
    createProvisionerRouter({
      provisioner,
      authenticate(request) {
        const account = accountOf(accounts, request);
        if (!account) return { role: "visitor" };
        return account.role === "admin"
          ? { role: "admin", id: account.id }
          : { role: "customer", customer: account.id, id: account.id };
      },
      ...createSelling({ accounts, prices, books, till: createTill(say) }),
      ...(onError && { onError }),
    }),
  );
  app.use(webPageRouter());
  return app;
}
