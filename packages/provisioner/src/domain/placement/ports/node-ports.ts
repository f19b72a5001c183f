import type { PanelAllocation } from "../../panel-catalogue.ts";
import type { ReservedPort } from "../placement-request.ts";
import type { PortRange } from "../port-plan.ts";

/** A port that may be taken. */
export interface FreePort {
  readonly ip: string;
  readonly port: number;
  /** Null: the allocation has to be created. */
  readonly allocationId: number | null;
}

/** What is known about the ports of one node. */
export interface NodePortFacts {
  /** All allocations, or only those that matter (`portsToRead`). */
  readonly allocations: readonly PanelAllocation[];
  /** Ports promised to other orders. */
  readonly reserved: readonly ReservedPort[];
  /** Addresses sold to one server alone. */
  readonly dedicatedIps: readonly string[];
  /** The panel's bounds for new allocations are 1025 and 65535. */
  readonly createMissing: boolean;
}

interface Address {
  readonly ip: string;
  /** Ascending. */
  readonly freePorts: readonly number[];
  readonly allocationIds: ReadonlyMap<number, number>;
  /** Every port that must not be created: there is an allocation, or a promise. */
  readonly known: ReadonlySet<number>;
  /** No server and no promise on any of its ports. */
  readonly unused: boolean;
}

/** The free ports of one node, by address. */
export class NodePorts {
  readonly #addresses: ReadonlyMap<string, Address>;
  readonly #createMissing: boolean;

  constructor(facts: NodePortFacts) {
    this.#createMissing = facts.createMissing;
    const reserved = new Set(facts.reserved.map(key));
    const dedicated = new Set(facts.dedicatedIps);
    const byIp = Map.groupBy(
      facts.allocations.filter((allocation) => !dedicated.has(allocation.ip)),
      (allocation) => allocation.ip,
    );
    this.#addresses = new Map(
      [...byIp].map(([ip, allocations]) => [ip, address(ip, allocations, reserved, facts.reserved)]),
    );
  }

  get ips(): readonly string[] {
    return [...this.#addresses.keys()];
  }

  /** Addresses without any server, for a dedicated ip. */
  get unusedIps(): readonly string[] {
    return this.ips.filter((ip) => this.#addresses.get(ip)?.unused);
  }

  /** One port, if it is free or may be created. */
  at(ip: string, port: number): FreePort | undefined {
    const found = this.#addresses.get(ip);
    const allocationId = found?.allocationIds.get(port);
    if (allocationId !== undefined) return { ip, port, allocationId };
    const creatable =
      this.#createMissing && found !== undefined && !found.known.has(port) && port >= 1025 && port <= 65_535;
    return creatable ? { ip, port, allocationId: null } : undefined;
  }

  /** Every free port of an address once, ascending; those of ranges in the order of the ranges, with creatable ones. */
  *on(ip: string, ranges: readonly PortRange[] | "any"): Generator<FreePort> {
    const seen = new Set<number>();
    const ports = this.#addresses.get(ip)?.freePorts ?? [];
    for (const { first, last } of ranges === "any" ? [{ first: 1, last: 65_535 }] : ranges) {
      const candidates =
        this.#createMissing && ranges !== "any"
          ? upwards(first, last)
          : ports.slice(indexFrom(ports, first), indexFrom(ports, last + 1));
      for (const port of candidates) {
        const found = seen.has(port) ? undefined : this.at(ip, port);
        seen.add(port);
        if (found !== undefined) yield found;
      }
    }
  }

  /** How many allocations in these ranges are known to be taken, on every address. */
  takenIn(ranges: readonly PortRange[]): number {
    const taken = (found: Address) =>
      [...found.known].filter(
        (port) => !found.allocationIds.has(port) && ranges.some(({ first, last }) => port >= first && port <= last),
      ).length;
    return [...this.#addresses.values()].reduce((sum, found) => sum + taken(found), 0);
  }
}

function address(
  ip: string,
  allocations: readonly PanelAllocation[],
  reserved: ReadonlySet<string>,
  promises: readonly ReservedPort[],
): Address {
  const free = allocations.filter((allocation) => !allocation.assigned && !reserved.has(key(allocation)));
  const promised = promises.filter((promise) => promise.ip === ip).map((promise) => promise.port);
  return {
    ip,
    freePorts: free.map((allocation) => allocation.port).sort((one, other) => one - other),
    allocationIds: new Map(free.map((allocation) => [allocation.port, allocation.id])),
    known: new Set([...allocations.map((allocation) => allocation.port), ...promised]),
    unused: promised.length === 0 && allocations.every((allocation) => !allocation.assigned),
  };
}

function key({ ip, port }: ReservedPort): string {
  return `${ip}:${port}`;
}

function* upwards(first: number, last: number): Generator<number> {
  for (let port = first; port <= last; port += 1) yield port;
}

/** Index of the first port that is not below. */
function indexFrom(ports: readonly number[], port: number): number {
  let low = 0;
  let high = ports.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ports[middle] ?? 0) < port) low = middle + 1;
    else high = middle;
  }
  return low;
}
