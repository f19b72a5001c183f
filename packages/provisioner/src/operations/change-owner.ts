import { eq } from "drizzle-orm";
import type { CustomerRow } from "../database/rows.ts";
import { customers } from "../database/schema.ts";
import { accountRefused } from "./account-refused.ts";
import { ensurePanelAccount } from "./ensure-panel-account.ts";
import { inputOf } from "./input-of.ts";
import { OperationFailure } from "./operation-failure.ts";
import type { OperationDefinition, ServiceRun, Step } from "./operation-run.ts";
import { ownServer, readOwnServer } from "./own-server.ts";
import { requireServer } from "./require-server.ts";
import { serviceEvent } from "./service-events.ts";

/** Sees that the new customer has an account on the server's panel, by the same policy as an order. */
const ensureAccount: Step = {
  name: "panel-user",
  async run(run) {
    if (isOwner(run)) return { outcome: "already-done" };
    const { panelId } = requireServer(run.service);
    return ensurePanelAccount(run, { customer: await newOwner(run), panelId, policy: run.product.userConflict });
  },
};

/**
 * Gives the server to the new customer's account. Two requests: the panel replaces the details, so name and description are
 * read before; the external id goes along. Harmless when repeated.
 */
const changeDetails: Step = {
  name: "owner",
  async run(run) {
    if (isOwner(run)) return { outcome: "already-done" };
    const { panelId, serverId } = requireServer(run.service);
    const userId = run.operation.progress.panelUserId as number;
    const gateway = await run.gateway(panelId);
    const { name, description } = await readOwnServer(run);
    const details = { name, description, userId, externalId: run.service.externalId };
    try {
      ownServer(run, await gateway.updateDetails(serverId, details));
    } catch (error) {
      throw await accountRefused(run, { customerId: ownerId(run), panelId }, error);
    }
    const service = { customerId: ownerId(run) };
    return {
      outcome: "done",
      service,
      events: [
        serviceEvent("service.owner-changed", { ...run.service, ...service }, run.operation.id, {
          previousCustomerId: run.service.customerId,
        }),
      ],
    };
  },
};

/**
 * Takes the server away from those whom the former owner let use it: one request, and one for each of them. The panel itself ends what
 * they have open. Without a client key it cannot be asked, and they stay.
 */
const removeSubusers: Step = {
  name: "subusers",
  async run(run) {
    if (inputOf(run.operation, "change-owner").keepSubusers === true || run.service.serverIdentifier === null)
      return { outcome: "already-done" };
    const gateway = await run.gateway(requireServer(run.service).panelId);
    const removed = await gateway.removeSubusers(run.service.serverIdentifier);
    return { outcome: removed === 0 ? "already-done" : "done" };
  },
};

function ownerId({ operation }: ServiceRun): string {
  return inputOf(operation, "change-owner").customer;
}

function isOwner(run: ServiceRun): boolean {
  return run.service.customerId === ownerId(run);
}

async function newOwner(run: ServiceRun): Promise<CustomerRow> {
  const [customer] = await run.db
    .select()
    .from(customers)
    .where(eq(customers.id, ownerId(run)));
  if (customer !== undefined) return customer;
  throw new OperationFailure({
    class: "permanent",
    code: "customer_not_found",
    message: `There is no customer ${ownerId(run)}.`,
    remedy: "Put the customer, then change the owner again.",
  });
}

export const changeServiceOwner: OperationDefinition = { steps: [ensureAccount, changeDetails, removeSubusers] };
