import type { OperationKind } from "../domain/operation.ts";
import { changeServiceOwner } from "./change-owner.ts";
import { createServer } from "./create-server.ts";
import { expireService } from "./expire-service.ts";
import { importServer } from "./import-server.ts";
import type { OperationDefinition, OperationRun } from "./operation-run.ts";
import { poolOperations } from "./pool/pool-operations.ts";
import { reinstallServer } from "./reinstall-server.ts";
import { renameServer } from "./rename-server.ts";
import { renewService } from "./renew-service.ts";
import { repairServer } from "./repair-server.ts";
import { suspendServer } from "./suspend-server.ts";
import { syncCustomer } from "./sync-customer.ts";
import { terminateServer } from "./terminate-server.ts";
import { unsuspendServer } from "./unsuspend-server.ts";
import { upgradeServer } from "./upgrade-server.ts";

const definitions = {
  create: createServer,
  import: importServer,
  suspend: suspendServer,
  unsuspend: unsuspendServer,
  expire: expireService,
  terminate: terminateServer,
  renew: renewService,
  reinstall: reinstallServer,
  repair: repairServer,
  rename: renameServer,
  "change-owner": changeServiceOwner,
  upgrade: upgradeServer,
  "change-options": upgradeServer,
} as const;

/** How an operation is carried out, on a server or on a pool. @throws Error for a kind that no command of this release issues. */
export function definitionOf(kind: OperationKind, isPool: boolean): OperationDefinition<OperationRun> {
  if (kind === "sync-customer") return syncCustomer;
  const ofServers: Partial<Record<OperationKind, OperationDefinition>> = definitions;
  const definition = isPool ? poolOperations[kind] : ofServers[kind];
  if (definition === undefined) throw new Error(`This release does not carry out ${kind}.`);
  // The loader gives operations on services a service and a product.
  return definition as unknown as OperationDefinition<OperationRun>;
}
