import { chargeByTheHour } from "@hatchery/examples/charge-by-the-hour";
import type { HourlyBooks } from "@hatchery/examples/hourly-books";
import type { Provisioner } from "@hatchery/provisioner";
import type { PriceBook } from "./price-book.ts";
import { priceByTheHour } from "./prices.ts";

/** Charges what is used by the hour, and lets servers follow the balances of their customers. */
export interface Charging {
  /** Resolves when everything is charged that is closed, and what is to be stopped or started is on its way. */
  charge(): Promise<void>;
  stop(): Promise<void>;
}

interface ChargingOptions {
  readonly provisioner: Provisioner;
  readonly books: HourlyBooks;
  readonly prices: PriceBook;
  onError(error: unknown): void;
}

/** What may have changed what has to be done. */
const wakes = ["usage.closed", "service.suspended", "service.unsuspended", "service.terminated"] as const;

/** Charges now and whenever something has happened: one after the other, and once for all that happens meanwhile. */
export function startCharging({ provisioner, books, prices, onError }: ChargingOptions): Charging {
  let last = Promise.resolve();
  let next: Promise<void> | null = null;
  const charge = () => {
    next ??= last
      .then(() => {
        next = null;
        return chargeByTheHour(
          provisioner,
          books,
          ({ productId: product, options }) => priceByTheHour(prices, { product, options }) ?? 0,
        );
      })
      .catch(onError);
    last = next;
    return last;
  };
  const ends = wakes.map((type) => provisioner.on(type, charge));
  void charge();
  return {
    charge,
    async stop() {
      for (const end of ends) end();
      await last;
    },
  };
}
