import type { PortPlan, PortRange } from "../port-plan.ts";

/**
 * The ports that have to be read to solve a plan, for the panel's exact filter; null when all allocations of a node are
 * needed: for any free port, for addresses of their own, and to know which allocations could be created.
 */
export function portsToRead(plan: PortPlan, dedicatedIp: boolean): readonly number[] | null {
  if (dedicatedIp || plan.createMissing || plan.main === "any") return null;
  const ports = new Set(numbers(plan.main));
  for (const { from } of plan.further) {
    if (from.kind === "any" || (from.kind === "block" && from.ranges.length === 0)) return null;
    if (from.kind === "range" || from.kind === "block") for (const port of numbers(from.ranges)) ports.add(port);
    if (from.kind === "offset") for (const port of numbers(plan.main)) ports.add(port + from.offset);
  }
  return [...ports].filter((port) => port >= 1 && port <= 65_535).sort((one, other) => one - other);
}

function numbers(ranges: readonly PortRange[]): readonly number[] {
  return ranges.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
}
