import type { ServiceRow } from "../../database/rows.ts";
import { panelFeatures } from "../../domain/further-ports.ts";
import type { AppliedConfiguration } from "../../domain/option/applied-configuration.ts";
import { serverEnvironment } from "../../domain/option/server-environment.ts";
import { startupCommand } from "../../domain/option/startup-command.ts";
import type { ProductConfiguration } from "../../domain/product/product.ts";
import { eggNumbersOn } from "../../domain/product/product-egg.ts";
import { keepAddresses } from "../../domain/upgrade/address-changes.ts";
import type { CatalogueCache } from "../../panel/catalogue-cache.ts";
import type { AddressedServer } from "../../panel/panel-gateway.ts";

/** A service with what its server was last given. */
export type AppliedService = ServiceRow & {
  readonly panelId: string;
  readonly applied: AppliedConfiguration;
  readonly product: ProductConfiguration;
};

/** The server as it was last given by us, for judging a change without asking the panel; null when there is none, or its egg is not known. */
export async function serverAsSold(
  catalogue: CatalogueCache,
  service: AppliedService,
): Promise<AddressedServer | null> {
  const { applied, addresses, panelId, nodeId, serverId } = service;
  const offered = service.product.eggs.find(({ key }) => key === applied.egg);
  const eggId = offered === undefined ? null : eggNumbersOn(offered, panelId).egg;
  const egg = (await catalogue.get(panelId)).eggs.find(({ id }) => id === eggId);
  const main = addresses.find(({ role }) => role === "main") ?? addresses[0];
  if (serverId === null || nodeId === null || egg === undefined || main === undefined) return null;
  return {
    id: serverId,
    uuid: service.serverUuid ?? "",
    identifier: service.serverIdentifier ?? "",
    externalId: service.externalId,
    name: service.name ?? "",
    description: "",
    status: null,
    suspended: service.state === "suspended",
    limits: applied.limits,
    featureLimits: panelFeatures(applied),
    userId: 0,
    nodeId,
    allocationId: main.allocationId,
    nestId: egg.nestId,
    eggId: egg.id,
    image: applied.image ?? egg.dockerImage,
    startup: startupCommand(applied, egg),
    createdAt: service.createdAt,
    environment: serverEnvironment(egg, applied, keepAddresses(applied.ports, addresses).variables),
    allocations: addresses.map(({ allocationId, ip, alias, port }) => ({
      id: allocationId,
      ip,
      alias,
      port,
      assigned: true,
    })),
  };
}
