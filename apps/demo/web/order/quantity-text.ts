import type { OfferOption } from "../api/offers.ts";
import { useI18n } from "../i18n/i18n.tsx";

type Quantity = Extract<OfferOption, { readonly kind: "quantity" }>;

/** An amount of what an option adds to, as people say it: 2 GiB, 0.5 vCPU, 3. */
export function useQuantityText(): (option: Quantity, amount: number) => string {
  const { t, format } = useI18n();
  return (option, amount) => {
    switch (option.decides) {
      case "memory":
      case "swap":
      case "disk":
        return format.mebibytes(amount);
      case "cpu":
        return t.store.cores(format.number(amount / 100));
      default:
        return format.number(amount);
    }
  };
}
