import { wantedIncludes } from "../../../application/application-replies.ts";
import { applicationRoute } from "../../../application/application-route.ts";
import { ok } from "../../../http/reply.ts";
import { applicationPage } from "../../../lists/page.ts";
import { paginate } from "../../../lists/paginate.ts";
import { renderList, type Transformer } from "../../../rendering/transformer.ts";
import { noViableNode, type ViableNode, viableNodes } from "../../../servers/viable-nodes.ts";
import { validate } from "../../../validation/validate.ts";
import { read } from "../../auth/application-permissions.ts";
import { type ApplicationScope, applicationScope } from "../application-scope.ts";
import { nodeTransformer } from "../transformers/node-transformer.ts";

/** A node with the sums of its servers, which the database gives as texts. */
const viableNodeTransformer: Transformer<ViableNode, ApplicationScope> = {
  object: "node",
  attributes: ({ node, usage }, scope) => ({
    ...nodeTransformer.attributes(node, scope),
    sum_memory: String(usage.memory),
    sum_disk: String(usage.disk),
  }),
  includes: Object.fromEntries(
    Object.entries(nodeTransformer.includes ?? {}).map(([name, include]) => [
      name,
      ({ node }: ViableNode, scope: ApplicationScope) => include(node, scope),
    ]),
  ),
};

const rules = {
  page: "integer",
  memory: "required|integer|min:0",
  disk: "required|integer|min:0",
  location_ids: "array",
  "location_ids.*": "integer",
};

export const deployableNodeRoute = applicationRoute({
  method: "GET",
  path: "/nodes/deployable",
  operation: "listDeployableNodes",
  permission: read("nodes"),
  handle: (context) => {
    const { panel, request } = context;
    const fields = validate({ state: panel.state, input: request.input, rules });
    const nodes = viableNodes(panel.state, {
      memory: Number(fields.memory),
      disk: Number(fields.disk),
      locations: Object.values(fields.location_ids ?? []).map(Number),
    });
    const scope = applicationScope(context);
    const render = (rows: readonly ViableNode[]) =>
      renderList(viableNodeTransformer, rows, scope, wantedIncludes(context));
    if (request.query.page == null) return ok(render(nodes));
    const { rows, meta } = paginate(nodes, applicationPage(request.query), `${panel.url}${request.path}`);
    if (rows.length === 0) throw noViableNode();
    return ok({ ...render(rows), meta });
  },
});
