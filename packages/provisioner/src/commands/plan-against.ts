import { databaseNow } from "../database/database-time.ts";
import type { ServiceRow } from "../database/rows.ts";
import { keptFor } from "../domain/upgrade/change-choices.ts";
import type { UpgradePlan } from "../domain/upgrade/upgrade-plan.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { eggsOfChange } from "../operations/change/eggs-of-change.ts";
import { planChange } from "../operations/change/plan-change.ts";
import type { WantedService } from "../operations/change/wanted-service.ts";
import { configurationInvalid, serviceConfiguration } from "../operations/service-configuration.ts";
import type { AddressedServer } from "../panel/panel-gateway.ts";

/** Plans a change of a service's server, promising nothing. @throws PanelProblem, OperationFailure */
export async function planAgainst(
  context: EngineContext,
  service: ServiceRow,
  panelId: string,
  server: AddressedServer,
  wanted: WantedService,
): Promise<UpgradePlan> {
  const { catalogue, allocations, roomReadings, panels, productVersions } = context;
  const { db } = context.database;
  if (wanted.configuration === null) throw configurationInvalid(wanted.problems);
  const product = await productVersions.get(service.productId, service.productVersion);
  const eggs = await eggsOfChange(catalogue, panelId, server.eggId, wanted);
  const { transfers } = await panels.gateway(panelId);
  const change = {
    ...eggs,
    service,
    panelId,
    server,
    sold: service.applied ?? serviceConfiguration(product, service),
    wanted: wanted.configuration,
    kept: keptFor(service, wanted.egg),
    operationId: null,
    nodeOrder: wanted.product.nodeOrder,
    mayMove: transfers !== null && server.allocationId !== null,
  };
  const now = await databaseNow(db);
  const parts = {
    db,
    catalogue,
    allocations,
    roomReadings,
    gateway: (panel: string) => panels.gateway(panel),
    now: () => now,
  };
  return (await planChange(parts, change, false, now)).plan;
}
