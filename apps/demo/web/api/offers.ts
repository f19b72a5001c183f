import { useQuery } from "@tanstack/react-query";
import type { CustomerCommandResult, Offer, OrderCheck, Page } from "./model.ts";
import { request } from "./request.ts";

export type OfferOption = Offer["options"][number];
export type OptionValue = string | number | boolean;
export type OptionValues = Readonly<Record<string, OptionValue>>;

export interface OrderDraft {
  readonly product: string;
  readonly egg?: string;
  readonly options?: OptionValues;
  readonly variables?: Readonly<Record<string, string>>;
  readonly name?: string;
}

export function useOffers() {
  return useQuery({
    queryKey: ["offers"],
    queryFn: () => request<Page<Offer>>("GET", "/hatchery/products", { query: { limit: 200 } }),
    refetchInterval: 30_000,
  });
}

export function useOffer(id: string) {
  return useQuery({ queryKey: ["offers", id], queryFn: () => request<Offer>("GET", `/hatchery/products/${id}`) });
}

/** Says what an order would be refused for; orders nothing. */
export function checkOrder(draft: OrderDraft, signal?: AbortSignal): Promise<OrderCheck> {
  return request("POST", "/hatchery/orders/check", { body: draft, signal });
}

/** Under the same key the same order is placed once, however often it is sent. */
export function placeOrder(draft: OrderDraft, idempotencyKey: string): Promise<CustomerCommandResult> {
  return request("POST", "/hatchery/orders", { body: draft, idempotencyKey });
}
