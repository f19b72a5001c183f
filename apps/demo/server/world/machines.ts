import type { WorldInput } from "@hatchery/panel-emulator";

type Allocation = NonNullable<WorldInput["allocations"]>[number];

export const locations: WorldInput["locations"] = [
  { id: 1, short: "fr.par", long: "Paris" },
  { id: 2, short: "de.fra", long: "Frankfurt" },
];

const gibibyte = 1024;

export const nodes: WorldInput["nodes"] = [
  {
    id: 1,
    name: "par-1",
    location_id: 1,
    fqdn: "127.0.0.1",
    scheme: "http",
    memory: 64 * gibibyte,
    disk: 512 * gibibyte,
  },
  {
    id: 2,
    name: "par-2",
    location_id: 1,
    fqdn: "127.0.0.1",
    scheme: "http",
    memory: 32 * gibibyte,
    disk: 256 * gibibyte,
  },
  {
    id: 3,
    name: "fra-1",
    location_id: 2,
    fqdn: "127.0.0.1",
    scheme: "http",
    memory: 24 * gibibyte,
    disk: 128 * gibibyte,
  },
  {
    id: 4,
    name: "fra-2",
    location_id: 2,
    fqdn: "127.0.0.1",
    scheme: "http",
    memory: 64 * gibibyte,
    disk: 512 * gibibyte,
    maintenance_mode: true,
  },
];

/** Every address of a node with the ports that it gives away. */
const addresses = [
  { node: 1, ip: "203.0.113.10", alias: "par1.hatchery.example" },
  { node: 1, ip: "203.0.113.11", alias: "par1b.hatchery.example" },
  { node: 2, ip: "203.0.113.20", alias: "par2.hatchery.example" },
  { node: 3, ip: "203.0.113.30", alias: "fra1.hatchery.example" },
  { node: 4, ip: "203.0.113.40", alias: null },
];

const ports = [...range(25565, 25584), ...range(30120, 30129)];

/** Servers from before, by the allocation that they have: see existing-servers.ts. */
const taken: Readonly<Record<number, number>> = { 1: 1, 2: 2, 61: 3 };

export const allocations: Allocation[] = addresses
  .flatMap(({ node, ip, alias }) => ports.map((port) => ({ node_id: node, ip, ip_alias: alias, port })))
  .map((allocation, index) => ({ id: index + 1, ...allocation, server_id: taken[index + 1] ?? null }));

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}
