export {
  type ApiDocument,
  type CustomerOrder,
  createApiDocument,
  type Identity,
  type OpenApiDocument,
  type OrderEntitlement,
  type Price,
  type Refusal,
  type RenewalEntitlement,
  type Route,
  routes,
  type StreamOptions,
  type Verdict,
} from "@hatchery/http";
export type {
  EntitlingHook,
  HookContext,
  OrderingHooks,
  PaymentHooks,
  RateLimit,
  RenewalHooks,
  UpgradeHooks,
} from "./hooks.ts";
export {
  createProvisionerRouter,
  type ProvisionerRouter,
  type ProvisionerRouterOptions,
} from "./provisioner-router.ts";
