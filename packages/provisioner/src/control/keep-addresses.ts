import { and, eq } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import type { ServiceRow } from "../database/rows.ts";
import { panelAllocations, services } from "../database/schema.ts";
import type { ServiceAddress } from "../domain/service.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import type { ServerAllocation } from "../interface/control/network.ts";

/** Keeps an allocation that the panel has added. */
export async function addAddress(context: EngineContext, service: ServiceRow, added: ServerAllocation): Promise<void> {
  await change(context, service, async (tx, addresses) => {
    const { panelId, nodeId } = service;
    if (panelId !== null && nodeId !== null) {
      const facts = { ip: added.ip, alias: added.alias, port: added.port, assigned: true, serviceId: service.id };
      await tx
        .insert(panelAllocations)
        .values({ panelId, nodeId, id: added.id, ...facts })
        .onConflictDoUpdate({ target: [panelAllocations.panelId, panelAllocations.id], set: facts });
    }
    return [...addresses.filter((address) => address.allocationId !== added.id), addressOf(added, "extra")];
  });
}

/** Keeps which allocation is the main one; the one before is an extra from now on. */
export async function makeMainAddress(context: EngineContext, service: ServiceRow, primary: ServerAllocation) {
  await change(context, service, async (_tx, addresses) => [
    addressOf(primary, "main"),
    ...addresses
      .filter((address) => address.allocationId !== primary.id)
      .map((address) => (address.role === "main" ? { ...address, role: "extra" } : address)),
  ]);
}

/** Keeps that an allocation is gone, and free for others. */
export async function removeAddress(context: EngineContext, service: ServiceRow, allocationId: number): Promise<void> {
  await change(context, service, async (tx, addresses) => {
    await tx
      .update(panelAllocations)
      .set({ assigned: false, serviceId: null, dedicated: false })
      .where(
        and(
          eq(panelAllocations.panelId, service.panelId ?? ""),
          eq(panelAllocations.id, allocationId),
          eq(panelAllocations.serviceId, service.id),
        ),
      );
    return addresses.filter((address) => address.allocationId !== allocationId);
  });
}

async function change(
  { database }: EngineContext,
  service: ServiceRow,
  changed: (tx: Database, addresses: readonly ServiceAddress[]) => Promise<readonly ServiceAddress[]>,
): Promise<void> {
  await database.db.transaction(async (tx) => {
    const [now] = await tx
      .select({ addresses: services.addresses })
      .from(services)
      .where(eq(services.id, service.id))
      .for("update");
    if (now === undefined) return;
    const addresses = await changed(tx, now.addresses);
    await tx.update(services).set({ addresses }).where(eq(services.id, service.id));
  });
}

function addressOf({ id, ip, alias, port }: ServerAllocation, role: string): ServiceAddress {
  return { allocationId: id, ip, alias, port, role };
}
