import { isDeepStrictEqual } from "node:util";
import { and, eq, inArray } from "drizzle-orm";
import type { Database } from "../../database/database.ts";
import { panelAllocations } from "../../database/schema.ts";
import type { PlannedChange } from "../change/planned-change.ts";
import { OperationFailure } from "../operation-failure.ts";
import type { ServiceRun, Step } from "../operation-run.ts";
import { roomFreed } from "../placement/release-place.ts";
import { requireServer } from "../require-server.ts";
import { serviceEvent } from "../service-events.ts";
import { refusalOf } from "./change-startup.ts";
import { changeOf } from "./plan-service-change.ts";

/** Stores what the service is now: from here on its new product version decides. Without a request. @throws OperationFailure if the change was refused and put back */
export const settleChange: Step = {
  name: "settle",
  async run(run) {
    const change = changeOf(run);
    if (change === null) return { outcome: "already-done" };
    const refused = refusalOf(run);
    if (refused !== null) throw putBack(refused.message, refused.remedy, refused.code);
    const { sold, addresses } = change;
    const eggChanges = run.service.eggChanges + (sold.egg === run.service.egg ? 0 : 1);
    const service = { ...sold, addresses, eggChanges };
    const after = { ...run.service, ...service };
    const told = run.operation.kind !== "reinstall" && changes(run, change);
    return {
      outcome: "done",
      service,
      progress: { change: null },
      product: await run.productVersions.get(sold.productId, sold.productVersion),
      events: told
        ? [serviceEvent("service.upgraded", after, run.operation.id, { productVersion: sold.productVersion })]
        : [],
      also: (tx) => settlePorts(tx, run, change),
    };
  },
};

function changes({ service }: ServiceRun, { sold, build, startup }: PlannedChange): boolean {
  const { productId, productVersion, egg, options, variables, keptVariables, applied } = service;
  return (
    build !== null ||
    startup !== null ||
    !isDeepStrictEqual({ productId, productVersion, egg, options, variables, keptVariables, applied }, sold)
  );
}

/** In our book: what the server has now is taken, what it had is free. */
async function settlePorts(tx: Database, run: ServiceRun, { sold, build, addresses }: PlannedChange): Promise<void> {
  if (build === null) return;
  await roomFreed(tx, run.service.id);
  const { panelId } = requireServer(run.service);
  const those = (ids: readonly number[]) =>
    and(eq(panelAllocations.panelId, panelId), inArray(panelAllocations.id, [...ids]));
  if (build.removeAllocationIds.length > 0)
    await tx
      .update(panelAllocations)
      .set({ serviceId: null, dedicated: false, assigned: false })
      .where(those(build.removeAllocationIds));
  const ids = addresses.map(({ allocationId }) => allocationId);
  if (ids.length > 0)
    await tx
      .update(panelAllocations)
      .set({ serviceId: run.service.id, assigned: true, dedicated: sold.applied.dedicatedIp })
      .where(those(ids));
}

function putBack(message: string, remedy: string, code: string): OperationFailure {
  return new OperationFailure({
    class: "permanent",
    code,
    message: `The panel refused the change, and what was done of it was put back. ${message}`,
    remedy,
  });
}
