import type { OfferOption } from "../api/offers.ts";
import { useI18n } from "../i18n/i18n.tsx";

type Quantity = Extract<OfferOption, { readonly kind: "quantity" }>;

/** What a quantity adds, as people say it: + 2 GiB, + 0.5 vCPU, + 3. */
export function useQuantityText(): (option: Quantity, quantity: number) => string {
  const { t, format } = useI18n();
  return (option, quantity) => {
    const amount = quantity * option.unit;
    switch (option.decides) {
      case "memory":
      case "swap":
      case "disk":
        return t.order.adds(format.mebibytes(amount));
      case "cpu":
        return t.order.adds(t.store.cores(format.number(amount / 100)));
      case "variable":
        return format.number(amount);
      default:
        return t.order.adds(format.number(amount));
    }
  };
}
