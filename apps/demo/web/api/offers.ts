import { answerOf, type components } from "@hatchery/express/client";
import { useQuery } from "@tanstack/react-query";
import { hatchery } from "./hatchery.ts";
import type { CustomerCommandResult, Offer, OrderCheck } from "./model.ts";

export type OfferOption = Offer["options"][number];
export type OptionValue = string | number | boolean;
export type OptionValues = Readonly<Record<string, OptionValue>>;
export type OrderDraft = components["schemas"]["CustomerOrder"];

export function useOffers() {
  return useQuery({
    queryKey: ["offers"],
    queryFn: () => answerOf(hatchery.GET("/products", { params: { query: { limit: 200 } } })),
    refetchInterval: 30_000,
  });
}

export function useOffer(id: string) {
  return useQuery({
    queryKey: ["offers", id],
    queryFn: () => answerOf(hatchery.GET("/products/{product}", { params: { path: { product: id } } })),
  });
}

/** Says what an order would be refused for; orders nothing. */
export function checkOrder(draft: OrderDraft, signal: AbortSignal): Promise<OrderCheck> {
  return answerOf(hatchery.POST("/orders/check", { body: draft, signal }));
}

/** Under the same key the same order is placed once, however often it is sent. */
export function placeOrder(draft: OrderDraft, idempotencyKey: string): Promise<CustomerCommandResult> {
  return answerOf(hatchery.POST("/orders", { body: draft, headers: { "idempotency-key": idempotencyKey } }));
}
