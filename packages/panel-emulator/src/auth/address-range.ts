import { BlockList, isIP } from "node:net";

/** Whether an address lies in a range: one address, `10.0.0.0/8`, or `10.0.0.1-10.0.0.9`. */
export function addressMatches(range: string, ip: string): boolean {
  const family = isIP(ip) === 6 ? "ipv6" : "ipv4";
  const list = new BlockList();
  try {
    if (range.includes("/")) {
      const [network = "", bits = ""] = range.split("/");
      list.addSubnet(network, Number(bits), isIP(network) === 6 ? "ipv6" : "ipv4");
    } else if (range.includes("-")) {
      const [first = "", last = ""] = range.split("-").map((part) => part.trim());
      list.addRange(first, last, isIP(first) === 6 ? "ipv6" : "ipv4");
    } else list.addAddress(range, isIP(range) === 6 ? "ipv6" : "ipv4");
  } catch {
    return false;
  }
  return list.check(ip, family);
}
