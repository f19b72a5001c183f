import { ensurePanelAccount } from "../ensure-panel-account.ts";
import type { ServiceRun, Step } from "../operation-run.ts";
import { formerAccounts } from "../own-server.ts";
import { hasServer } from "../require-server.ts";

/** Sees that the customer of a service has an account on the panel that was chosen for it. */
export const ensurePanelUser: Step = {
  name: "panel-user",
  async run(run) {
    if (hasServer(run)) return { outcome: "already-done" };
    const { customer, product } = run;
    const panelId = run.service.panelId ?? "";
    // What took the server may have taken the account as well, and its number may be somebody else's by now.
    if (run.installation === "gone") await run.accounts.suspect({ customerId: customer.id, panelId });
    const account = await ensurePanelAccount(run, { customer, panelId, policy: product.userConflict });
    return { ...account, progress: { ...account.progress, ...madeFor(run, account.progress?.panelUserId) } };
  },
};

/** Accounts of earlier tries: what one of them made is ours, whoever has its number by now. */
function madeFor({ operation: { progress } }: ServiceRun, panelUserId: unknown) {
  const before = formerAccounts(progress);
  const last = progress.panelUserId;
  return typeof last !== "number" || last === panelUserId ? {} : { formerAccounts: [...before, last] };
}
