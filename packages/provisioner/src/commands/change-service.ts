import { and, asc, eq, inArray } from "drizzle-orm";
import type { z } from "zod";
import type { OperationRow, ServiceRow } from "../database/rows.ts";
import { operations, products, services } from "../database/schema.ts";
import type { ServiceOperationKind } from "../domain/operation.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { NotFoundError } from "../errors/not-found-error.ts";
import { ProductArchivedError } from "../errors/product-archived-error.ts";
import type { upgradeTargetBody } from "../http/services.ts";
import type { Actor } from "../interface/actor.ts";
import type { CommandResult } from "../interface/services.ts";
import { type ChangeInput, type SoldService, wantedService } from "../operations/change/wanted-service.ts";
import { checkChange } from "./check-change.ts";
import { commandOnService } from "./command-on-service.ts";

/** What a service is to become, as it was parsed. */
export type ChangeTarget = z.output<typeof upgradeTargetBody>;

/** A change of what a service is: another product, other options, another egg. */
export interface ChangeCommand {
  readonly serviceId: string;
  readonly kind: Extract<ServiceOperationKind, "upgrade" | "change-options" | "reinstall">;
  readonly target: ChangeTarget;
  readonly acceptDataLoss: boolean;
  readonly actor: Actor;
}

/**
 * Checks a change before it is accepted, by what is stored: the panel is asked only before it is refused for want of room. The
 * operation plans it again by the server as it then is.
 *
 * @throws NotFoundError, InvalidInputError, ProductArchivedError, DataLossNotAcceptedError, UpgradeImpossibleError, CommandRefusedError
 */
export async function changeService(context: EngineContext, command: ChangeCommand): Promise<CommandResult> {
  const { serviceId, kind, target, actor, acceptDataLoss } = command;
  const change = await changeInput(context, target);
  const input = { ...change, ...(acceptDataLoss ? { acceptDataLoss } : {}) };
  const { db } = context.database;
  const [service] = await db.select().from(services).where(eq(services.id, serviceId));
  if (service === undefined) throw new NotFoundError("service", serviceId);
  if (service.state !== "terminated") {
    const open = await openChanges(context, serviceId);
    const before = await afterChanges(context, service, open);
    await checkChange(context, { service, before, undecided: open.length > 0, change, acceptDataLoss });
  }
  return commandOnService(context, { serviceId, kind, input, actor });
}

/** The target as it is stored, with the product's version of this moment. */
export async function changeInput(context: EngineContext, target: ChangeTarget): Promise<ChangeInput> {
  const { product, options, egg, variables } = target;
  const rest = {
    ...(options === undefined ? {} : { options }),
    ...(egg === undefined ? {} : { egg }),
    ...(variables === undefined ? {} : { variables }),
  };
  if (product === undefined) return rest;
  const [row] = await context.database.db.select().from(products).where(eq(products.id, product));
  if (row === undefined) throw new NotFoundError("product", product);
  if (row.archivedAt !== null) throw new ProductArchivedError(product);
  return { product, productVersion: row.version, ...rest };
}

/** Changes of a service that were ordered and not done yet, in their order. */
function openChanges(context: EngineContext, serviceId: string): Promise<readonly OperationRow[]> {
  return context.database.db
    .select()
    .from(operations)
    .where(
      and(
        eq(operations.serviceId, serviceId),
        inArray(operations.status, ["waiting", "running"]),
        inArray(operations.kind, ["upgrade", "change-options", "reinstall"]),
      ),
    )
    .orderBy(asc(operations.number));
}

/** What the service will be when all of them are done. */
async function afterChanges(
  context: EngineContext,
  service: ServiceRow,
  open: readonly OperationRow[],
): Promise<SoldService> {
  let after: SoldService = service;
  for (const { input } of open) after = await wantedService(context.productVersions, after, input as ChangeInput);
  return after;
}
