import type { RuleSpec } from "../../../validation/parse-rules.ts";
import { serverRules } from "./server-rules.ts";

export const buildAttributes = {
  add_allocations: "allocations to add",
  remove_allocations: "allocations to remove",
  "add_allocations.*": "allocation to add",
  "remove_allocations.*": "allocation to remove",
  "feature_limits.databases": "Database Limit",
  "feature_limits.allocations": "Allocation Limit",
  "feature_limits.backups": "Backup Limit",
};

const limitNames = ["memory", "swap", "io", "cpu", "threads", "disk"] as const;

/** The rules of a build: limits inside `limits`, or at top level as they were long ago. */
export function updateBuildRules(serverId: number): Record<string, RuleSpec> {
  const rules = serverRules(serverId);
  const limits = (prefix: string, condition: string) =>
    Object.fromEntries(
      limitNames.map((name) => [`${prefix}${name}`, rules[name].replace("required", `${condition}:limits`)]),
    );
  return {
    allocation: rules.allocation_id,
    oom_disabled: rules.oom_disabled,
    limits: "sometimes|array",
    ...limits("limits.", "required_with"),
    ...limits("", "required_without"),
    add_allocations: "bail|array",
    "add_allocations.*": "integer",
    remove_allocations: "bail|array",
    "remove_allocations.*": "integer",
    feature_limits: "required|array",
    "feature_limits.databases": rules.database_limit,
    "feature_limits.allocations": rules.allocation_limit,
    "feature_limits.backups": rules.backup_limit,
  };
}
