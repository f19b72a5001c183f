import type { AllocationRow } from "../../world/rows/allocation.ts";
import type { ClientTransformer } from "../client-reply.ts";

export const allocationTransformer: ClientTransformer<Readonly<AllocationRow>> = {
  object: "allocation",
  attributes: ({ id, ip, ip_alias, port, notes, server_id }, { state }) => ({
    id,
    ip,
    ip_alias,
    port,
    notes,
    is_default: server_id !== null && state.servers.get(server_id)?.allocation_id === id,
  }),
};
