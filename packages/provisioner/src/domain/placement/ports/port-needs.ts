import type { FurtherPort, FurtherPortSource, PortPlan } from "../port-plan.ts";

type From<Kind extends FurtherPortSource["kind"]> = FurtherPort & {
  readonly from: Extract<FurtherPortSource, { kind: Kind }>;
};

/** The further ports of a plan by how they are looked for. */
export interface PortNeeds {
  /** Decided by the main port. */
  readonly tied: readonly From<"offset">[];
  /** The main port plus something, on whatever address. */
  readonly loose: readonly From<"offset">[];
  readonly singles: readonly From<"any" | "range">[];
  readonly blocks: readonly From<"block">[];
  /** How many ports the server needs in all. */
  readonly total: number;
}

/** Sorts the further ports of a plan. */
export function portNeeds({ further }: PortPlan): PortNeeds {
  const tied = further.filter((port): port is From<"offset"> => port.from.kind === "offset" && port.sameIp);
  const loose = further.filter((port): port is From<"offset"> => port.from.kind === "offset" && !port.sameIp);
  const singles = further.filter(
    (port): port is From<"any" | "range"> => port.from.kind === "any" || port.from.kind === "range",
  );
  const blocks = further.filter((port): port is From<"block"> => port.from.kind === "block");
  const inBlocks = blocks.reduce((sum, { from }) => sum + from.length, 0);
  return { tied, loose, singles, blocks, total: 1 + tied.length + loose.length + singles.length + inBlocks };
}
