import type { HourlyBooks } from "@hatchery/examples/hourly-books";
import { isProvisionerError, type Provisioner } from "@hatchery/provisioner";
import { json, type Request, type Response, Router } from "express";
import { z } from "zod";
import type { Account } from "./accounts.ts";
import type { Charging } from "./charging.ts";
import { clockAheadMs } from "./moved-clock.ts";
import { onlyAdministrators } from "./only-administrators.ts";
import { ownService } from "./own-service.ts";
import type { PriceBook } from "./price-book.ts";
import { currency, priceByTheHour } from "./prices.ts";
import { sendNotFound, sendNotUnderstood, sendProblem } from "./problem.ts";
import { accountOf } from "./sign-in.ts";

interface BalanceRouterOptions {
  readonly accounts: readonly Account[];
  readonly provisioner: Provisioner;
  readonly prices: PriceBook;
  readonly books: HourlyBooks;
  readonly charging: Charging;
  /** Of what somebody has paid in. */
  say(line: string): void;
}

const entriesShown = 100;
const hourMs = 3_600_000;

const topUp = z.strictObject({
  cents: z.number().int().min(100).max(100_00),
  /** The same for the same payment, however often it is sent. */
  reference: z.string().min(1).max(100),
});

/**
 * What somebody has to spend by the hour: `GET /balance`, `POST /balance/top-ups`, `POST /balance/servers/{service}/end`;
 * for administrators `GET /balances`. Amounts are cents, down to a fraction.
 */
export function balanceRouter(options: BalanceRouterOptions): Router {
  const { accounts, provisioner, prices, books, charging, say } = options;
  const router = Router();

  async function balanceOf(account: Account) {
    const own = books.open().filter(({ customer }) => customer === account.id);
    const servers = await Promise.all(
      own.map(async ({ service: id, cents: setAside }) => {
        const service = await ownService(provisioner, account, id);
        if (service === null) return [];
        const { name, state, productId: product, options } = service;
        const open = await provisioner.usage.open(id);
        const perHour = priceByTheHour(prices, { product, options }) ?? 0;
        const unpaid = (perHour * (open?.activeMs ?? 0)) / hourMs;
        return [{ id, name, state, perHour, setAside, unpaid, stopped: books.isStopped(id) }];
      }),
    );
    return {
      currency,
      clockAheadMs: clockAheadMs(),
      cents: books.balance(account.id),
      servers: servers.flat(),
      entries: books
        .entries({ customer: account.id, limit: entriesShown })
        .map(({ reference, kind, service, amount, at }) => ({ reference, kind, service, cents: amount / hourMs, at })),
    };
  }

  router.get("/balance", async (request, response) => {
    const account = signedIn(accounts, request, response);
    if (account) response.json(await balanceOf(account));
  });
  router.post("/balance/top-ups", json({ limit: "1kb" }), async (request, response) => {
    const account = signedIn(accounts, request, response);
    if (!account) return;
    const given = topUp.safeParse(request.body);
    if (!given.success) return sendNotUnderstood(response, "The body is not an amount with a reference.");
    const { cents, reference } = given.data;
    say(`till: take ${(cents / 100).toFixed(2)} ${currency} of ${account.id} for the balance, ${reference}`);
    books.payIn(`${account.id} ${reference}`, account.id, cents);
    await charging.charge();
    response.json(await balanceOf(account));
  });
  router.post("/balance/servers/:service/end", async (request, response) => {
    const account = signedIn(accounts, request, response);
    if (!account) return;
    const id = request.params.service;
    const isHourly = books.open().some(({ service }) => service === id);
    if (!isHourly || (await ownService(provisioner, account, id)) === null) return sendNotFound(response);
    try {
      await provisioner.services.terminate(id, {}, { actor: { kind: "customer", id: account.id } });
    } catch (error) {
      if (!isProvisionerError(error)) throw error;
      const { status, code, message, remedy } = error;
      return sendProblem(response, { status, code, title: message, detail: "", remedy });
    }
    response.status(202).json(await balanceOf(account));
  });
  router.get("/balances", onlyAdministrators(accounts), (_request, response) => {
    const open = books.open();
    response.json({
      currency,
      balances: books.balances().map(({ customer, cents }) => {
        const own = open.filter((deposit) => deposit.customer === customer);
        return { customer, cents, setAside: own.reduce((sum, each) => sum + each.cents, 0), servers: own.length };
      }),
    });
  });
  return router;
}

/** Whoever asks, or null, who has been told to sign in. */
function signedIn(accounts: readonly Account[], request: Request, response: Response): Account | null {
  const account = accountOf(accounts, request);
  if (account) return account;
  sendProblem(response, {
    status: 401,
    code: "unauthenticated",
    title: "Sign in first",
    detail: "A balance is somebody's own.",
    remedy: "Sign in, then ask again.",
  });
  return null;
}
