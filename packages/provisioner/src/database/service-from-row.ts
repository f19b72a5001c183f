import type { Service } from "../domain/service.ts";
import type { ServiceRow } from "./rows.ts";

/** The service as it is answered. */
export function serviceFromRow(row: ServiceRow): Service {
  return {
    id: row.id,
    state: row.state,
    customerId: row.customerId,
    productId: row.productId,
    productVersion: row.productVersion,
    egg: row.egg,
    options: row.options,
    variables: row.variables,
    applied: row.applied,
    poolId: row.poolId,
    budget: row.budget,
    orderId: row.orderId,
    name: row.name,
    panelId: row.panelId,
    server:
      row.serverId === null || row.serverUuid === null || row.serverIdentifier === null || row.nodeId === null
        ? null
        : { id: row.serverId, uuid: row.serverUuid, identifier: row.serverIdentifier, nodeId: row.nodeId },
    addresses: row.addresses,
    expiresAt: row.expiresAt,
    cancelledAt: row.cancelledAt,
    suspensionReason: row.suspensionReason,
    createdAt: row.createdAt,
    activatedAt: row.activatedAt,
    suspendedAt: row.suspendedAt,
    terminatedAt: row.terminatedAt,
  };
}
