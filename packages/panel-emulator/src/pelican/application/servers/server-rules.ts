import type { InputObject } from "../../../http/php-input.ts";
import type { RuleSpec } from "../../../validation/parse-rules.ts";
import { isEmpty } from "../../../validation/php-values.ts";
import { exists, unique } from "../../../validation/rules/database-rules.ts";

/** Rules of a server's columns, by the names of the columns. `ignore` is the server that is being changed. */
export function serverRules(ignore?: number) {
  const free = (column: string) => unique("servers", column, ignore === undefined ? {} : { ignore });
  return {
    external_id: ["sometimes", "nullable", "string", "between:1,255", free("external_id")],
    owner_id: "required|integer|exists:users,id",
    name: "required|string|min:1|max:255",
    description: "nullable|string",
    memory: "required|numeric|min:0",
    swap: "required|numeric|min:-1",
    io: "required|numeric|between:0,1000",
    cpu: "required|numeric|min:0",
    threads: "nullable|regex:/^[0-9-,]+$/",
    oom_killer: "sometimes|boolean",
    disk: "required|numeric|min:0",
    allocation_id: ["sometimes", "nullable", free("allocation_id"), "exists:allocations,id"],
    egg_id: "required|exists:eggs,id",
    database_limit: "present|nullable|integer|min:0",
    allocation_limit: "sometimes|nullable|integer|min:0",
    backup_limit: "present|nullable|integer|min:0",
  } satisfies Record<string, RuleSpec>;
}

/** An allocation without a server. */
const freeAllocation = exists("allocations", "id", { where: (row) => row.server_id === null });

/** The rules of a new server. With `deploy` the allocation is not looked at, without it the default one is needed. */
export function createServerRules(input: InputObject): Record<string, RuleSpec> {
  const rules = serverRules();
  const deploys = !isEmpty(input.deploy);
  return {
    external_id: rules.external_id,
    name: rules.name,
    description: rules.description,
    user: rules.owner_id,
    egg: rules.egg_id,
    docker_image: "sometimes|string",
    startup: "sometimes|string",
    environment: "present|array",
    skip_scripts: "sometimes|boolean",
    oom_killer: "sometimes|boolean",
    limits: "required|array",
    "limits.memory": rules.memory,
    "limits.swap": rules.swap,
    "limits.disk": rules.disk,
    "limits.io": rules.io,
    "limits.threads": rules.threads,
    "limits.cpu": rules.cpu,
    feature_limits: "required|array",
    "feature_limits.databases": rules.database_limit,
    "feature_limits.allocations": rules.allocation_limit,
    "feature_limits.backups": rules.backup_limit,
    "allocation.default": deploys ? [] : ["required", "integer", "bail", freeAllocation],
    "allocation.additional.*": deploys ? [] : ["integer", freeAllocation],
    deploy: "sometimes|required|array",
    "deploy.tags": deploys ? "array|present" : "array",
    "deploy.tags.*": "required_with:deploy.tags|string|min:1",
    "deploy.dedicated_ip": "required_with:deploy|boolean",
    "deploy.port_range": deploys ? "array|present" : "array",
    "deploy.port_range.*": "string",
    start_on_completion: "sometimes|boolean",
  };
}

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

/** The rules of a build. Limits are needed as soon as `limits` is there. */
export function updateBuildRules(serverId: number): Record<string, RuleSpec> {
  const rules = serverRules(serverId);
  return {
    allocation: rules.allocation_id,
    oom_killer: rules.oom_killer,
    limits: "sometimes|array",
    ...Object.fromEntries(
      limitNames.map((name) => [`limits.${name}`, rules[name].replace("required", "required_with:limits")]),
    ),
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
