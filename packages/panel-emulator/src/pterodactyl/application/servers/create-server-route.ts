import { applicationRoute } from "../../../application/application-route.ts";
import { UncaughtError } from "../../../errors/uncaught-error.ts";
import { inputAt } from "../../../http/panel-request.ts";
import type { InputObject } from "../../../http/php-input.ts";
import type { Panel } from "../../../panel.ts";
import { eggNumber } from "../../../servers/egg-number.ts";
import { checkVariables } from "../../../servers/egg-variables.ts";
import { selectAllocation } from "../../../servers/select-allocation.ts";
import { viableNodes } from "../../../servers/viable-nodes.ts";
import { databaseBoolean, databaseInteger } from "../../../validation/database-number.ts";
import { asText, isArray, isEmpty, textOf } from "../../../validation/php-values.ts";
import { validate } from "../../../validation/validate.ts";
import type { AllocationRow } from "../../../world/rows/allocation.ts";
import { write } from "../../auth/application-permissions.ts";
import { createServer } from "../../servers/create-server.ts";
import { createdReply } from "../replies.ts";
import { serverTransformer } from "../transformers/server-transformer.ts";
import { createServerRules } from "./create-server-rules.ts";

export const createServerRoute = applicationRoute({
  method: "POST",
  path: "/servers",
  operation: "createServer",
  permission: write("servers"),
  handle: async (context) => {
    const { panel, request } = context;
    const { state } = panel;
    const fields = validate({ state, input: request.input, rules: createServerRules(request.input) });
    const allocation = placement(panel, fields);
    const egg = state.eggs.get(eggNumber(fields.egg));
    if (!egg) throw new UncaughtError("ModelNotFoundException");
    const variables = checkVariables(state, egg.id, fields.environment as InputObject);
    const limit = (name: string) => inputAt(fields, `limits.${name}`);
    const feature = (name: string) => databaseInteger(inputAt(fields, `feature_limits.${name}`) ?? 0);
    const server = await createServer(panel, {
      columns: {
        external_id: (fields.external_id as string | null | undefined) ?? null,
        node_id: allocation.node_id,
        name: textOf(fields.name),
        description: (fields.description as string | null | undefined) ?? "",
        skip_scripts: databaseBoolean(fields.skip_scripts),
        owner_id: databaseInteger(fields.user),
        memory: databaseInteger(limit("memory")),
        swap: databaseInteger(limit("swap"), "signed"),
        disk: databaseInteger(limit("disk")),
        io: databaseInteger(limit("io")),
        cpu: databaseInteger(limit("cpu")),
        threads: asText(limit("threads")) || null,
        oom_disabled: fields.oom_disabled === undefined || databaseBoolean(fields.oom_disabled),
        allocation_id: allocation.id,
        nest_id: egg.nest_id,
        egg_id: egg.id,
        startup: textOf(fields.startup),
        image: textOf(fields.docker_image),
        database_limit: feature("databases"),
        allocation_limit: feature("allocations"),
        backup_limit: feature("backups"),
      },
      additionalAllocations: Object.values(inputAt(fields, "allocation.additional") ?? []).map(Number),
      variables,
      startOnCompletion: databaseBoolean(fields.start_on_completion),
    });
    return createdReply(context, serverTransformer, server);
  },
});

/** Any value counts as yes or no, except a list. */
function isDedicated(fields: InputObject): boolean {
  const wanted = inputAt(fields, "deploy.dedicated_ip");
  if (isArray(wanted)) throw new UncaughtError("TypeError");
  return !isEmpty(wanted);
}

/** The allocation that was given, or with `deploy` a random one that fits. */
function placement({ state }: Panel, fields: InputObject): Readonly<AllocationRow> {
  if (fields.deploy === undefined) {
    const allocation = state.allocations.get(Number(inputAt(fields, "allocation.default")));
    if (!allocation) throw new UncaughtError("ModelNotFoundException");
    return allocation;
  }
  const list = (name: string) => Object.values(inputAt(fields, `deploy.${name}`) ?? []);
  const nodes = viableNodes(state, {
    memory: Math.trunc(Number(inputAt(fields, "limits.memory"))),
    disk: Math.trunc(Number(inputAt(fields, "limits.disk"))),
    locations: list("locations").map(Number),
  });
  return selectAllocation(state, {
    nodes: nodes.map(({ node }) => node.id),
    ports: list("port_range").map(String),
    dedicated: isDedicated(fields),
  });
}
