import { ensurePanelAccount } from "../ensure-panel-account.ts";
import type { Step } from "../operation-run.ts";

/** Sees that the customer of a service has an account on the panel that was chosen for it. */
export const ensurePanelUser: Step = {
  name: "panel-user",
  async run(run) {
    if (run.service.serverId !== null) return { outcome: "already-done" };
    const { customer, product } = run;
    return ensurePanelAccount(run, { customer, panelId: run.service.panelId ?? "", policy: product.userConflict });
  },
};
