import { DisplayError } from "../errors/display-error.ts";

const range = /^(\d{4,5})-(\d{4,5})$/;
const most = 1000;

/** The lowest port that a panel takes, and how it says so. */
export interface PortBounds {
  readonly least: number;
  readonly words: string;
}

/**
 * The ports of `"25565"` or `"25565-25570"`.
 * @throws {DisplayError} 400 for what is no port, too many ports, or ports outside the bounds.
 */
export function portsOf(mapping: string, bounds: PortBounds): number[] {
  const match = range.exec(mapping);
  if (!match && !/^\d+$/.test(mapping))
    throw new DisplayError(
      `The mapping provided for ${mapping} was invalid and could not be processed.`,
      "InvalidPortMappingException",
    );
  const [first, last] = match ? [Number(match[1]), Number(match[2])] : [Number(mapping), Number(mapping)];
  const count = Math.abs(last - first) + 1;
  if (count > most)
    throw new DisplayError(
      "Adding more than 1000 ports in a single range at once is not supported.",
      "TooManyPortsInRangeException",
    );
  if (first < bounds.least || last > 65535)
    throw new DisplayError(
      `Ports in an allocation must be ${bounds.words} and less than or equal to 65535.`,
      "PortOutOfRangeException",
    );
  const step = last < first ? -1 : 1;
  return Array.from({ length: count }, (_, at) => first + at * step);
}
