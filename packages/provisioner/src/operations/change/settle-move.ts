import { and, eq, inArray } from "drizzle-orm";
import type { Database } from "../../database/database.ts";
import { databaseTime } from "../../database/database-time.ts";
import type { ServiceRow } from "../../database/rows.ts";
import { panelAllocations, panelNodes } from "../../database/schema.ts";
import { placedAddresses } from "../../domain/placement/placed-addresses.ts";
import type { ServiceAddress } from "../../domain/service.ts";
import type { AddressedServer } from "../../panel/panel-gateway.ts";
import type { ServiceRun, StepChanges } from "../operation-run.ts";
import { requireServer } from "../require-server.ts";
import { serviceEvent } from "../service-events.ts";

interface Leaving {
  /** The addresses that were meant for it, with their roles. */
  readonly promised: readonly ServiceAddress[];
  /** Allocations of the node that it has left. */
  readonly left: readonly number[];
}

/** What is stored of a service whose server is on another node now. */
export function moved(run: ServiceRun, server: AddressedServer, { promised, left }: Leaving): StepChanges {
  const { panelId } = requireServer(run.service);
  const { nodeId } = server;
  const fromNodeId = run.service.nodeId ?? nodeId;
  const addresses = placedAddresses(promised, server);
  return {
    service: { nodeId, addresses },
    events: [serviceEvent("service.moved", run.service, run.operation.id, { panelId, fromNodeId, nodeId, addresses })],
    also: (tx) => settleMove(tx, run.service, { panelId, fromNodeId, server, left }),
  };
}

interface Moved {
  readonly panelId: string;
  readonly fromNodeId: number;
  readonly server: AddressedServer;
  readonly left: readonly number[];
}

/** In our book: room and ports of the old node are free, those of the new one taken. */
async function settleMove(tx: Database, { id: serviceId }: ServiceRow, { panelId, fromNodeId, server, left }: Moved) {
  const those = (ids: readonly number[]) =>
    and(eq(panelAllocations.panelId, panelId), inArray(panelAllocations.id, [...ids]));
  await tx.update(panelAllocations).set({ serviceId: null, dedicated: false, assigned: false }).where(those(left));
  await tx
    .update(panelAllocations)
    .set({ serviceId, assigned: true })
    .where(those(server.allocations.map(({ id }) => id)));
  await tx
    .update(panelNodes)
    .set({ freedAt: databaseTime })
    .where(and(eq(panelNodes.panelId, panelId), eq(panelNodes.nodeId, fromNodeId)));
}
