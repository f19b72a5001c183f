import { wantedIncludes } from "../../../application/application-replies.ts";
import { applicationRoute } from "../../../application/application-route.ts";
import type { InputValue } from "../../../http/php-input.ts";
import { ok } from "../../../http/reply.ts";
import { nodeUsage } from "../../../nodes/node-usage.ts";
import { renderList, type Transformer } from "../../../rendering/transformer.ts";
import { textOf } from "../../../validation/php-values.ts";
import { validate } from "../../../validation/validate.ts";
import type { NodeRow } from "../../../world/rows/node.ts";
import { read } from "../../auth/application-permissions.ts";
import { viableNodes } from "../../nodes/viable-nodes.ts";
import { type ApplicationScope, applicationScope } from "../application-scope.ts";
import { nodeTransformer } from "../transformers/node-transformer.ts";

const rules = {
  page: "integer",
  memory: "required|integer|min:0",
  disk: "required|integer|min:0",
  cpu: "sometimes|integer|min:0",
  tags: "sometimes|array",
};

/** A node with the sums of its servers, which the database gives as texts; null without servers. */
const summedNode: Transformer<Readonly<NodeRow>, ApplicationScope> = {
  ...nodeTransformer,
  attributes: (node, scope) => {
    const { memory, disk, cpu } = nodeUsage(scope.state, node.id);
    const sum = (value: number) => (scope.state.servers.count("node_id", node.id) === 0 ? null : String(value));
    return {
      ...nodeTransformer.attributes(node, scope),
      servers_sum_memory: sum(memory),
      servers_sum_disk: sum(disk),
      servers_sum_cpu: sum(cpu),
    };
  },
};

/** Without pages: everything that fits, which may be nothing. */
export const deployableNodeRoute = applicationRoute({
  method: "GET",
  path: "/nodes/deployable",
  operation: "listDeployableNodes",
  permission: read("node"),
  handle: (context) => {
    const { state } = context.panel;
    const fields = validate({ state, input: context.request.input, rules });
    const demand = { memory: Number(fields.memory), disk: Number(fields.disk), cpu: Number(fields.cpu ?? 0) };
    const tags = Object.values(fields.tags ?? []).map((tag) => textOf(tag as InputValue));
    const nodes = viableNodes(state, demand, tags);
    return ok(renderList(summedNode, nodes, applicationScope(context), wantedIncludes(context)));
  },
});
