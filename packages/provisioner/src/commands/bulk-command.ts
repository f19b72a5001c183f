import { and, desc, eq } from "drizzle-orm";
import type { z } from "zod";
import { operations } from "../database/schema.ts";
import type { EngineContext } from "../engine/engine-context.ts";
import { NotFoundError } from "../errors/not-found-error.ts";
import { OperationNotRetryableError } from "../errors/operation-not-retryable-error.ts";
import { isProvisionerError } from "../errors/provisioner-error.ts";
import { bulkBody } from "../http/services.ts";
import type { CommandContext } from "../interface/actor.ts";
import type { BulkCommand, BulkOutcome, BulkResult, Services } from "../interface/services.ts";
import { givenBy } from "./given-by.ts";
import { parseInput } from "./parse-input.ts";
import { retryOperation } from "./retry-operation.ts";

/**
 * Gives one command to many services, one after the other, each as an ordinary command: what one of them refuses stops none of the
 * others. Under a reference each has one of its own, so that a repetition goes on where the first call has died.
 *
 * @throws InvalidInputError
 */
export async function bulkCommand(
  context: EngineContext,
  services: Pick<Services, "get" | "suspend" | "unsuspend" | "renew">,
  input: BulkCommand,
  by: CommandContext = {},
): Promise<BulkResult> {
  const command = parseInput(bulkBody, input);
  const outcomes: BulkOutcome[] = [];
  for (const serviceId of new Set(command.services)) {
    const { reference, ...rest } = by;
    const own = reference === undefined ? rest : { ...rest, reference: `${reference}/${serviceId}` };
    outcomes.push(await outcomeOf(serviceId, () => give(context, services, command, serviceId, own)));
  }
  const taken = outcomes.filter(({ problem }) => problem === null).length;
  return { outcomes, summary: { taken, refused: outcomes.length - taken } };
}

async function outcomeOf(serviceId: string, give: () => Promise<string>): Promise<BulkOutcome> {
  try {
    return { serviceId, operationId: await give(), problem: null };
  } catch (error) {
    // What is not about this service, a database that is gone for example, is about all of them.
    if (!isProvisionerError(error) || error.status >= 500) throw error;
    const { code, message, remedy } = error;
    return { serviceId, operationId: null, problem: { code, message, remedy } };
  }
}

/** The operation that does it. */
async function give(
  context: EngineContext,
  services: Pick<Services, "get" | "suspend" | "unsuspend" | "renew">,
  command: z.output<typeof bulkBody>,
  id: string,
  by: CommandContext,
): Promise<string> {
  switch (command.command) {
    case "suspend": {
      const { reason } = command;
      return (await services.suspend(id, reason === undefined ? {} : { reason }, by)).operation.id;
    }
    case "unsuspend":
      return (await services.unsuspend(id, {}, by)).operation.id;
    case "renew":
      return (await services.renew(id, { period: command.period }, by)).operation.id;
    case "retry":
      await services.get(id);
      return retryLast(context, id, by);
  }
}

/** The newest operation of a service, if it has failed or is being tried already. */
async function retryLast(context: EngineContext, serviceId: string, by: CommandContext): Promise<string> {
  const { db } = context.database;
  const [failed] = await db
    .select({ id: operations.id })
    .from(operations)
    .where(and(eq(operations.serviceId, serviceId), eq(operations.status, "failed")))
    .orderBy(desc(operations.number))
    .limit(1);
  if (failed !== undefined) return (await retryOperation(context, failed.id, givenBy(by).actor)).id;
  const [last] = await db
    .select({ id: operations.id, status: operations.status })
    .from(operations)
    .where(eq(operations.serviceId, serviceId))
    .orderBy(desc(operations.number))
    .limit(1);
  if (last === undefined) throw new NotFoundError("operation", serviceId);
  if (last.status === "waiting" || last.status === "running") return last.id;
  throw new OperationNotRetryableError(last.id, `the service has no operation that failed`);
}
