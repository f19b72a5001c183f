import type { PanelAllocation } from "../panel-catalogue.ts";
import type { PanelServer } from "../panel-server.ts";
import type { PortPlan } from "../placement/port-plan.ts";
import type { ServiceAddress } from "../service.ts";

/** The addresses of a server that no port plan of ours made: a further port is known by the variable that holds it. */
export function serverAddresses(
  server: PanelServer & { readonly allocations: readonly PanelAllocation[] },
  plan: PortPlan | null,
): readonly ServiceAddress[] {
  const roleOf = ({ id, port }: PanelAllocation) => {
    if (id === server.allocationId) return "main";
    const further = plan?.further.find(({ variables }) =>
      variables.some((name) => server.environment[name] === String(port)),
    );
    return further?.name ?? "extra";
  };
  return server.allocations
    .map((allocation) => {
      const { id: allocationId, ip, alias, port } = allocation;
      return { allocationId, ip, alias, port, role: roleOf(allocation) };
    })
    .toSorted((one, other) => Number(other.role === "main") - Number(one.role === "main"));
}
