import type { LifecyclePolicy } from "../domain/lifecycle/lifecycle-policy.ts";
import { endsWithTerm } from "../domain/lifecycle/next-action.ts";
import type { ServiceRun } from "./operation-run.ts";

/** What the policy wants of a service whose paid time is over; null: it is not, or it was renewed meanwhile. */
export function expiryOf({
  service,
  product,
  now,
}: Pick<ServiceRun, "service" | "product" | "now">): LifecyclePolicy["atExpiry"] | null {
  if (service.expiresAt === null || service.expiresAt > now()) return null;
  return endsWithTerm(product.lifecycle, service) ? "terminate" : product.lifecycle.atExpiry;
}
