import type { ServiceRow } from "../database/rows.ts";
import { OperationFailure } from "./operation-failure.ts";
import type { ServiceRun } from "./operation-run.ts";

/** Where the server of a service is. @throws OperationFailure if it has none. */
export function requireServer(service: ServiceRow): { readonly panelId: string; readonly serverId: number } {
  if (service.panelId === null || service.serverId === null) {
    throw new OperationFailure({
      class: "needs-person",
      code: "no_server",
      message: `Service ${service.id} has no server on a panel.`,
      remedy: "Try its creation again, or terminate it.",
    });
  }
  return { panelId: service.panelId, serverId: service.serverId };
}

/** Whether the service has a server as far as is known; one that was gone when its installation was looked at is none. */
export function hasServer({ service, installation }: ServiceRun): boolean {
  return service.serverId !== null && installation !== "gone";
}
