import { NotFoundError, type Provisioner, type UsagePeriod } from "@hatchery/provisioner";
import type { HourlyBooks } from "./hourly-books.ts";

/**
 * Charges what was used, stops who has nothing left, starts who has paid, and gives back what was set aside for services that have ended.
 * Everything can be done again: a process that dies in the middle leaves it to the next call.
 */
export async function chargeByTheHour(
  provisioner: Provisioner,
  books: HourlyBooks,
  centsPerHour: (period: UsagePeriod) => number,
): Promise<void> {
  for (;;) {
    const { items } = await provisioner.usage.periods({ after: books.place(), limit: 200 });
    if (items.length === 0) break;
    books.charge(items, centsPerHour);
  }
  for (const { service } of books.open()) {
    const found = await provisioner.services.get(service).catch(unlessUnknown);
    // Set aside, and not ordered yet: the order that is given again finds it.
    if (found === null) continue;
    const { state, suspensionReason, customerId } = found;
    if (state === "terminated") books.giveBack(service);
    else if (state === "active" && books.balance(customerId) <= 0) {
      books.setStopped(service, true);
      await provisioner.services.suspend(service);
    } else if (state === "suspended" && books.isStopped(service) && books.balance(customerId) > 0) {
      if (suspensionReason === "requested") await provisioner.services.unsuspend(service);
      books.setStopped(service, false);
    }
  }
}

function unlessUnknown(error: unknown): null {
  if (error instanceof NotFoundError) return null;
  throw error;
}
