import { RequestError } from "@hatchery/provisioner/http";
import type { Request } from "express";
import type { HookContext, Refusal } from "./hooks.ts";
import type { Identity } from "./identity.ts";

/** The hook that offers something to customers. @throws RequestError `not_for_customers` if the host has given none. */
export function offered<Hooks>(hooks: Hooks | undefined, name: "ordering" | "renewal" | "upgrades"): Hooks {
  if (hooks === undefined)
    throw new RequestError("not_for_customers", `This host does not offer ${name} to customers.`);
  return hooks;
}

/** What the host allowed. @throws RequestError `not_entitled` with the host's own words. */
export function unlessRefused<Allowed extends { readonly allowed: true }>(verdict: Allowed | Refusal): Allowed {
  if (verdict.allowed) return verdict;
  throw new RequestError("not_entitled", verdict.message, {
    ...(verdict.remedy === undefined ? {} : { remedy: verdict.remedy }),
    ...(verdict.status === undefined ? {} : { status: verdict.status }),
  });
}

/** What every hook is told. */
export function hookContext(context: {
  readonly identity: Identity;
  readonly customer: string;
  readonly request: Request;
}): HookContext {
  return { identity: context.identity, customer: context.customer, request: context.request };
}
