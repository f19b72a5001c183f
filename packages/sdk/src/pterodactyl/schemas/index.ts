/**
 * Schemas (zod 4) of the panel's objects as the SDK returns them: attributes out of their envelopes, and what was
 * included among them. Keys that a newer panel adds are dropped by `parse`.
 *
 * @packageDocumentation
 */

export { type FeatureLimits, featureLimits } from "../../schemas/feature-limits.ts";
export { type Pagination, pagination } from "../../schemas/pagination.ts";
export { type PermissionList, permissionList } from "../../schemas/permission.ts";
export { type ServerLimits, serverLimits } from "../../schemas/server-limits.ts";
export { type ServerStatus, serverStatus } from "../../schemas/server-status.ts";
export { answerIssues } from "./answer-issues.ts";
export * as application from "./application/index.ts";
export * as client from "./client/index.ts";
