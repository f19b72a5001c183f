import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { DisplayError } from "../errors/display-error.ts";
import type { PanelState } from "../state/panel-state.ts";
import { portsOf } from "./port-mapping.ts";

/** Allocations to be made on a node. */
export interface NewAllocations {
  readonly nodeId: number;
  /** An address, a name, or a network from /25 to /32. */
  readonly address: string;
  readonly alias: string | null;
  /** `"25565"` or `"25565-25570"`. */
  readonly ports: readonly string[];
}

/**
 * Makes allocations for every address and port; those that exist are skipped silently.
 * @throws {DisplayError} 400 before anything is made.
 */
export async function createAllocations(state: PanelState, wanted: NewAllocations): Promise<void> {
  checkMask(wanted.address);
  const addresses = await addressesOf(wanted.address);
  const ports = wanted.ports.flatMap(portsOf);
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

function checkMask(address: string): void {
  const mask = address.split("/")[1];
  if (mask === undefined || (/^\d+$/.test(mask) && Number(mask) >= 25 && Number(mask) <= 32)) return;
  throw new DisplayError("CIDR notation only allows masks between /25 and /32.", "CidrOutOfRangeException");
}

async function addressesOf(address: string): Promise<string[]> {
  const [host = "", mask] = address.split("/");
  if (mask !== undefined && isIP(host) === 4) return network(host, Number(mask));
  if (mask === undefined && isIP(host) !== 0) return [host];
  const resolved = mask === undefined ? await resolve(host) : undefined;
  if (resolved !== undefined) return [resolved];
  throw new DisplayError(`Could not parse provided allocation IP address (${address}): Invalid IP address format`);
}

/** Every address of a network, its first and last included. */
function network(host: string, mask: number): string[] {
  const number = host.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
  const size = 2 ** (32 - mask);
  const first = number - (number % size);
  return Array.from({ length: size }, (_, at) =>
    [24, 16, 8, 0].map((shift) => Math.floor((first + at) / 2 ** shift) % 256).join("."),
  );
}

async function resolve(name: string): Promise<string | undefined> {
  if (!/^[\w.-]+$/.test(name)) return undefined;
  try {
    return (await lookup(name, { family: 4 })).address;
  } catch {
    return undefined;
  }
}
