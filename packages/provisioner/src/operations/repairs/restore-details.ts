import type { ServiceRun, StepResult } from "../operation-run.ts";
import { requireServer } from "../require-server.ts";

/**
 * Gives the server its external id again, and the owner if one is given. Two requests: the panel replaces name, owner and
 * description as well, so they are read before.
 */
export async function restoreDetails(run: ServiceRun, owner: number | null): Promise<StepResult> {
  const { panelId, serverId } = requireServer(run.service);
  const gateway = await run.gateway(panelId);
  const { name, userId, description } = await gateway.getServer(serverId);
  const { externalId } = run.service;
  await gateway.updateDetails(serverId, { name, userId: owner ?? userId, description, externalId });
  return { outcome: "done" };
}
