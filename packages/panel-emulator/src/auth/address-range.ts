import { BlockList, isIP } from "node:net";

/** Addresses from a first to a last one, both included. */
export interface AddressRange {
  readonly first: string;
  readonly last: string;
}

/** A text that looks like a range and is none: its mask is too long, or its end comes before its start. */
export class UnusableRangeError extends Error {
  override readonly name = "UnusableRangeError";
}

/**
 * Reads an address, a network (`10.0.0.0/8`, `10.0.0.0 255.0.0.0`), `10.0.0.*`, or `10.0.0.1-10.0.0.9`; undefined for what
 * is none.
 * @throws {UnusableRangeError}
 */
export function parseAddressRange(text: string): AddressRange | undefined {
  if (text.indexOf("/") > 0 || text.indexOf(" ") > 0) return network(text);
  if (text.includes("*")) return range(text.replaceAll("*", "0"), text.replaceAll("*", "255"));
  const dash = text.indexOf("-");
  return dash > 0 ? range(text.slice(0, dash), text.slice(dash + 1)) : range(text, text);
}

/** Whether an address lies in a range. */
export function addressMatches(text: string, ip: string): boolean {
  const found = parseAddressRange(text);
  if (!found || isIP(found.first) !== isIP(ip)) return false;
  const list = new BlockList();
  const family = isIP(ip) === 6 ? "ipv6" : "ipv4";
  list.addRange(found.first, found.last, family);
  return list.check(ip, family);
}

function network(text: string): AddressRange | undefined {
  const [, host = "", bits = ""] = /^(.+?)\/(\d+)$/.exec(text) ?? [];
  const [spacedHost = "", spacedMask = ""] = host === "" ? text.split(" ", 2) : [];
  const address = parseAddress(host || spacedHost);
  if (address === undefined || (host === "" && isIP(spacedMask) !== isIP(address))) return undefined;
  const width = isIP(address) === 6 ? 128 : 32;
  const prefix = host === "" ? prefixOf(toNumber(spacedMask), width) : Number(bits);
  if (prefix > width) throw new UnusableRangeError(`${text} has a mask that is too long.`);
  const size = 1n << BigInt(width - prefix);
  const first = (toNumber(address) / size) * size;
  return { first: toAddress(first, width), last: toAddress(first + size - 1n, width) };
}

function range(from: string, to: string): AddressRange | undefined {
  const [first, last] = [parseAddress(from), parseAddress(to)];
  if (first === undefined || last === undefined) return undefined;
  if (isIP(first) === isIP(last) && toNumber(first) > toNumber(last))
    throw new UnusableRangeError(`${to} comes before ${from}.`);
  return { first, last };
}

/** An address as it is, or an IPv4 address as one number. */
function parseAddress(text: string): string | undefined {
  if (/^\d+$/.test(text) && Number(text) < 2 ** 32) return toAddress(BigInt(text), 32);
  return isIP(text) === 0 ? undefined : text;
}

/** The ones that a mask begins with. @throws {UnusableRangeError} for a mask with ones after a zero. */
function prefixOf(mask: bigint, width: number): number {
  const bits = mask.toString(2).padStart(width, "0");
  if (!/^1*0*$/.test(bits)) throw new UnusableRangeError("The mask has ones after a zero.");
  return bits.lastIndexOf("1") + 1;
}

function toNumber(address: string): bigint {
  if (isIP(address) === 4) return address.split(".").reduce((sum, part) => sum * 256n + BigInt(part), 0n);
  const [head = "", tail] = withoutDots(address).split("::");
  const groups = (part: string) => part.split(":").filter((group) => group !== "");
  const [before, after] = [groups(head), groups(tail ?? "")];
  const zeros = Array.from({ length: tail === undefined ? 0 : 8 - before.length - after.length }, () => "0");
  return [...before, ...zeros, ...after].reduce((sum, group) => sum * 65_536n + BigInt(`0x${group}`), 0n);
}

/** The last 32 bits of an IPv6 address may be written like an IPv4 address. */
function withoutDots(address: string): string {
  return address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_all, ...parts: string[]) => {
    const [a = 0, b = 0, c = 0, d = 0] = parts.slice(0, 4).map(Number);
    return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
  });
}

function toAddress(number: bigint, width: number): string {
  const size = width === 32 ? 8n : 16n;
  const count = width / Number(size);
  const parts = Array.from({ length: count }, (_, at) => (number >> (size * BigInt(count - 1 - at))) % (1n << size));
  return width === 32 ? parts.join(".") : parts.map((part) => part.toString(16)).join(":");
}
