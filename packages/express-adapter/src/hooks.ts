import type * as http from "@hatchery/http";
import type { Request } from "express";

/** What every hook is told besides the request itself. */
export type HookContext = http.HookContext<Request>;

/** One function, for hosts whose yes costs nothing or cannot be taken back. It is asked after the command was checked. */
export type EntitlingHook<Asked extends readonly unknown[], Allowed> = http.EntitlingHook<Asked, Allowed, Request>;

/**
 * Money in two phases, under one reference: reserved before anything is stored, then taken or given back. Whatever dies in between,
 * each reference that was authorized ends in `settle` or in `release`, and never in both. Either may be told again.
 */
export type PaymentHooks<Asked extends readonly unknown[], Allowed> = http.PaymentHooks<Asked, Allowed, Request>;

/** Lets customers order by themselves. */
export type OrderingHooks = http.OrderingHooks<Request>;

/** Lets customers renew by themselves. */
export type RenewalHooks = http.RenewalHooks<Request>;

/** Lets customers change product, options or egg by themselves. */
export type UpgradeHooks = http.UpgradeHooks<Request>;

/** Says whether a request may go on. */
export type RateLimit = http.RateLimit<Request>;
