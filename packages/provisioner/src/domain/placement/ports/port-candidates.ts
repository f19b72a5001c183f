import type { FurtherPortSource, PortPlan, PortRange } from "../port-plan.ts";
import { assignSingles } from "./assign-singles.ts";
import type { FreePort, NodePorts } from "./node-ports.ts";
import type { PortNeeds } from "./port-needs.ts";

/**
 * Candidates are cut short where more cannot help. If every other port of a plan stands, at most so and so many candidates of
 * this one collide with them; one more than that is enough to find one that does not. So a search over the shortened lists
 * finds a solution whenever the whole node has one, and does not grow with the number of allocations.
 */

/** Main ports of an address whose tied and loose ports are free as well, in order of preference. */
export function mainCandidates(plan: PortPlan, needs: PortNeeds, ports: NodePorts, ip: string): readonly FreePort[] {
  const offsets = needs.tied.length + needs.loose.length;
  const enough = (needs.total - 1 - offsets) * (1 + offsets) + 1;
  return ports
    .on(ip, plan.main)
    .filter((main) => offsetsFit(needs, ports, main))
    .take(enough)
    .toArray();
}

/** Where a loose port may be for a main port: the same number on every address that has it. */
export function looseCandidates(needs: PortNeeds, ports: NodePorts, main: FreePort): readonly (readonly FreePort[])[] {
  return needs.loose.map(({ from }) => ports.ips.flatMap((ip) => ports.at(ip, main.port + from.offset) ?? []));
}

/** Ports for a single one. */
export function singleCandidates(
  from: Extract<FurtherPortSource, { kind: "any" | "range" }>,
  needs: PortNeeds,
  ports: NodePorts,
  ips: readonly string[],
): readonly FreePort[] {
  const ranges = from.kind === "any" ? "any" : from.ranges;
  return onAll(ips, (ip) => ports.on(ip, ranges))
    .take(needs.total)
    .toArray();
}

/** Runs of consecutive free ports. */
export function blockCandidates(
  from: Extract<FurtherPortSource, { kind: "block" }>,
  needs: PortNeeds,
  ports: NodePorts,
  ips: readonly string[],
): readonly (readonly FreePort[])[] {
  const enough = (needs.total - from.length) * from.length + 1;
  return onAll(ips, (ip) => runs(ports, ip, from.length, from.ranges))
    .take(enough)
    .toArray();
}

function offsetsFit(needs: PortNeeds, ports: NodePorts, main: FreePort): boolean {
  const tied = needs.tied.map(({ from }) => ports.at(main.ip, main.port + from.offset));
  if (tied.includes(undefined)) return false;
  const taken = new Set([main.port, ...needs.tied.map(({ from }) => main.port + from.offset)]);
  return (
    assignSingles(looseCandidates(needs, ports, main), ({ ip, port }) => ip === main.ip && taken.has(port)) !== null
  );
}

function* runs(
  ports: NodePorts,
  ip: string,
  length: number,
  ranges: readonly PortRange[],
): Generator<readonly FreePort[]> {
  for (const range of ranges.length === 0 ? (["any"] as const) : merged(ranges).map((each) => [each])) {
    let run: FreePort[] = [];
    for (const port of ports.on(ip, range)) {
      run = run.at(-1)?.port === port.port - 1 ? [...run, port].slice(-length) : [port];
      if (run.length === length) yield run;
    }
  }
}

/** Ascending, touching ones joined, so that a run may cross from one into the next. */
function merged(ranges: readonly PortRange[]): readonly PortRange[] {
  const joined: PortRange[] = [];
  for (const range of ranges.toSorted((one, other) => one.first - other.first)) {
    const before = joined.at(-1);
    if (before === undefined || range.first > before.last + 1) joined.push(range);
    else joined.splice(-1, 1, { first: before.first, last: Math.max(before.last, range.last) });
  }
  return joined;
}

function* onAll<Found>(ips: readonly string[], on: (ip: string) => Generator<Found>): Generator<Found> {
  for (const ip of ips) yield* on(ip);
}
