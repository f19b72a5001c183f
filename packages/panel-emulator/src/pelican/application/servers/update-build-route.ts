import { applicationRoute } from "../../../application/application-route.ts";
import { DaemonConnectionError } from "../../../daemon/daemon-connection-error.ts";
import { UncaughtError } from "../../../errors/uncaught-error.ts";
import { inputAt } from "../../../http/panel-request.ts";
import { type InputObject, isInputObject } from "../../../http/php-input.ts";
import { applyAllocationChanges } from "../../../servers/plan-allocations.ts";
import { syncServer } from "../../../servers/suspend-server.ts";
import { databaseBoolean, databaseInteger } from "../../../validation/database-number.ts";
import { asText } from "../../../validation/php-values.ts";
import { validate } from "../../../validation/validate.ts";
import type { ServerRow } from "../../../world/rows/server.ts";
import { write } from "../../auth/application-permissions.ts";
import { planAllocations } from "../../servers/plan-allocations.ts";
import { itemReply } from "../replies.ts";
import { serverTransformer } from "../transformers/server-transformer.ts";
import { bindServer } from "./bind-server.ts";
import { buildAttributes, updateBuildRules } from "./server-rules.ts";

/** The change is stored before the daemon is asked. One that cannot be reached does not matter, one that refuses does. */
export const updateBuildRoute = applicationRoute({
  method: "PATCH",
  path: "/servers/{server}/build",
  operation: "updateServerBuild",
  permission: write("server"),
  bind: bindServer,
  handle: async (context, server) => {
    const { panel, request } = context;
    const { state } = panel;
    const rules = updateBuildRules(server.id);
    const fields = validate({ state, input: request.input, rules, attributes: buildAttributes });
    if (fields.allocation === undefined) throw new UncaughtError("ErrorException");
    const plan = planAllocations(state, server, {
      primary: fields.allocation,
      add: Object.values(fields.add_allocations ?? []),
      remove: Object.values(fields.remove_allocations ?? []),
    });
    applyAllocationChanges(state, server, plan);
    const changed = state.servers.update(server.id, {
      ...limitColumns(fields),
      ...featureColumns(fields),
      allocation_id: plan.primary,
      updated_at: panel.now(),
    });
    try {
      await syncServer(panel, changed);
    } catch (error) {
      if (!(error instanceof DaemonConnectionError) || error.answer) throw error;
    }
    return itemReply(context, serverTransformer, changed);
  },
});

/** The limits that were sent; the others stay. */
function limitColumns(fields: InputObject): Partial<ServerRow> {
  const limits = isInputObject(fields.limits) ? fields.limits : {};
  return {
    ...(fields.oom_killer !== undefined && { oom_disabled: !databaseBoolean(fields.oom_killer) }),
    ...(limits.memory !== undefined && { memory: databaseInteger(limits.memory) }),
    ...(limits.swap !== undefined && { swap: databaseInteger(limits.swap, "signed") }),
    ...(limits.io !== undefined && { io: databaseInteger(limits.io) }),
    ...(limits.cpu !== undefined && { cpu: databaseInteger(limits.cpu) }),
    ...(limits.disk !== undefined && { disk: databaseInteger(limits.disk) }),
    ...(limits.threads !== undefined && { threads: asText(limits.threads) || null }),
  };
}

/** Null stays for databases and allocations, and becomes 0 for backups. */
function featureColumns(fields: InputObject): Pick<ServerRow, "database_limit" | "allocation_limit" | "backup_limit"> {
  const feature = (name: string) => {
    const value = inputAt(fields, `feature_limits.${name}`) ?? null;
    return value === null ? null : databaseInteger(value);
  };
  return {
    database_limit: feature("databases"),
    allocation_limit: feature("allocations"),
    backup_limit: feature("backups") ?? 0,
  };
}
