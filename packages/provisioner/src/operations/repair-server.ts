import { eq } from "drizzle-orm";
import { driftFindings } from "../database/drift-schema.ts";
import { noAccount } from "../domain/drift/drift-finding.ts";
import type { RepairInput } from "../domain/operation-input.ts";
import { ensurePanelAccount } from "./ensure-panel-account.ts";
import { inputOf } from "./input-of.ts";
import type { OperationDefinition, ServiceRun, Step, StepResult } from "./operation-run.ts";
import { acceptPanel } from "./repairs/accept-panel.ts";
import { restoreDetails } from "./repairs/restore-details.ts";
import { restoreEgg, restoreLimits } from "./repairs/restore-resources.ts";
import { requireServer } from "./require-server.ts";
import { suspendStep } from "./suspend-server.ts";
import { unsuspendStep } from "./unsuspend-server.ts";

/** Mends one finding of the drift report. One request for a suspension, two for what the panel replaces as a whole. */
const repair: Step = {
  name: "repair",
  async run(run) {
    const order = inputOf(run.operation, "repair");
    const result = await mend(run, order);
    const { panelId, id: serviceId } = run.service;
    return {
      ...result,
      events: [
        ...(result.events ?? []),
        {
          type: "drift.repaired",
          data: { ...noAccount, panelId: panelId ?? "", kind: order.kind, serviceId, serverId: order.serverId },
          serviceId,
          customerId: run.service.customerId,
          operationId: run.operation.id,
        },
      ],
      also: async (tx) => {
        await result.also?.(tx);
        await tx.delete(driftFindings).where(eq(driftFindings.id, order.findingId));
      },
    };
  },
};

async function mend(run: ServiceRun, order: RepairInput): Promise<StepResult> {
  switch (order.repair) {
    case "restore-external-id":
      return restoreDetails(run, null);
    case "restore-owner":
      return restoreOwner(run);
    case "restore-limits":
      return restoreLimits(run);
    case "restore-egg":
      return restoreEgg(run);
    case "suspend-server":
      return setSuspension(run, "suspended");
    case "unsuspend-server":
      return setSuspension(run, "active");
    case "accept-panel":
      return acceptPanel(run, order);
    default:
      throw new Error(`The repair ${order.repair} is not carried out by an operation of its own.`);
  }
}

/** The state here is right already; only the panel is told. What was changed meanwhile is left alone. */
async function setSuspension(run: ServiceRun, wanted: "suspended" | "active"): Promise<StepResult> {
  const { state, suspensionReason } = run.service;
  if (state !== wanted) return { outcome: "already-done" };
  return wanted === "suspended" ? suspendStep(suspensionReason ?? "requested").run(run) : unsuspendStep.run(run);
}

/** To the account of its customer, which is made if there is none any more. */
async function restoreOwner(run: ServiceRun): Promise<StepResult> {
  const { customer, product } = run;
  const { panelId } = requireServer(run.service);
  const account = await ensurePanelAccount(run, { customer, panelId, policy: product.userConflict });
  return { ...account, ...(await restoreDetails(run, account.progress?.panelUserId as number)) };
}

export const repairServer: OperationDefinition = { steps: [repair] };
