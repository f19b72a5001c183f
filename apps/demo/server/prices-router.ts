import { isProvisionerError, type Provisioner } from "@hatchery/provisioner";
import { json, type Response, Router } from "express";
import { z } from "zod";
import type { Account } from "./accounts.ts";
import { onlyAdministrators } from "./only-administrators.ts";
import { type PriceBook, productPrice } from "./price-book.ts";
import { priceOf, upgradePrice } from "./prices.ts";
import { sendProblem } from "./problem.ts";
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

/** `GET|PUT /prices/{product}` for the administrator, `POST /quotes` for whoever owns the server. */
export function pricesRouter({ accounts, book, provisioner }: PricesRouterOptions): Router {
  const router = Router();
  router.get("/prices/:product", onlyAdministrators(accounts), (request, response) => {
    response.json(book.of(String(request.params.product)));
  });
  router.put("/prices/:product", onlyAdministrators(accounts), json({ limit: "16kb" }), async (request, response) => {
    const price = productPrice.safeParse(request.body);
    if (!price.success) return notUnderstood(response);
    await book.put(String(request.params.product), price.data);
    response.json(price.data);
  });
  router.post("/quotes", json({ limit: "64kb" }), async (request, response) => {
    const given = quoted.safeParse(request.body);
    if (!given.success) return notUnderstood(response);
    const account = accountOf(accounts, request);
    const service = account && (await serviceOf(provisioner, given.data.service));
    if (!service || (account.role !== "admin" && service.customerId !== account.id)) return notFound(response);
    const { productId, options, expiresAt } = service;
    const { product = productId, options: wanted = options } = given.data.target ?? {};
    const before = priceOf(book, { product: productId, options });
    const month = priceOf(book, { product, options: wanted });
    response.json({ month, now: given.data.target ? upgradePrice(before, month, expiresAt, Date.now()) : month });
  });
  return router;
}

async function serviceOf(provisioner: Provisioner, id: string) {
  try {
    return await provisioner.services.get(id);
  } catch (error) {
    if (isProvisionerError(error) && error.code === "service_not_found") return null;
    throw error;
  }
}

function notFound(response: Response): void {
  sendProblem(response, {
    status: 404,
    code: "not_found",
    title: "There is no such thing",
    detail: "It does not exist, or it is somebody else's.",
    remedy: "Check the address, or sign in with another account.",
  });
}

function notUnderstood(response: Response): void {
  sendProblem(response, {
    status: 422,
    code: "invalid_input",
    title: "That was not understood",
    detail: "The body does not have the form of a price or of a question for one.",
    remedy: "Correct the fields, then send it again.",
  });
}
