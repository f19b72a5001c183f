import type { ServiceRow } from "../database/rows.ts";
import { dueAt, type LifecycleFacts } from "../domain/lifecycle/next-action.ts";
import type { ProductConfiguration } from "../domain/product/product.ts";

/** A service's row as the lifecycle policy sees it. */
export function lifecycleFacts(service: ServiceRow): LifecycleFacts {
  return { ...service, remindedUntil: service.remindedUntil ?? service.createdAt };
}

/** The instant at which the scheduler has to look at a service again; null: never. */
export function dueAtOf(service: ServiceRow, product: ProductConfiguration): Date | null {
  return dueAt(product.lifecycle, lifecycleFacts(service));
}
