import type { PanelId } from "./panel.ts";

/** The host's own number or word for a customer. */
export type CustomerId = string;

/** Somebody who buys services. */
export interface Customer {
  readonly id: CustomerId;
  readonly email: string;
  readonly username: string | null;
  readonly firstName: string | null;
  readonly lastName: string | null;
  /** Language of the panel account, for example `en`; null leaves it to the panel. */
  readonly language: string | null;
}

/** A customer's account on one panel. Two customers share one only when a host said so. */
export interface CustomerLink {
  readonly customerId: CustomerId;
  readonly panelId: PanelId;
  /** Number of the user on that panel, never the host's customer id. */
  readonly panelUserId: number;
  /** `created` by us, `linked` to an account that existed, `shared` with another customer by the host's word. */
  readonly origin: "created" | "linked" | "shared";
}
