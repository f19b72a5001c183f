/** A run of ports, both ends included. */
export interface PortRange {
  readonly first: number;
  readonly last: number;
}

/** Where the main port may be: any free one, or ranges in order of preference. */
export type MainPortSource = "any" | readonly PortRange[];

/** Where a further port comes from. */
export type FurtherPortSource =
  /** Any free port. */
  | { readonly kind: "any" }
  /** One of these, in order of preference. */
  | { readonly kind: "range"; readonly ranges: readonly PortRange[] }
  /** The main port plus this. */
  | { readonly kind: "offset"; readonly offset: number }
  /** This many consecutive ports, inside the ranges if there are any. */
  | { readonly kind: "block"; readonly length: number; readonly ranges: readonly PortRange[] }
  /** The main port itself once more: no allocation of its own, only its variables. */
  | { readonly kind: "main" };

/** A port besides the main one. */
export interface FurtherPort {
  /** For example `query`; unique within the plan, never `main`. */
  readonly name: string;
  readonly from: FurtherPortSource;
  /** Egg variables that get the port; for a block, its first. */
  readonly variables: readonly string[];
  /** Must have the ip of the main port. */
  readonly sameIp: boolean;
}

/** Which ports a server needs. */
export interface PortPlan {
  readonly main: MainPortSource;
  /** Egg variables that get the main port, besides the panel's own `SERVER_PORT`. */
  readonly mainVariables: readonly string[];
  readonly further: readonly FurtherPort[];
  /** Make allocations that do not exist yet, for ports named by number, range or offset, on addresses that the node has. */
  readonly createMissing: boolean;
}

/** How many allocations a server has by its plan, the main one included. */
export function plannedAllocations(plan: PortPlan | null): number {
  const further = plan?.further.map(({ from }) => (from.kind === "main" ? 0 : from.kind === "block" ? from.length : 1));
  return 1 + (further ?? []).reduce<number>((sum, count) => sum + count, 0);
}

/** Whether two plans want the same, whatever the order of their keys. */
export function samePorts(one: PortPlan | null, other: PortPlan | null): boolean {
  return JSON.stringify(one, inOrder) === JSON.stringify(other, inOrder);
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
