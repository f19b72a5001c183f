export type {
  CustomerOrder,
  EntitlingHook,
  HookContext,
  OrderEntitlement,
  OrderingHooks,
  PaymentHooks,
  Price,
  Refusal,
  RenewalEntitlement,
  RenewalHooks,
  UpgradeHooks,
  Verdict,
} from "./hooks.ts";
export type { Identity } from "./identity.ts";
export type { ApiDocument, OpenApiDocument } from "./openapi/api-document.ts";
export { createApiDocument } from "./openapi/api-document.ts";
export { createProvisionerRouter, type ProvisionerRouter } from "./provisioner-router.ts";
export type { ProvisionerRouterOptions, StreamOptions } from "./provisioner-router-options.ts";
export { routes } from "./routes/routes.ts";
export type { RateLimit } from "./routing/rate-limit.ts";
export type { Route } from "./routing/route.ts";
