import { isIP } from "node:net";
import { DisplayError } from "../errors/display-error.ts";

/**
 * The addresses of `198.51.100.11` or `198.51.100.0/25`, first and last of a network included; undefined for what is neither.
 * @throws {DisplayError} 400 for a network that is larger than /25.
 */
export function networkAddresses(text: string): string[] | undefined {
  const [host = "", mask] = text.split("/");
  if (mask !== undefined && !isMask(mask))
    throw new DisplayError("CIDR notation only allows masks between /25 and /32.", "CidrOutOfRangeException");
  if (mask === undefined) return isIP(host) === 0 ? undefined : [host];
  return isIP(host) === 4 ? network(host, Number(mask)) : undefined;
}

/** @throws always, 400: the text is no address. */
export function invalidAddress(text: string): never {
  throw new DisplayError(`Could not parse provided allocation IP address (${text}): Invalid IP address format`);
}

function isMask(mask: string): boolean {
  return /^\d+$/.test(mask) && Number(mask) >= 25 && Number(mask) <= 32;
}

function network(host: string, mask: number): string[] {
  const number = host.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
  const size = 2 ** (32 - mask);
  const first = number - (number % size);
  return Array.from({ length: size }, (_, at) =>
    [24, 16, 8, 0].map((shift) => Math.floor((first + at) / 2 ** shift) % 256).join("."),
  );
}
