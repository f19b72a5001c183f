import { UncaughtError } from "../../errors/uncaught-error.ts";
import { invalidAddress, networkAddresses } from "../../nodes/network-addresses.ts";
import { type PortBounds, portsOf } from "../../nodes/port-mapping.ts";
import type { PanelState } from "../../state/panel-state.ts";
import type { AllocationRow } from "../../world/rows/allocation.ts";

/** Allocations to be made on a node. */
export interface NewAllocations {
  readonly nodeId: number;
  /** An address, or a network from /25 to /32. */
  readonly address: string;
  readonly alias: string | null;
  /** `"25565"` or `"25565-25570"`. */
  readonly ports: readonly string[];
}

const bounds: PortBounds = { least: 1024, words: "greater than or equal to 1024" };

/**
 * Makes allocations for every address and port, or none of them.
 * @throws {DisplayError} 400 for what is no address or no port.
 * @throws {UncaughtError} 500 as soon as one of them exists.
 */
export function createAllocations(state: PanelState, wanted: NewAllocations): void {
  const made = new Map<string, Omit<AllocationRow, "id">>();
  for (const ip of networkAddresses(wanted.address) ?? invalidAddress(wanted.address))
    for (const port of wanted.ports.flatMap((mapping) => portsOf(mapping, bounds))) {
      const address = `${wanted.nodeId} ${ip} ${port}`;
      if (made.has(address) || state.allocations.first("address", address))
        throw new UncaughtError("UniqueConstraintViolationException");
      made.set(address, { node_id: wanted.nodeId, ip, ip_alias: wanted.alias, port, server_id: null, notes: null });
    }
  for (const row of made.values()) state.allocations.insert(row);
}
