import { lookup } from "node:dns/promises";
import { invalidAddress, networkAddresses } from "../../../nodes/network-addresses.ts";
import { type PortBounds, portsOf } from "../../../nodes/port-mapping.ts";
import type { PanelState } from "../../../state/panel-state.ts";

/** Allocations to be made on a node. */
export interface NewAllocations {
  readonly nodeId: number;
  /** An address, a name, or a network from /25 to /32. */
  readonly address: string;
  readonly alias: string | null;
  /** `"25565"` or `"25565-25570"`. */
  readonly ports: readonly string[];
}

const bounds: PortBounds = { least: 1025, words: "greater than 1024" };

/**
 * Makes allocations for every address and port; those that exist are skipped silently.
 * @throws {DisplayError} 400 before anything is made.
 */
export async function createAllocations(state: PanelState, wanted: NewAllocations): Promise<void> {
  const addresses =
    networkAddresses(wanted.address) ?? (await resolve(wanted.address)) ?? invalidAddress(wanted.address);
  const ports = wanted.ports.flatMap((mapping) => portsOf(mapping, bounds));
  for (const ip of addresses) {
    for (const port of ports) {
      if (state.allocations.first("address", `${wanted.nodeId} ${ip} ${port}`)) continue;
      state.allocations.insert({
        node_id: wanted.nodeId,
        ip,
        ip_alias: wanted.alias,
        port,
        server_id: null,
        notes: null,
      });
    }
  }
}

async function resolve(name: string): Promise<string[] | undefined> {
  if (!/^[\w.-]+$/.test(name)) return undefined;
  try {
    return [(await lookup(name, { family: 4 })).address];
  } catch {
    return undefined;
  }
}
