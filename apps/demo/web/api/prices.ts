import { useQuery } from "@tanstack/react-query";
import type { OrderCheck } from "./model.ts";
import { request } from "./request.ts";
import type { UpgradeTarget } from "./services.ts";

/** What a product costs, in cents, by the month or by the hour; neither: no price is said. */
export interface ProductPrice {
  readonly month: number | null;
  readonly hour: number | null;
  /** By option, for the same time: of every step of a quantity, of a toggle that is on. */
  readonly options: Readonly<Record<string, number>>;
}

export const noPrice: ProductPrice = { month: null, hour: null, options: {} };

export type Price = NonNullable<OrderCheck["price"]>;

/** What an act costs: at once, and every month or hour from then on. Null: nothing is said of a price. */
export interface Quote {
  readonly now: Price | null;
  readonly after: Price | null;
}

const pathOf = (product: string) => `/prices/${encodeURIComponent(product)}`;

export function useProductPrice(product: string, options: { readonly enabled: boolean }) {
  return useQuery({
    queryKey: ["admin", "prices", product],
    queryFn: () => request<ProductPrice>("GET", pathOf(product)),
    ...options,
  });
}

export function putProductPrice(product: string, price: ProductPrice): Promise<ProductPrice> {
  return request("PUT", pathOf(product), { body: price });
}

/** What another month of a server costs, or what it costs to make something else of it. */
export function useQuote(service: string, target: UpgradeTarget | null) {
  return useQuery({
    queryKey: ["services", service, "quote", target],
    queryFn: ({ signal }) => {
      const { product, options } = target ?? {};
      return request<Quote>("POST", "/quotes", {
        body: { service, ...(target && { target: { ...(product && { product }), ...(options && { options }) } }) },
        signal,
      });
    },
  });
}
