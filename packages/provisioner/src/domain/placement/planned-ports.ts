/** One address in a solved plan. */
export interface PlannedPort {
  /** `main`, or the name of a further port; the ports of a block after its first are `name+1`, `name+2` … */
  readonly role: string;
  /** Null: the allocation has to be created first. */
  readonly allocationId: number | null;
  readonly ip: string;
  readonly port: number;
}

/** A port plan solved on one node. */
export interface PlannedPorts {
  readonly main: PlannedPort;
  readonly further: readonly PlannedPort[];
  /** Egg variables and their ports, as the strings that the panel wants. */
  readonly variables: Readonly<Record<string, string>>;
}
