import { randomInt } from "node:crypto";
import { DisplayError } from "../errors/display-error.ts";
import type { PanelState } from "../state/panel-state.ts";
import type { AllocationRow } from "../world/rows/allocation.ts";

const range = /^(\d{4,5})-(\d{4,5})$/;
const usualRange = 1000;

/** Which free allocation is wanted. */
export interface AllocationDemand {
  readonly nodes: readonly number[];
  /** Ports and ranges; none means any. What is neither is ignored. */
  readonly ports: readonly string[];
  /** Whether no other server may be on the address. */
  readonly dedicated: boolean;
  /** How far apart the ends of a range may be. @default 1000 */
  readonly longestRange?: number;
}

/**
 * A random free allocation that fits.
 * @throws {DisplayError} 400 for a range that is too long, and when nothing fits.
 */
export function selectAllocation(state: PanelState, demand: AllocationDemand): Readonly<AllocationRow> {
  const fitsPort = portFilter(demand.ports, demand.longestRange ?? usualRange);
  const candidates = demand.nodes
    .flatMap((node) => state.allocations.by("node_id", node))
    .filter((allocation) => allocation.server_id === null && fitsPort(allocation.port));
  const used = demand.dedicated ? usedAddresses(state, demand.nodes) : new Set<string>();
  const free = candidates.filter((allocation) => !used.has(addressKey(allocation)));
  const chosen = free[free.length > 1 ? randomInt(free.length) : 0];
  if (chosen) return chosen;
  throw new DisplayError(
    "No allocations satisfying the requirements for automatic deployment were found.",
    "NoViableAllocationException",
  );
}

function portFilter(wanted: readonly string[], longest: number): (port: number) => boolean {
  const ranges = wanted.flatMap((text): [number, number][] => {
    if (/^\d+$/.test(text)) return [[Number(text), Number(text)]];
    const match = range.exec(text);
    if (!match) return [];
    const [first, last] = [Number(match[1]), Number(match[2])];
    if (Math.abs(last - first) > longest)
      throw new DisplayError("Adding more than 1000 ports in a single range at once is not supported.");
    return [[first, last]];
  });
  return (port) => ranges.length === 0 || ranges.some(([first, last]) => port >= first && port <= last);
}

function usedAddresses(state: PanelState, nodes: readonly number[]): Set<string> {
  const taken = nodes.flatMap((node) => state.allocations.by("node_id", node)).filter((row) => row.server_id !== null);
  return new Set(taken.map(addressKey));
}

function addressKey({ node_id, ip }: Readonly<AllocationRow>): string {
  return `${node_id}-${ip}`;
}
