import { logActivity } from "../../activity/log-activity.ts";
import { DisplayError } from "../../errors/display-error.ts";
import { noContent } from "../../http/reply.ts";
import type { Route } from "../../http/route.ts";
import type { RouteParams } from "../../http/router.ts";
import type { Panel } from "../../panel.ts";
import { allocationsOfServer } from "../../servers/allocations-of.ts";
import type { PanelState } from "../../state/panel-state.ts";
import { asText } from "../../validation/php-values.ts";
import { validate } from "../../validation/validate.ts";
import type { AllocationRow } from "../../world/rows/allocation.ts";
import type { ServerRow } from "../../world/rows/server.ts";
import { itemReply, listReply } from "../client-reply.ts";
import { perServer } from "../per-server-throttle.ts";
import { rowOfServer } from "../row-of-server.ts";
import { type ServerContext, serverRoute } from "../server-route.ts";
import { allocationTransformer } from "./allocation-transformer.ts";

const bind = (state: PanelState, params: RouteParams, server: Readonly<ServerRow>) =>
  rowOfServer(state.allocations, params.allocation, server);

/** What panels do differently with the allocations of a server. */
export interface NetworkManners {
  /** Gives a server a further allocation. */
  assign(panel: Panel, server: Readonly<ServerRow>): Readonly<AllocationRow>;
  /** Whether a customer may give away what players connect to. */
  readonly primaryCanBeDeleted: boolean;
  /** Characters that the database keeps of a note; the answer still shows all that the rules let through. */
  readonly notesColumn: number;
}

export const createAllocationRoutes = ({
  assign,
  primaryCanBeDeleted,
  notesColumn,
}: NetworkManners): readonly Route[] => [
  serverRoute({
    method: "GET",
    path: "/network/allocations",
    operation: "listAllocations",
    permission: "allocation.read",
    handle: (context) =>
      listReply(context, allocationTransformer, allocationsOfServer(context.panel.state, context.server.id)),
  }),
  serverRoute({
    method: "POST",
    path: "/network/allocations",
    operation: "createAllocation",
    permission: "allocation.create",
    throttles: perServer("allocation-create"),
    handle: (context) => {
      const { panel, server } = context;
      if (panel.state.allocations.count("server_id", server.id) >= (server.allocation_limit ?? 0))
        throw new DisplayError("Cannot assign additional allocations to this server: limit has been reached.");
      const allocation = assign(panel, server);
      log(context, "create", allocation);
      return itemReply(context, allocationTransformer, allocation);
    },
  }),
  serverRoute({
    method: "POST",
    path: "/network/allocations/{allocation}",
    operation: "updateAllocation",
    permission: "allocation.update",
    bind,
    handle: (context, allocation) => {
      const { panel, request } = context;
      const fields = validate({
        state: panel.state,
        input: request.input,
        rules: { notes: "present|nullable|string|max:256" },
      });
      const old = allocation.notes;
      const notes = asText(fields.notes) || null;
      const stored = panel.state.allocations.update(allocation.id, { notes: notes?.slice(0, notesColumn) ?? null });
      const changed = { ...stored, notes };
      if (old !== notes) log(context, "notes", changed, { old, new: notes });
      return itemReply(context, allocationTransformer, changed);
    },
  }),
  serverRoute({
    method: "POST",
    path: "/network/allocations/{allocation}/primary",
    operation: "setPrimaryAllocation",
    permission: "allocation.update",
    bind,
    handle: (context, allocation) => {
      const { panel, server } = context;
      panel.state.servers.update(server.id, { allocation_id: allocation.id, updated_at: panel.now() });
      log(context, "primary", allocation);
      return itemReply(context, allocationTransformer, allocation);
    },
  }),
  serverRoute({
    method: "DELETE",
    path: "/network/allocations/{allocation}",
    operation: "deleteAllocation",
    permission: "allocation.delete",
    bind,
    handle: (context, allocation) => {
      const { panel, server } = context;
      if (!server.allocation_limit)
        throw new DisplayError("You cannot delete allocations for this server: no allocation limit is set.");
      if (allocation.id === server.allocation_id && !primaryCanBeDeleted)
        throw new DisplayError("You cannot delete the primary allocation for this server.");
      panel.state.allocations.update(allocation.id, { notes: null, server_id: null });
      log(context, "delete", allocation);
      return noContent();
    },
  }),
];

function log(context: ServerContext, action: string, { ip, port }: Readonly<AllocationRow>, more: object = {}): void {
  const { server } = context;
  const properties = { allocation: `${ip}:${port}`, ...more };
  logActivity(context, { event: `server:allocation.${action}`, properties, server });
}
