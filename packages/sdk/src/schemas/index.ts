/**
 * Schemas (zod 4) of the panel's objects as the SDK returns them: attributes out of their envelopes, and what was
 * included among them. Keys that a newer panel adds are dropped by `parse`.
 *
 * @packageDocumentation
 */
export { answerIssues } from "./answer-issues.ts";
export * as application from "./application/index.ts";
export * as client from "./client/index.ts";
export { type FeatureLimits, featureLimits } from "./shared/feature-limits.ts";
export { type Pagination, pagination } from "./shared/pagination.ts";
export { type PermissionList, permissionList } from "./shared/permission.ts";
export { type ServerLimits, serverLimits } from "./shared/server-limits.ts";
export { type ServerStatus, serverStatus } from "./shared/server-status.ts";
