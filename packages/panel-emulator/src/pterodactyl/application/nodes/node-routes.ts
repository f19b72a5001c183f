import { randomUUID } from "node:crypto";
import { applicationRoute } from "../../../application/application-route.ts";
import { rowInPath } from "../../../application/row-in-path.ts";
import { DisplayError } from "../../../errors/display-error.ts";
import { noContent, ok } from "../../../http/reply.ts";
import type { RouteParams } from "../../../http/router.ts";
import { partial } from "../../../lists/filter.ts";
import { nodeConfiguration } from "../../../nodes/node-configuration.ts";
import { randomText } from "../../../random-text.ts";
import type { PanelState } from "../../../state/panel-state.ts";
import { validate } from "../../../validation/validate.ts";
import { type NodeRow, nodeRow } from "../../../world/rows/node.ts";
import { read, write } from "../../auth/application-permissions.ts";
import { createdReply, itemReply, pageReply } from "../replies.ts";
import { nodeTransformer } from "../transformers/node-transformer.ts";
import { nodeAttributes, nodeColumns, nodeRules } from "./node-rules.ts";
import { updateNode } from "./update-node.ts";

const bind = (state: PanelState, params: RouteParams) => rowInPath(state.nodes, params, "node");

const daemonSecret = () => ({ daemon_token: randomText(64), daemon_token_id: randomText(16) });

export const nodeRoutes = [
  applicationRoute({
    method: "GET",
    path: "/nodes",
    operation: "listNodes",
    permission: read("nodes"),
    handle: (context) =>
      pageReply(context, {
        transformer: nodeTransformer,
        rows: context.panel.state.nodes.all(),
        filters: {
          uuid: partial((row) => row.uuid),
          name: partial((row) => row.name),
          fqdn: partial((row) => row.fqdn),
          daemon_token_id: partial((row) => row.daemon_token_id),
        },
        sorts: {
          id: (row) => row.id,
          uuid: (row) => row.uuid,
          memory: (row) => row.memory,
          disk: (row) => row.disk,
        },
      }),
  }),
  applicationRoute({
    method: "GET",
    path: "/nodes/{node}",
    operation: "getNode",
    permission: read("nodes"),
    bind,
    handle: (context, node) => itemReply(context, nodeTransformer, node),
  }),
  applicationRoute({
    method: "GET",
    path: "/nodes/{node}/configuration",
    operation: "getNodeConfiguration",
    permission: read("nodes"),
    bind,
    handle: ({ panel }, node) => ok(nodeConfiguration(node, panel.url)),
  }),
  applicationRoute({
    method: "POST",
    path: "/nodes",
    operation: "createNode",
    permission: write("nodes"),
    handle: (context) => {
      const { panel, request } = context;
      const rules = nodeRules(panel.version);
      const fields = validate({ state: panel.state, input: request.input, rules, attributes: nodeAttributes });
      const now = panel.now();
      const { id: _id, ...columns } = nodeRow.parse({
        ...nodeColumns(fields),
        id: 1,
        uuid: randomUUID(),
        ...daemonSecret(),
        created_at: now,
        updated_at: now,
      } satisfies Partial<NodeRow>);
      const node = panel.state.nodes.insert(columns);
      return createdReply(context, nodeTransformer, node, `/api/application/nodes/${node.id}`);
    },
  }),
  applicationRoute({
    method: "PATCH",
    path: "/nodes/{node}",
    operation: "updateNode",
    permission: write("nodes"),
    bind,
    handle: async (context, node) => {
      const { panel, request } = context;
      const rules = nodeRules(panel.version);
      const fields = validate({ state: panel.state, input: request.input, rules, attributes: nodeAttributes });
      const secret = request.input.reset_secret === true ? daemonSecret() : {};
      const changed = await updateNode(panel, node, { ...nodeColumns(fields), ...secret });
      return itemReply(context, withMounts, changed);
    },
  }),
  applicationRoute({
    method: "DELETE",
    path: "/nodes/{node}",
    operation: "deleteNode",
    permission: write("nodes"),
    bind,
    handle: ({ panel: { state } }, { id }) => {
      if (state.servers.count("node_id", id) > 0)
        throw new DisplayError(
          "A node must have no servers linked to it in order to be deleted.",
          "HasActiveServersException",
        );
      for (const allocation of state.allocations.by("node_id", id)) state.allocations.delete(allocation.id);
      for (const host of state.databaseHosts.all())
        if (host.node_id === id) state.databaseHosts.update(host.id, { node_id: null });
      state.nodes.delete(id);
      return noContent();
    },
  }),
];

/** The answer to a change shows the mounts, which the configuration for the daemon has just loaded. */
const withMounts: typeof nodeTransformer = {
  ...nodeTransformer,
  attributes: (node, scope) => ({ ...nodeTransformer.attributes(node, scope), mounts: [] }),
};
