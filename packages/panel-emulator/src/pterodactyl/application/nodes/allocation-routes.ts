import { applicationRoute } from "../../../application/application-route.ts";
import { rowInPath } from "../../../application/row-in-path.ts";
import { DisplayError } from "../../../errors/display-error.ts";
import { notFound } from "../../../errors/http-errors.ts";
import { UncaughtError } from "../../../errors/uncaught-error.ts";
import { noContent } from "../../../http/reply.ts";
import type { RouteParams } from "../../../http/router.ts";
import { exact, type Filter, partial } from "../../../lists/filter.ts";
import { allocationsOfNode } from "../../../servers/allocations-of.ts";
import type { PanelState } from "../../../state/panel-state.ts";
import { isArray, isEmpty, textOf } from "../../../validation/php-values.ts";
import { validate } from "../../../validation/validate.ts";
import type { AllocationRow } from "../../../world/rows/allocation.ts";
import { read, write } from "../../auth/application-permissions.ts";
import { pageReply } from "../replies.ts";
import { allocationTransformer } from "../transformers/allocation-transformer.ts";
import { createAllocations } from "./create-allocations.ts";

const bindNode = (state: PanelState, params: RouteParams) => rowInPath(state.nodes, params, "node");

/** An allocation has to be one of the node in the path. */
function bindAllocation(state: PanelState, params: RouteParams) {
  const node = bindNode(state, params);
  const allocation = rowInPath(state.allocations, params, "allocation");
  if (allocation.node_id !== node.id) throw notFound();
  return allocation;
}

/** Digits mean a server, everything else "without a server". */
const byServer: Filter<Readonly<AllocationRow>> = (value) => {
  if (isArray(value)) throw new UncaughtError("ErrorException");
  const isId = !isEmpty(value) && typeof value !== "boolean" && /^\d+$/.test(textOf(value));
  const wanted = isId ? Number(value) : null;
  return (row) => row.server_id === wanted;
};

const rules = {
  ip: "required|string",
  alias: "sometimes|nullable|string|max:191",
  ports: "required|array",
  "ports.*": "string",
};

export const allocationRoutes = [
  applicationRoute({
    method: "GET",
    path: "/nodes/{node}/allocations",
    operation: "listNodeAllocations",
    permission: read("allocations"),
    bind: bindNode,
    handle: (context, node) =>
      pageReply(context, {
        transformer: allocationTransformer,
        rows: allocationsOfNode(context.panel.state, node.id),
        filters: {
          ip: exact((row) => row.ip),
          port: exact((row) => row.port),
          ip_alias: partial((row) => row.ip_alias),
          server_id: byServer,
        },
      }),
  }),
  applicationRoute({
    method: "POST",
    path: "/nodes/{node}/allocations",
    operation: "createNodeAllocations",
    permission: write("allocations"),
    bind: bindNode,
    handle: async ({ panel: { state }, request }, node) => {
      const fields = validate({ state, input: request.input, rules });
      await createAllocations(state, {
        nodeId: node.id,
        address: textOf(fields.ip),
        alias: (fields.alias as string | null | undefined) ?? null,
        ports: Object.values(fields.ports ?? []) as string[],
      });
      return noContent();
    },
  }),
  applicationRoute({
    method: "DELETE",
    path: "/nodes/{node}/allocations/{allocation}",
    operation: "deleteNodeAllocation",
    permission: write("allocations"),
    bind: bindAllocation,
    handle: ({ panel: { state } }, allocation) => {
      if (allocation.server_id !== null)
        throw new DisplayError(
          "A server is currently assigned to this allocation. An allocation can only be deleted if no server is currently assigned.",
          "ServerUsingAllocationException",
        );
      state.allocations.delete(allocation.id);
      return noContent();
    },
  }),
];
