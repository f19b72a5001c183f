import type { GrantEndings, Period, Service, ServiceOrder, UpgradeTarget } from "@hatchery/provisioner";
import type { Identity } from "./identity.ts";
import type { RequestContext } from "./request-context.ts";

/** Refuses what a customer asks. Shown to the customer as it is. */
export interface Refusal {
  readonly allowed: false;
  /** Why, for people. */
  readonly message: string;
  /** What to do about it, for example where to pay. */
  readonly remedy?: string;
  /** HTTP status: 402 when something has to be paid first. @default 403 */
  readonly status?: 402 | 403 | 409;
}

/** What every hook is told besides the request itself. */
export interface HookContext<HostRequest = Request> {
  readonly identity: Identity;
  /** The customer whom it is for. */
  readonly customer: string;
  /** The request, for the host's own session or headers. */
  readonly request: HostRequest;
  /** What the host has given along with the request. */
  readonly context: RequestContext;
  /**
   * What this request is known by in every call about it. The same when the request is repeated under its `Idempotency-Key`, also
   * after a crash: whoever takes money takes it once for a reference.
   */
  readonly reference: string;
}

/** What a hook answers. */
export type Verdict<Allowed> = Allowed | Refusal | Promise<Allowed | Refusal>;

/** One function, for hosts whose yes costs nothing or cannot be taken back. It is asked after the command was checked. */
export interface EntitlingHook<Asked extends readonly unknown[], Allowed, HostRequest = Request> {
  /** Decides whether the customer may have this. */
  entitle(...asked: [...Asked, HookContext<HostRequest>]): Verdict<Allowed>;
}

/**
 * Money in two phases, under one reference: reserved before anything is stored, then taken or given back. Whatever dies in between,
 * each reference that was authorized ends in `settle` or in `release`, and never in both. Either may be told again.
 */
export interface PaymentHooks<Asked extends readonly unknown[], Allowed, HostRequest = Request> extends GrantEndings {
  /**
   * Reserves what it costs under `reference`, and says what the customer gets for it. Asked after the command was checked, and again
   * with the same reference when the process died meanwhile: it answers the same, and reserves nothing twice.
   */
  authorize(...asked: [...Asked, HookContext<HostRequest>]): Verdict<Allowed>;
}

type Hooks<Asked extends readonly unknown[], Allowed, HostRequest> =
  | EntitlingHook<Asked, Allowed, HostRequest>
  | PaymentHooks<Asked, Allowed, HostRequest>;

/** What a customer wants to order. */
export type CustomerOrder = Pick<ServiceOrder, "product" | "egg" | "options" | "variables" | "name">;

/** An order that may be placed; the host decides its id, its end and whom it is for. */
export interface OrderEntitlement {
  readonly allowed: true;
  /** The service's id: the host's own number for the order. Under the same id nothing is ever ordered twice. */
  readonly id: string;
  /** @default the customer as put before */
  readonly customer?: ServiceOrder["customer"];
  /** @default never by itself */
  readonly expiresAt?: Date | null;
  readonly orderId?: string;
}

/** A price as the host writes it. */
export interface Price {
  /** In the currency's smallest unit, for example cents. */
  readonly amount: number;
  /** ISO 4217, for example `EUR`. */
  readonly currency: string;
  /** What it buys, for example `per month`. */
  readonly per?: string;
}

/** Lets customers order by themselves. */
export type OrderingHooks<HostRequest = Request> = Hooks<[order: CustomerOrder], OrderEntitlement, HostRequest> & {
  /** What it would cost; shown by the check of an order and, of the product as it comes, by the list of offers. */
  price?(
    order: CustomerOrder,
    context: Pick<HookContext<HostRequest>, "identity" | "request" | "context">,
  ): Price | null | Promise<Price | null>;
};

/** For how long a renewal was paid: a period, added to whatever end the service then has, or the new end for the end that was shown. */
export type RenewalEntitlement =
  | { readonly allowed: true; readonly period: Period }
  | { readonly allowed: true; readonly expiresAt: Date | null };

/** Lets customers renew by themselves. */
export type RenewalHooks<HostRequest = Request> = Hooks<[service: Service], RenewalEntitlement, HostRequest>;

/** Lets customers change product, options or egg by themselves. */
export type UpgradeHooks<HostRequest = Request> = Hooks<
  [service: Service, target: UpgradeTarget],
  { readonly allowed: true },
  HostRequest
>;
