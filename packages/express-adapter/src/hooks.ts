import type { Service, ServiceOrder, UpgradeTarget } from "@hatchery/provisioner";
import type { Request } from "express";
import type { Identity } from "./identity.ts";

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
export interface HookContext {
  readonly identity: Identity;
  /** The customer whom it is for. */
  readonly customer: string;
  /** The request, for the host's own session or headers. */
  readonly request: Request;
}

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
export interface OrderingHooks {
  /** Decides whether the customer may have this, and under which id. Called once per request, before anything is stored. */
  entitle(order: CustomerOrder, context: HookContext): OrderEntitlement | Refusal | Promise<OrderEntitlement | Refusal>;
  /** What it would cost; shown by the check of an order and, of the product as it comes, by the list of offers. */
  price?(order: CustomerOrder, context: Omit<HookContext, "customer">): Price | null | Promise<Price | null>;
}

/** Lets customers renew by themselves. */
export interface RenewalHooks {
  /** Decides until when, for example after taking credit. */
  entitle(
    service: Service,
    context: HookContext,
  ):
    | { readonly allowed: true; readonly expiresAt: Date | null }
    | Refusal
    | Promise<{ readonly allowed: true; readonly expiresAt: Date | null } | Refusal>;
}

/** Lets customers change product, options or egg by themselves. */
export interface UpgradeHooks {
  /** Decides whether the customer may have this, for example after taking the difference in price. */
  entitle(
    service: Service,
    target: UpgradeTarget,
    context: HookContext,
  ): { readonly allowed: true } | Refusal | Promise<{ readonly allowed: true } | Refusal>;
}
