import type { CustomerId } from "../domain/customer.ts";
import type { ServiceId } from "../domain/service.ts";
import type { UsedService, UsedTime } from "../domain/usage/used-time.ts";
import type { Page, PageQuery } from "./page.ts";

/**
 * A closed period of a service's use: it never changes, no other one of the service overlaps it, and none is missing between the
 * first and the last. It ends at a full hour or day of UTC, where another customer, product, version or option begins to count,
 * and with the service.
 */
export interface UsagePeriod extends UsedService, UsedTime {
  /** Decimal number, ascending in the order in which periods may be read; that of its event `usage.closed`. */
  readonly id: string;
  readonly serviceId: ServiceId;
  readonly startsAt: Date;
  /** The first instant that no longer belongs to it. */
  readonly endsAt: Date;
}

/** What was used of a service since its last closed period; it may still change. */
export interface OpenUsage extends UsedTime {
  readonly serviceId: ServiceId;
  readonly since: Date;
  readonly until: Date;
  /** When the panel was last asked about its server; null: not since then. */
  readonly readAt: Date | null;
}

export interface UsageQuery extends PageQuery {
  /** `id` of the last period that was read; for a reader who keeps its place and comes again. */
  readonly after?: string;
  readonly service?: ServiceId;
  readonly customer?: CustomerId;
}

/** What services have used, where their products have a `meter`. */
export interface Usage {
  /**
   * Closed periods, oldest first. One that was listed is never followed later by one that belongs before it: who asks for what
   * comes after the last one that it has seen misses none.
   */
  periods(query?: UsageQuery): Promise<Page<UsagePeriod>>;
  /** What has been used since the last closed period; null: nothing is measured of it now. @throws NotFoundError */
  open(service: ServiceId): Promise<OpenUsage | null>;
}
