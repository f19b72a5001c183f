import { randomInt } from "node:crypto";
import { DisplayError } from "../../../errors/display-error.ts";
import type { Panel } from "../../../panel.ts";
import type { AllocationRow } from "../../../world/rows/allocation.ts";
import type { ServerRow } from "../../../world/rows/server.ts";

const noSpace = () =>
  new DisplayError(
    "Cannot assign additional allocation: no more space available on node.",
    "NoAutoAllocationSpaceAvailableException",
  );

/**
 * Gives a server a further allocation at its primary address: a free one, else a new port of the panel's range.
 * @throws {DisplayError} 400 when customers may not, or when nothing is left.
 */
export function assignAllocation(panel: Panel, server: Readonly<ServerRow>): Readonly<AllocationRow> {
  if (!panel.settings.clientAllocationsEnabled)
    throw new DisplayError(
      "Server auto-allocation is not enabled for this instance.",
      "AutoAllocationNotEnabledException",
    );
  const { allocations } = panel.state;
  const ip = allocations.get(server.allocation_id)?.ip ?? "";
  const atAddress = allocations.by("node_id", server.node_id).filter((allocation) => allocation.ip === ip);
  const free = oneOf(atAddress.filter((allocation) => allocation.server_id === null));
  if (free) return allocations.update(free.id, { server_id: server.id });
  const port = freePort(panel, new Set(atAddress.map((allocation) => allocation.port)));
  return allocations.insert({ node_id: server.node_id, ip, ip_alias: null, port, server_id: server.id, notes: null });
}

function freePort({ settings }: Panel, used: ReadonlySet<number>): number {
  const { start = 0, end = 0 } = settings.clientAllocationsRange ?? {};
  if (!start || !end) throw noSpace();
  const ports = Array.from({ length: Math.max(0, end - start + 1) }, (_, at) => start + at);
  const port = oneOf(ports.filter((candidate) => !used.has(candidate)));
  if (port === undefined) throw noSpace();
  return port;
}

function oneOf<T>(choices: readonly T[]): T | undefined {
  return choices.length === 0 ? undefined : choices[randomInt(choices.length)];
}
