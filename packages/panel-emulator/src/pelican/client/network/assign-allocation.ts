import { randomInt } from "node:crypto";
import type { NetworkManners } from "../../../client/network/allocation-routes.ts";
import { DisplayError } from "../../../errors/display-error.ts";
import { UncaughtError } from "../../../errors/uncaught-error.ts";

const noSpace = () =>
  new DisplayError(
    "Cannot assign additional allocation: no more space available on node.",
    "NoAutoAllocationSpaceAvailableException",
  );

/**
 * Gives a server a further allocation of the panel's range: a free one at its primary address, else a new port there. For
 * a server without a primary any address of the node is good, but no port is made.
 * @throws {DisplayError} 400 when customers may not, or when nothing is left.
 * @throws {UncaughtError} 500 for a server without a primary when nothing is free, and for a panel without a range.
 */
export const assignAllocation: NetworkManners["assign"] = ({ state, settings }, server) => {
  if (!settings.clientAllocationsEnabled)
    throw new DisplayError(
      "Server auto-allocation is not enabled for this instance.",
      "AutoAllocationNotEnabledException",
    );
  const { allocations } = state;
  const { start, end } = settings.clientAllocationsRange ?? {};
  if (start === undefined || end === undefined) throw new UncaughtError("InvalidArgumentException");
  const primary = allocations.get(server.allocation_id);
  const inRange = allocations
    .by("node_id", server.node_id)
    .filter(({ ip, port }) => (!primary || ip === primary.ip) && port >= start && port <= end);
  const free = oneOf(inRange.filter((allocation) => allocation.server_id === null));
  if (free) return allocations.update(free.id, { server_id: server.id });
  if (settings.clientAllocationsCreateNew === false || !start || !end) throw noSpace();
  if (!primary) throw new UncaughtError("ErrorException");
  const used = new Set(inRange.map(({ port }) => port));
  const ports = Array.from({ length: Math.max(0, end - start + 1) }, (_, at) => start + at);
  const port = oneOf(ports.filter((candidate) => !used.has(candidate)));
  if (port === undefined) throw noSpace();
  const { ip } = primary;
  return allocations.insert({ node_id: server.node_id, ip, ip_alias: null, port, server_id: server.id, notes: null });
};

function oneOf<T>(choices: readonly T[]): T | undefined {
  return choices.length === 0 ? undefined : choices[randomInt(choices.length)];
}
