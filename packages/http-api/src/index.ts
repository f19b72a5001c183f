export { type Api, createApi, type OpenApi } from "./api.ts";
export type { ApiOptions, StreamOptions } from "./api-options.ts";
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
export type { RequestContext } from "./request-context.ts";
export { routes } from "./routes/routes.ts";
export type { ApiRequest, ShownRequest } from "./routing/api-request.ts";
export type { RateLimit, RateLimitRequest, RateLimitVerdict } from "./routing/rate-limit.ts";
export type { Pieces, Reply, ReplyBody } from "./routing/reply.ts";
export type { Route } from "./routing/route.ts";
export {
  createHatcheryHandler,
  type HatcheryHandler,
  type HatcheryHandlerOptions,
} from "./web/create-hatchery-handler.ts";
