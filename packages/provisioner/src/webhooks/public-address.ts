import { BlockList, isIPv4, isIPv6 } from "node:net";

/** IPv4 that is not a host of the public Internet: RFC 6890 and its registry, 169.254.169.254 of the clouds included. */
const reserved4 = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const;

/** Within 2000::/3, the only public part of IPv6: tunnels that carry any IPv4, documentation, benchmarks, keys. */
const reserved6 = [
  ["2001::", 32],
  ["2001:2::", 48],
  ["2001:10::", 28],
  ["2001:20::", 28],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const;

const refused = new BlockList();
for (const [net, prefix] of reserved4) refused.addSubnet(net, prefix, "ipv4");
for (const [net, prefix] of reserved6) refused.addSubnet(net, prefix, "ipv6");

const unicast6 = new BlockList();
unicast6.addSubnet("2000::", 3, "ipv6");

/** Prefixes whose last 32 bits are an IPv4 address: mapped, and the well-known one of NAT64. */
const carriers = new BlockList();
carriers.addSubnet("::ffff:0:0", 96, "ipv6");
carriers.addSubnet("64:ff9b::", 96, "ipv6");

/** Whether an address belongs to a host of the public Internet. Anything that is no address does not. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !refused.check(address, "ipv4");
  if (!isIPv6(address) || address.includes("%")) return false;
  if (carriers.check(address, "ipv6")) return isPublicAddress(lastFourBytes(address));
  return unicast6.check(address, "ipv6") && !refused.check(address, "ipv6");
}

function lastFourBytes(address: string): string {
  const dotted = /\d+\.\d+\.\d+\.\d+$/.exec(address)?.[0];
  if (dotted !== undefined) return dotted;
  // The URL parser writes every form the same way, and mapped ones in hex.
  const groups = new URL(`http://[${address}]`).hostname.slice(1, -1).split(":");
  const [high = 0, low = 0] = groups.slice(-2).map((group) => Number.parseInt(group || "0", 16));
  return [high >> 8, high & 255, low >> 8, low & 255].join(".");
}
