import type { PanelAllocation } from "../panel-catalogue.ts";
import type { PlannedPort, PlannedPorts } from "../placement/planned-ports.ts";
import type { PortPlan } from "../placement/port-plan.ts";
import type { ServiceAddress } from "../service.ts";

/** What happens to the addresses of a server. */
export interface AddressChanges {
  /** Allocations that the server gets, and loses. */
  readonly added: readonly PlannedPort[];
  readonly removed: readonly ServiceAddress[];
  /** The primary allocation afterwards; null leaves the one it has. */
  readonly primary: number | null;
  /** Egg variables and their ports. */
  readonly variables: Readonly<Record<string, string>>;
  /** Addresses by role afterwards. */
  readonly addresses: readonly ServiceAddress[];
}

/** The addresses stay; the variables of a plan get the ports that its roles have. */
export function keepAddresses(plan: PortPlan | null, addresses: readonly ServiceAddress[]): AddressChanges {
  const portOf = (role: string) => addresses.find((address) => address.role === role)?.port;
  const named = [
    ...(plan?.mainVariables ?? []).map((name) => [name, portOf("main")] as const),
    ...(plan?.further ?? []).flatMap(({ name: role, from, variables }) =>
      variables.map((name) => [name, portOf(from.kind === "main" ? "main" : role)] as const),
    ),
  ];
  const variables = named.flatMap(([name, port]) => (port === undefined ? [] : [[name, String(port)] as const]));
  return { added: [], removed: [], primary: null, variables: Object.fromEntries(variables), addresses };
}

/**
 * From the addresses that a server has to those of a plan that was solved with the server's own ports as free ones. Addresses
 * that no plan made (`extra`, or the customer's own) stay.
 */
export function changeAddresses(
  planned: PlannedPorts,
  addresses: readonly ServiceAddress[],
  onPanel: readonly PanelAllocation[],
): AddressChanges {
  const ports = [planned.main, ...planned.further];
  const wanted = new Set(ports.map((port) => port.allocationId));
  const has = new Map(onPanel.map((allocation) => [allocation.id, allocation]));
  const extras = addresses.filter(({ role, allocationId }) => role === "extra" && !wanted.has(allocationId));
  return {
    added: ports.filter(({ allocationId }) => allocationId === null || !has.has(allocationId)),
    removed: addresses.filter(({ role, allocationId }) => role !== "extra" && !wanted.has(allocationId)),
    primary: planned.main.allocationId,
    variables: planned.variables,
    addresses: [
      ...ports.flatMap(({ role, allocationId, ip, port }): readonly ServiceAddress[] =>
        allocationId === null ? [] : [{ role, allocationId, ip, port, alias: aliasOf(allocationId, has, addresses) }],
      ),
      ...extras,
    ],
  };
}

/** On another node: the plan solved there gives all of its addresses; none of those that it has goes along. */
export function leaveAddresses(planned: PlannedPorts, addresses: readonly ServiceAddress[]): AddressChanges {
  const added = [planned.main, ...planned.further];
  return {
    added,
    removed: addresses,
    primary: planned.main.allocationId,
    variables: planned.variables,
    addresses: added.flatMap(({ role, allocationId, ip, port }): readonly ServiceAddress[] =>
      allocationId === null ? [] : [{ role, allocationId, ip, port, alias: null }],
    ),
  };
}

function aliasOf(
  id: number,
  onPanel: ReadonlyMap<number, PanelAllocation>,
  addresses: readonly ServiceAddress[],
): string | null {
  return onPanel.get(id)?.alias ?? addresses.find(({ allocationId }) => allocationId === id)?.alias ?? null;
}
