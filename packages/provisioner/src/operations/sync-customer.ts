import { isAccountOf } from "../domain/account-identity.ts";
import { panelAccountOf } from "../domain/panel-account.ts";
import { PanelProblem } from "../panel/panel-problem.ts";
import { OperationFailure } from "./operation-failure.ts";
import type { OperationDefinition, OperationRun, Step } from "./operation-run.ts";

/**
 * Brings e-mail and names of a customer to their account on one panel. Two requests: the panel wants the user name as well,
 * which stays as it is. An account that is shared, or an administrator's, is never changed, nor is one that is not the
 * customer's any more.
 */
const syncAccount: Step<OperationRun> = {
  name: "panel-user",
  async run(run) {
    const { customer, operation } = run;
    const panelId = operation.panelId ?? "";
    const onPanel = { customerId: customer.id, panelId };
    const linked = await run.accounts.find(onPanel);
    if (linked === null || linked.origin === "shared") return { outcome: "already-done" };
    const { panelUserId } = linked;
    const gateway = await run.gateway(panelId);
    const user = await gateway.findUser(panelUserId);
    if (user === null || !isAccountOf(user, linked)) {
      // It is made again, as the customer is called by then, when it is needed.
      await run.accounts.suspect(onPanel);
      return { outcome: "already-done" };
    }
    if (user.rootAdmin) throw isAdministrator(user.username);
    const { email, firstName, lastName } = panelAccountOf(customer);
    const account = { username: user.username, email, firstName, lastName, language: customer.language };
    try {
      await gateway.replaceUser(panelUserId, account);
    } catch (error) {
      if (error instanceof PanelProblem && error.kind === "taken" && error.concerns("email")) {
        throw emailTaken(email, panelId, error);
      }
      throw error;
    }
    return {
      outcome: "done",
      events: [
        {
          type: "customer.synchronised",
          data: { customerId: customer.id, panelId },
          customerId: customer.id,
          operationId: operation.id,
        },
      ],
    };
  },
};

function isAdministrator(username: string): OperationFailure {
  return new OperationFailure({
    class: "needs-person",
    code: "account_of_an_administrator",
    message: `The account ${username} is an administrator of the panel and is not changed for a customer.`,
    remedy: "Change it on the panel by hand, or link the customer to an account of their own.",
  });
}

function emailTaken(email: string, panelId: string, cause: PanelProblem): OperationFailure {
  return new OperationFailure(
    {
      class: "needs-person",
      code: "email_taken",
      message: `Another account on the panel ${panelId} has the e-mail ${email} already.`,
      remedy: "Give the customer another e-mail, or remove or rename the other account, then try the operation again.",
    },
    { cause },
  );
}

export const syncCustomer: OperationDefinition<OperationRun> = { steps: [syncAccount] };
