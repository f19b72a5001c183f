import { ensurePanelAccount } from "../ensure-panel-account.ts";
import type { Step } from "../operation-run.ts";
import { hasServer } from "../require-server.ts";

/** Sees that the customer of a service has an account on the panel that was chosen for it. */
export const ensurePanelUser: Step = {
  name: "panel-user",
  async run(run) {
    if (hasServer(run)) return { outcome: "already-done" };
    const { customer, product } = run;
    return ensurePanelAccount(run, { customer, panelId: run.service.panelId ?? "", policy: product.userConflict });
  },
};
