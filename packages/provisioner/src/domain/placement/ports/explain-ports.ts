import type { PortPlan, PortRange } from "../port-plan.ts";
import type { NodeObstacle } from "../verdict.ts";
import { type FreePort, NodePorts } from "./node-ports.ts";
import { blockCandidates, mainCandidates, singleCandidates } from "./port-candidates.ts";
import { portNeeds } from "./port-needs.ts";
import type { PortFacts } from "./solve-port-plan.ts";

/** How many ports are listed one by one. */
const mostListed = 5;

/** Why a plan has no solution on a node, naming the ports. For plans that were tried and have none. */
export function explainPorts(plan: PortPlan, facts: PortFacts, dedicatedIp: boolean): NodeObstacle {
  const ports = new NodePorts({ ...facts, createMissing: plan.createMissing });
  const ips = dedicatedIp ? ports.unusedIps : ports.ips;
  if (dedicatedIp && ips.length === 0)
    return { code: "no-dedicated-ip", message: "no address of its own: every address has a server" };
  return { code: "no-free-port", message: whatIsMissing(plan, ports, ips) };
}

function whatIsMissing(plan: PortPlan, ports: NodePorts, ips: readonly string[]): string {
  const withoutRest = portNeeds({ ...plan, further: [] });
  const mains = ips.flatMap((ip) => ports.on(ip, plan.main).toArray());
  if (mains.length === 0)
    return `no free port${plan.main === "any" ? "" : ` in ${inWords(plan.main)}`}${takenInWords(plan.main, ports)}`;

  const needs = portNeeds(plan);
  const offsets = needs.tied.length + needs.loose.length;
  if (offsets > 0 && ips.every((ip) => mainCandidates(plan, needs, ports, ip).length === 0))
    return pairsInWords(plan, mains, ports);

  for (const { name, from, sameIp } of [...needs.singles, ...needs.blocks]) {
    const where = sameIp ? ips : ports.ips;
    const few =
      from.kind === "block"
        ? blockCandidates(from, { ...needs, total: from.length }, ports, where)
        : singleCandidates(from, withoutRest, ports, where);
    if (few.length > 0) continue;
    const ranges = from.kind === "any" ? [] : from.ranges;
    const what = from.kind === "block" ? `no ${from.length} free ports in a row` : "no free port";
    return `${what}${ranges.length === 0 ? "" : ` in ${inWords(ranges)}`} for ${name}${takenInWords(ranges.length === 0 ? "any" : ranges, ports)}`;
  }
  const named = plan.further.filter(({ from }) => from.kind !== "main").map(({ name }) => name);
  return `not enough free ports for main, ${named.join(", ")} together${sameIpInWords(plan)}`;
}

function pairsInWords(plan: PortPlan, mains: readonly FreePort[], ports: NodePorts): string {
  const { tied, loose } = portNeeds(plan);
  const lacking = mains.flatMap(({ ip, port }) => {
    const needed = [
      ...tied.filter(({ from }) => ports.at(ip, port + from.offset) === undefined),
      ...loose.filter(({ from }) => !ports.ips.some((other) => ports.at(other, port + from.offset))),
    ];
    return needed.map(({ name, from }) => `${port} would need ${port + from.offset} for ${name}`);
  });
  const listed = [...new Set(lacking)];
  const more = listed.length > mostListed ? ` and ${listed.length - mostListed} more` : "";
  return `no main port whose further ports are free: ${listed.slice(0, mostListed).join(", ")}${more}`;
}

function takenInWords(ranges: readonly PortRange[] | "any", ports: NodePorts): string {
  const taken = ranges === "any" ? 0 : ports.takenIn(ranges);
  return taken === 0 ? "" : ` (${taken} taken)`;
}

function sameIpInWords(plan: PortPlan): string {
  return plan.further.some(({ sameIp, from }) => sameIp && from.kind !== "main") ? " on one address" : "";
}

/** Ranges as hosts write them. */
export function inWords(ranges: readonly PortRange[]): string {
  return ranges.map(({ first, last }) => (first === last ? String(first) : `${first}-${last}`)).join(", ");
}
