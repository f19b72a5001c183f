import type { InputObject } from "../../../http/php-input.ts";
import type { RuleSpec } from "../../../validation/parse-rules.ts";
import { isEmpty } from "../../../validation/php-values.ts";
import { freeAllocation, serverRules } from "./server-rules.ts";

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
    docker_image: rules.image,
    startup: rules.startup,
    environment: "present|array",
    skip_scripts: "sometimes|boolean",
    oom_disabled: "sometimes|boolean",
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
    "deploy.locations": deploys ? "array|present" : "array",
    "deploy.locations.*": "integer|min:1",
    "deploy.dedicated_ip": "required_with:deploy,boolean",
    "deploy.port_range": deploys ? "array|present" : "array",
    "deploy.port_range.*": "string",
    start_on_completion: "sometimes|boolean",
  };
}
