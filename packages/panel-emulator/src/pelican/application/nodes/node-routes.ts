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
import type { NodeRow } from "../../../world/rows/node.ts";
import { read, write } from "../../auth/application-permissions.ts";
import { mountsOfNode } from "../../nodes/mounts-of-node.ts";
import { nodeDefaults } from "../../nodes/node-defaults.ts";
import { updateNode } from "../../nodes/update-node.ts";
import { createdReply, itemReply, pageReply } from "../replies.ts";
import { mountAttributes } from "../transformers/mount-transformer.ts";
import { nodeTransformer, nodeWith } from "../transformers/node-transformer.ts";
import { nodeAttributes, nodeColumns, nodeRules } from "./node-rules.ts";

const bind = (state: PanelState, params: RouteParams) => rowInPath(state.nodes, params, "node");

const daemonSecret = () => ({ daemon_token: randomText(64), daemon_token_id: randomText(16) });

/** Columns that have their defaults in the database only: the answer to a creation does not know them. */
const databaseDefaults = { description: null, daemon_sftp_alias: null, upload_size: 100 };

export const nodeRoutes = [
  applicationRoute({
    method: "GET",
    path: "/nodes",
    operation: "listNodes",
    permission: read("node"),
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
          cpu: (row) => row.cpu,
        },
      }),
  }),
  applicationRoute({
    method: "GET",
    path: "/nodes/{node}",
    operation: "getNode",
    permission: read("node"),
    bind,
    handle: (context, node) => itemReply(context, nodeTransformer, node),
  }),
  applicationRoute({
    method: "GET",
    path: "/nodes/{node}/configuration",
    operation: "getNodeConfiguration",
    permission: read("node"),
    bind,
    handle: ({ panel }, node) => {
      const sources = mountsOfNode(panel.state, node.id).map(({ source }) => source);
      return ok(nodeConfiguration(node, panel.url, sources));
    },
  }),
  applicationRoute({
    method: "POST",
    path: "/nodes",
    operation: "createNode",
    permission: write("node"),
    handle: (context) => {
      const { panel, request } = context;
      const input = { state: panel.state, input: request.input, rules: nodeRules, attributes: nodeAttributes };
      const columns = nodeColumns(validate(input));
      const now = panel.now();
      const node = panel.state.nodes.insert({
        ...databaseDefaults,
        ...nodeDefaults,
        ...columns,
        ...daemonSecret(),
        uuid: randomUUID(),
        location_id: null,
        created_at: now,
        updated_at: now,
      } as Omit<NodeRow, "id">);
      const unsent = Object.keys(databaseDefaults).filter((name) => !Object.hasOwn(columns, name));
      return createdReply(context, without(unsent), node, `/api/application/nodes/${node.id}`);
    },
  }),
  applicationRoute({
    method: "PATCH",
    path: "/nodes/{node}",
    operation: "updateNode",
    permission: write("node"),
    bind,
    handle: async (context, node) => {
      const { panel, request } = context;
      const input = { state: panel.state, input: request.input, rules: nodeRules, attributes: nodeAttributes };
      const secret = request.input.reset_secret === true ? daemonSecret() : {};
      const { shown, reachedDaemon } = await updateNode(panel, node, { ...nodeColumns(validate(input)), ...secret });
      if (!reachedDaemon) return itemReply(context, nodeTransformer, shown);
      const mounts = mountsOfNode(panel.state, node.id).map((mount) => ({
        ...mountAttributes(mount),
        pivot: { mountable_type: "node", mountable_id: node.id, mount_id: mount.id },
      }));
      return itemReply(context, nodeWith({ mounts }), shown);
    },
  }),
  applicationRoute({
    method: "DELETE",
    path: "/nodes/{node}",
    operation: "deleteNode",
    permission: write("node"),
    bind,
    handle: ({ panel: { state } }, { id }) => {
      if (state.servers.count("node_id", id) > 0)
        throw new DisplayError(
          "A node must have no servers linked to it in order to be deleted.",
          "HasActiveServersException",
        );
      for (const allocation of state.allocations.by("node_id", id)) state.allocations.delete(allocation.id);
      for (const host of state.databaseHosts.all())
        state.databaseHosts.update(host.id, { node_ids: host.node_ids.filter((node) => node !== id) });
      for (const mount of state.mounts.all())
        state.mounts.update(mount.id, { nodes: mount.nodes.filter((node) => node !== id) });
      state.nodes.delete(id);
      return noContent();
    },
  }),
];

function without(names: readonly string[]): typeof nodeTransformer {
  return {
    ...nodeTransformer,
    attributes: (node, scope) =>
      Object.fromEntries(
        Object.entries(nodeTransformer.attributes(node, scope)).filter(([name]) => !names.includes(name)),
      ),
  };
}
