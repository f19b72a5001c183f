import type { RuleSpec } from "../../../validation/parse-rules.ts";
import { exists, unique } from "../../../validation/rules/database-rules.ts";

/** Rules of a server's columns, by the names of the columns. `ignore` is the server that is being changed. */
export function serverRules(ignore?: number) {
  const free = (column: string) => unique("servers", column, ignore === undefined ? {} : { ignore });
  return {
    external_id: ["sometimes", "nullable", "string", "between:1,191", free("external_id")],
    owner_id: "required|integer|exists:users,id",
    name: "required|string|min:1|max:191",
    description: "nullable|string",
    memory: "required|numeric|min:0",
    swap: "required|numeric|min:-1",
    io: "required|numeric|between:10,1000",
    cpu: "required|numeric|min:0",
    threads: "nullable|regex:/^[0-9-,]+$/",
    oom_disabled: "sometimes|boolean",
    disk: "required|numeric|min:0",
    allocation_id: ["required", "bail", free("allocation_id"), "exists:allocations,id"],
    egg_id: "required|exists:eggs,id",
    startup: "required|string",
    image: ["required", "string", "max:191", "regex:/^~?[\\w\\.\\/\\-:@ ]*$/"],
    database_limit: "present|nullable|integer|min:0",
    allocation_limit: "sometimes|nullable|integer|min:0",
    backup_limit: "present|nullable|integer|min:0",
  } satisfies Record<string, RuleSpec>;
}

/** An allocation without a server. */
export const freeAllocation = exists("allocations", "id", { where: (row) => row.server_id === null });
