import type { PlannedPort } from "../domain/placement/planned-ports.ts";
import type { OperationRun } from "./operation-run.ts";

/** Makes those allocations of a plan that do not exist yet, one request per address, and reads the node's anew to learn their numbers. */
export async function makePorts(
  run: Pick<OperationRun, "gateway" | "allocations">,
  { panelId, nodeId }: { readonly panelId: string; readonly nodeId: number },
  ports: readonly PlannedPort[],
): Promise<void> {
  const gateway = await run.gateway(panelId);
  const missing = ports.filter((port) => port.allocationId === null);
  for (const [ip, group] of Map.groupBy(missing, (port) => port.ip)) {
    await gateway.createAllocations(
      nodeId,
      ip,
      group.map((port) => port.port),
    );
  }
  await run.allocations.refresh(panelId, nodeId);
}
