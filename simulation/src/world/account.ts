import { type ProductId, policies } from "./products.ts";

/** Until when a service is paid. Ms since the beginning; null: for ever. */
export interface PaidTime {
  readonly untilMs: number | null;
  /** When Hatchery has answered that it knows; null: it may know or not. What was paid before holds no longer then. */
  takenMs: number | null;
  /** It was ended by a command, which knows no grace. */
  readonly atOnce?: boolean;
}

/** What the shop knows of one service by what was answered to it, whatever Hatchery believes. */
export interface SoldService {
  readonly id: string;
  readonly number: number;
  /** The pool that it is made in: by that it is paid. Null: it is sold by itself. */
  readonly pool: SoldService | null;
  customer: string;
  product: ProductId;
  /** The answer to the order has come. */
  ordered: boolean;
  /** Ends that were paid or asked for, the newest last; those without an answer as well. */
  readonly paid: PaidTime[];
  /** Kinds of commands that may have been taken, answered or not. */
  readonly asked: Set<string>;
  /** Kinds of commands that were taken for sure. */
  readonly taken: Set<string>;
  /** Products and customers that it may have had. */
  readonly products: Set<ProductId>;
  readonly customers: Set<string>;
  /** An administrator removed its server by hand, or the panel was restored from before it was made. */
  robbed: boolean;
}

/** The shop's own account: who ordered what, until when it is paid. */
export class Account {
  readonly services = new Map<string, SoldService>();
  /** Ids of the periods of use that somebody has read, who keeps the place of the last one. */
  readonly usageRead: string[] = [];

  order(
    id: string,
    {
      number,
      customer,
      product,
      paidUntilMs,
      pool = null,
    }: Pick<SoldService, "number" | "customer" | "product"> & {
      readonly paidUntilMs: number | null;
      readonly pool?: SoldService | null;
    },
  ): SoldService {
    const known = this.services.get(id);
    if (known !== undefined) return known;
    const service: SoldService = {
      id,
      number,
      pool,
      customer,
      product,
      ordered: false,
      paid: [{ untilMs: paidUntilMs, takenMs: null }],
      asked: new Set(),
      taken: new Set(),
      products: new Set([product]),
      customers: new Set([customer]),
      robbed: false,
    };
    this.services.set(id, service);
    return service;
  }
}

/** Whether somebody has asked for this, of the service or of its pool. */
export function wasAsked(service: SoldService, kind: string): boolean {
  return service.asked.has(kind) || (service.pool?.asked.has(kind) ?? false);
}

/** Whether the service can ever have been expired by what Hatchery was told, its grace included, up to now. */
export function mayHaveExpired(service: SoldService, nowMs: number, furtherMs = 0): boolean {
  if (service.pool !== null) return mayHaveExpired(service.pool, nowMs, furtherMs);
  return service.paid.some(({ untilMs, atOnce = false, takenMs: takenAt }, at) => {
    if (untilMs === null) return false;
    // An end that is asked for again until it is answered may be taken after a payment that was asked for later.
    const replaces = ({ takenMs }: PaidTime) => takenMs !== null && !(atOnce && (takenAt ?? nowMs) > takenMs);
    const heldUntil = service.paid.slice(at + 1).find(replaces)?.takenMs ?? nowMs;
    const grace = (product: ProductId) => (atOnce ? 0 : policies[product].graceMs);
    return [...service.products].some((product) => untilMs + grace(product) + furtherMs <= heldUntil);
  });
}

/** Whether the product's policy can have ended the service for good by now. */
export function mayHaveEnded(service: SoldService, nowMs: number): boolean {
  if (service.pool !== null) return mayHaveEnded(service.pool, nowMs);
  return [...service.products].some((product) => {
    const { ends, terminateAfterMs } = policies[product];
    if (ends === "terminated") return mayHaveExpired(service, nowMs);
    return terminateAfterMs !== null && mayHaveExpired(service, nowMs, terminateAfterMs);
  });
}
