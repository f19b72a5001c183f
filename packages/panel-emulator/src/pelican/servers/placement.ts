import { DisplayError } from "../../errors/display-error.ts";
import { UncaughtError } from "../../errors/uncaught-error.ts";
import { inputAt } from "../../http/panel-request.ts";
import type { InputObject, InputValue } from "../../http/php-input.ts";
import { selectAllocation } from "../../servers/select-allocation.ts";
import type { PanelState } from "../../state/panel-state.ts";
import { isArray, isEmpty } from "../../validation/php-values.ts";
import { viableNodes } from "../nodes/viable-nodes.ts";

/** Where a new server goes. */
export interface Placement {
  readonly node_id: number;
  /** null: `deploy` without ports gives none. */
  readonly allocation_id: number | null;
}

/**
 * Without `deploy` the node of the given allocation. With it, and with ports, a random allocation that fits; without ports
 * the first node that fits and the given allocation, which is not held against it.
 * @param fields What the rules let through.
 * @param input The whole request, which says whether there is a `deploy`.
 */
export function placementOf(state: PanelState, fields: InputObject, input: InputObject): Placement {
  const given = inputAt(fields, "allocation.default") ?? null;
  if (input.deploy === undefined || input.deploy === null) {
    const allocation = state.allocations.get(Number(given));
    if (!allocation) throw new UncaughtError("InvalidArgumentException");
    return { node_id: allocation.node_id, allocation_id: allocation.id };
  }
  const demand = (name: string) => Math.trunc(Number(inputAt(fields, `limits.${name}`)));
  const nodes = viableNodes(
    state,
    { memory: demand("memory"), disk: demand("disk"), cpu: demand("cpu") },
    texts(inputAt(input, "deploy.tags")),
  ).map(({ id }) => id);
  const [first] = nodes;
  if (first === undefined)
    throw new DisplayError(
      "No nodes satisfying the requirements specified for automatic deployment could be found.",
      "NoViableNodeException",
    );
  const ports = texts(inputAt(input, "deploy.port_range"));
  if (ports.length > 0) {
    const dedicated = !isEmpty(inputAt(input, "deploy.dedicated_ip"));
    const { node_id, id } = selectAllocation(state, { nodes, ports, dedicated, longestRange: 999 });
    return { node_id, allocation_id: id };
  }
  if (given !== null && !state.allocations.get(Number(given))) throw new UncaughtError("QueryException");
  return { node_id: first, allocation_id: given === null ? null : Number(given) };
}

function texts(value: InputValue | undefined): string[] {
  return isArray(value) ? Object.values(value).map(String) : [];
}
