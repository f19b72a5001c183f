import type { PlannedPort, PlannedPorts } from "../planned-ports.ts";
import type { FurtherPort, PortPlan } from "../port-plan.ts";
import { assignSingles } from "./assign-singles.ts";
import { type FreePort, type NodePortFacts, NodePorts } from "./node-ports.ts";
import { blockCandidates, looseCandidates, mainCandidates, singleCandidates } from "./port-candidates.ts";
import { type PortNeeds, portNeeds } from "./port-needs.ts";

/** What a server without a plan needs: one port. */
export const anyOnePort: PortPlan = { main: "any", mainVariables: [], further: [], createMissing: false };

/** Facts of a node, less what the plan itself says. */
export type PortFacts = Omit<NodePortFacts, "createMissing">;

/** Tries of a block at a place, after which a search is given up: some tenths of a second at most. */
const mostTries = 20_000;

/** Placing the single ports beside blocks that stand costs as much as so many tries. */
const singlesWeigh = 10;

/** What came of a search: `unsolved` when it was given up before every choice was tried. */
export type PortSolution =
  | { readonly kind: "found"; readonly ports: PlannedPorts }
  | { readonly kind: "none" }
  | { readonly kind: "unsolved" };

/** The ports for a plan on one node, or null when {@link searchPorts} finds none. */
export function solvePortPlan(plan: PortPlan, facts: PortFacts, dedicatedIp: boolean): PlannedPorts | null {
  const solution = searchPorts(plan, facts, dedicatedIp);
  return solution.kind === "found" ? solution.ports : null;
}

/**
 * Finds ports for a plan on one node. Complete within its bound: if any choice of free ports satisfies the plan, one is found,
 * save for plans of several blocks on a node whose free ports lie so scattered that the search is given up. No port is used
 * twice, and none that has a server or was promised. Allocations are created only if no other solution was found.
 */
export function searchPorts(plan: PortPlan, facts: PortFacts, dedicatedIp: boolean): PortSolution {
  const existing = solve(plan, new NodePorts({ ...facts, createMissing: false }), dedicatedIp);
  if (existing.kind === "found" || !plan.createMissing) return existing;
  return solve(plan, new NodePorts({ ...facts, createMissing: true }), dedicatedIp);
}

function solve(plan: PortPlan, ports: NodePorts, dedicatedIp: boolean): PortSolution {
  const needs = portNeeds(plan);
  const mains = (dedicatedIp ? ports.unusedIps : ports.ips).flatMap((ip) => mainCandidates(plan, needs, ports, ip));
  const tries = { left: mostTries };
  for (const main of byPreference(plan, mains)) {
    const chosen = completeWith(main, needs, ports, tries);
    if (chosen !== null) return { kind: "found", ports: planned(plan, main, chosen) };
    if (tries.left <= 0) return { kind: "unsolved" };
  }
  return { kind: "none" };
}

/** A port named earlier in the plan goes before one named later, whatever its address. */
function byPreference({ main }: PortPlan, candidates: readonly FreePort[]): readonly FreePort[] {
  if (main === "any") return candidates;
  const rank = ({ port }: FreePort) => main.findIndex(({ first, last }) => port >= first && port <= last);
  return candidates.toSorted((one, other) => rank(one) - rank(other) || one.port - other.port);
}

type Chosen = ReadonlyMap<FurtherPort, readonly FreePort[]>;

function completeWith(main: FreePort, needs: PortNeeds, ports: NodePorts, tries: { left: number }): Chosen | null {
  const tied = needs.tied.map(
    (port) =>
      [
        port,
        [
          {
            ip: main.ip,
            port: main.port + port.from.offset,
            allocationId: ports.at(main.ip, main.port + port.from.offset)?.allocationId ?? null,
          },
        ],
      ] as const,
  );
  const where = ({ sameIp }: FurtherPort) => (sameIp ? [main.ip] : ports.ips);
  const single = [...needs.loose, ...needs.singles];
  const candidates = [
    ...looseCandidates(needs, ports, main),
    ...needs.singles.map((port) => singleCandidates(port.from, needs, ports, where(port))),
  ];
  const taken = new Set([main, ...tied.flatMap(([, found]) => found)].map(key));
  const isTaken = (port: FreePort) => taken.has(key(port));
  // Most searches without a solution end here, before any block is tried.
  if (assignSingles(candidates, isTaken) === null) return null;

  const blocks = needs.blocks
    .map((port) => ({ port, runs: blockCandidates(port.from, needs, ports, where(port)) }))
    .sort((one, other) => one.runs.length - other.runs.length);

  function placeBlocks(index: number): readonly (readonly [FurtherPort, readonly FreePort[]])[] | null {
    const block = blocks[index];
    if (block === undefined) {
      tries.left -= singlesWeigh;
      return (
        assignSingles(candidates, isTaken)?.map((found, rule) => [single[rule] as FurtherPort, [found]] as const) ??
        null
      );
    }
    for (const run of block.runs) {
      tries.left -= 1;
      if (tries.left <= 0) return null;
      if (run.some(isTaken)) continue;
      for (const port of run) taken.add(key(port));
      const rest = placeBlocks(index + 1);
      if (rest !== null) return [[block.port, run], ...rest];
      for (const port of run) taken.delete(key(port));
    }
    return null;
  }

  const rest = placeBlocks(0);
  return rest === null ? null : new Map<FurtherPort, readonly FreePort[]>([...tied, ...rest]);
}

function planned(plan: PortPlan, main: FreePort, chosen: Chosen): PlannedPorts {
  const first = (port: FurtherPort) => (port.from.kind === "main" ? main : chosen.get(port)?.[0]);
  const variables: [string, string][] = plan.further.flatMap((port) => {
    const number = first(port)?.port;
    return number === undefined ? [] : port.variables.map((name): [string, string] => [name, String(number)]);
  });
  return {
    main: { role: "main", ...main },
    further: plan.further.flatMap((port) =>
      (chosen.get(port) ?? []).map(
        (found, index): PlannedPort => ({ role: index === 0 ? port.name : `${port.name}+${index}`, ...found }),
      ),
    ),
    variables: Object.fromEntries([
      ...plan.mainVariables.map((name): [string, string] => [name, String(main.port)]),
      ...variables,
    ]),
  };
}

function key({ ip, port }: FreePort): string {
  return `${ip}:${port}`;
}
