import { useI18n } from "../i18n/i18n.tsx";

/** An amount of what is sold by number, as people say it: 2 GiB, 0.5 vCPU, 3. */
export function useQuantityText(): (of: string, amount: number) => string {
  const { t, format } = useI18n();
  return (of, amount) => {
    switch (of) {
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
