import type { Provisioner } from "@hatchery/provisioner";
import { json, Router } from "express";
import { z } from "zod";
import type { Account } from "./accounts.ts";
import { onlyAdministrators } from "./only-administrators.ts";
import { ownService } from "./own-service.ts";
import { type PriceBook, productPrice } from "./price-book.ts";
import { priceOf, upgradePrice } from "./prices.ts";
import { sendNotFound, sendNotUnderstood } from "./problem.ts";
import { accountOf } from "./sign-in.ts";

interface PricesRouterOptions {
  readonly accounts: readonly Account[];
  readonly book: PriceBook;
  readonly provisioner: Provisioner;
}

const quoted = z.strictObject({
  service: z.string().max(100),
  /** What it shall become; left out: another month of what it is. */
  target: z
    .object({
      product: z.string().max(64).optional(),
      options: z.record(z.string().max(100), z.union([z.string().max(1000), z.number(), z.boolean()])).optional(),
    })
    .optional(),
});

const notAPrice = "The body does not have the form of a price or of a question for one.";

/** `GET|PUT /prices/{product}` for the administrator, `POST /quotes` for whoever owns the server. */
export function pricesRouter({ accounts, book, provisioner }: PricesRouterOptions): Router {
  const router = Router();
  router.get("/prices/:product", onlyAdministrators(accounts), (request, response) => {
    response.json(book.of(String(request.params.product)));
  });
  router.put("/prices/:product", onlyAdministrators(accounts), json({ limit: "16kb" }), async (request, response) => {
    const price = productPrice.safeParse(request.body);
    if (!price.success) return sendNotUnderstood(response, notAPrice);
    await book.put(String(request.params.product), price.data);
    response.json(price.data);
  });
  router.post("/quotes", json({ limit: "64kb" }), async (request, response) => {
    const given = quoted.safeParse(request.body);
    if (!given.success) return sendNotUnderstood(response, notAPrice);
    const account = accountOf(accounts, request);
    const service = account && (await ownService(provisioner, account, given.data.service));
    if (!service) return sendNotFound(response);
    const { productId, options, expiresAt } = service;
    const { product = productId, options: wanted = options } = given.data.target ?? {};
    const before = priceOf(book, { product: productId, options });
    const after = priceOf(book, { product, options: wanted });
    response.json({ after, now: given.data.target ? upgradePrice(before, after, expiresAt, Date.now()) : after });
  });
  return router;
}
