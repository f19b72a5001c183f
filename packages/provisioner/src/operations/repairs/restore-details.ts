import type { ServiceRun, StepResult } from "../operation-run.ts";
import { ownServer, readOwnServer } from "../own-server.ts";
import { requireServer } from "../require-server.ts";

/**
 * Gives the server its external id again, and the owner if one is given. Two requests: the panel replaces name, owner and
 * description as well, so they are read before.
 */
export async function restoreDetails(run: ServiceRun, owner: number | null): Promise<StepResult> {
  const { panelId, serverId } = requireServer(run.service);
  const gateway = await run.gateway(panelId);
  const { name, userId, description } = await readOwnServer(run);
  const { externalId } = run.service;
  const details = { name, userId: owner ?? userId, description, externalId };
  ownServer(run, await gateway.updateDetails(serverId, details));
  return { outcome: "done" };
}
