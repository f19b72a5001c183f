import type { EngineContext } from "../engine/engine-context.ts";
import { changeOwnerBody } from "../http/services.ts";
import type { CommandResult } from "../interface/services.ts";
import { commandOnService } from "./command-on-service.ts";
import type { GivenBy } from "./given-by.ts";
import { parseInput } from "./parse-input.ts";
import { putCustomer } from "./put-customers.ts";

/** Gives a service to another customer, who is stored with the command. The operation sees to the account on the panel. */
export async function changeOwner(
  context: EngineContext,
  serviceId: string,
  options: unknown,
  by: GivenBy,
): Promise<CommandResult> {
  const { customer, keepSubusers = false } = parseInput(changeOwnerBody, options);
  return commandOnService(context, {
    serviceId,
    kind: "change-owner",
    input: { customer: customer.id, ...(keepSubusers ? { keepSubusers } : {}) },
    ...by,
    isDone: (service) => service.customerId === customer.id,
    async before(tx, now) {
      await putCustomer(context, tx, { customer, actor: by.actor }, now);
    },
  });
}
