import type { PlannedPorts } from "../placement/planned-ports.ts";
import type { FurtherPort, PortPlan, PortRange } from "../placement/port-plan.ts";
import { anyOnePort, type PortFacts, solvePortPlan } from "../placement/ports/solve-port-plan.ts";
import type { ServiceAddress } from "../service.ts";

/**
 * Solves a plan anew for a server that has ports already, which are among the free ones. What it has is kept where the new
 * plan allows it: the address that players know above all, then further ports of the same name. Null: no solution.
 */
export function replanPorts(
  plan: PortPlan | null,
  addresses: readonly ServiceAddress[],
  facts: PortFacts,
  dedicatedIp: boolean,
): PlannedPorts | null {
  const wanted = plan ?? anyOnePort;
  const main = addresses.find(({ role }) => role === "main");
  const keepsMain = main !== undefined && allows(wanted.main, main.port);
  const attempts = keepsMain ? [withPorts(wanted, addresses), withMain(wanted, main.port)] : [];
  for (const attempt of attempts) {
    const found = solvePortPlan(attempt, withoutNamesakes(facts, main), dedicatedIp);
    if (found !== null && found.main.ip === main?.ip) return found;
  }
  return solvePortPlan(wanted, facts, dedicatedIp);
}

/** Only the address that it has may give the main port. */
function withoutNamesakes(facts: PortFacts, main: ServiceAddress | undefined): PortFacts {
  if (main === undefined) return facts;
  const namesake = ({ ip, port }: { ip: string; port: number }) => port === main.port && ip !== main.ip;
  return { ...facts, allocations: facts.allocations.filter((allocation) => !namesake(allocation)) };
}

function withMain(plan: PortPlan, port: number): PortPlan {
  return { ...plan, main: [only(port)] };
}

function withPorts(plan: PortPlan, addresses: readonly ServiceAddress[]): PortPlan {
  const portOf = (role: string) => addresses.find((address) => address.role === role)?.port;
  const kept = plan.further.map((further): FurtherPort => {
    const port = portOf(further.name);
    const { from } = further;
    if (port === undefined || (from.kind !== "any" && from.kind !== "range")) return further;
    return allows(from.kind === "any" ? "any" : from.ranges, port)
      ? { ...further, from: { kind: "range", ranges: [only(port)] } }
      : further;
  });
  return { ...withMain(plan, portOf("main") ?? 0), further: kept };
}

function allows(source: PortPlan["main"], port: number): boolean {
  return source === "any" || source.some(({ first, last }) => port >= first && port <= last);
}

function only(port: number): PortRange {
  return { first: port, last: port };
}
