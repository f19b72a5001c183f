import type { PanelAllocation } from "../panel-catalogue.ts";
import type { PanelServer } from "../panel-server.ts";
import type { ServiceAddress } from "../service.ts";

/** The addresses that a server has, each in the role that it was promised for; others than those are `main` or `extra`. */
export function placedAddresses(
  promised: readonly ServiceAddress[],
  server: PanelServer & { readonly allocations: readonly PanelAllocation[] },
): readonly ServiceAddress[] {
  const placeOf = new Map(promised.map(({ allocationId }, at) => [allocationId, at]));
  const roleOf = (id: number) =>
    promised[placeOf.get(id) ?? -1]?.role ?? (id === server.allocationId ? "main" : "extra");
  return server.allocations
    .toSorted((one, other) => (placeOf.get(one.id) ?? promised.length) - (placeOf.get(other.id) ?? promised.length))
    .map(({ id, ip, alias, port }) => ({ allocationId: id, ip, alias, port, role: roleOf(id) }));
}
