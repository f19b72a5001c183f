import * as z from "zod";

/** How the daemon of a node misbehaves. The control interface takes it as it is. */
export const daemonFault = z.strictObject({
  node: z.union([z.int().positive(), z.literal("all")]).default("all"),
  /** `noagent`, `foreign`: the daemon works, but does not name itself in its answers, or names another node. */
  mode: z.enum(["none", "http500", "http", "refuse", "reset", "hang", "delay", "noagent", "foreign"]),
  /** The status of mode `http`. */
  status: z.int().min(400).max(599).optional(),
  /** The delay of mode `delay`. */
  ms: z.number().min(0).optional(),
  /** A regular expression for `METHOD path` of the daemon's API. */
  match: z.string().optional(),
  /** How often; always when left out. */
  times: z.int().positive().optional(),
  /** From 0 to 1. */
  probability: z.number().min(0).max(1).optional(),
});

export type DaemonFault = z.output<typeof daemonFault>;

interface ActiveFault {
  readonly fault: DaemonFault;
  readonly pattern: RegExp | undefined;
  left: number;
}

/** The faults that are switched on, one per node. */
export class DaemonFaults {
  readonly #byNode = new Map<number, ActiveFault>();
  #everywhere: ActiveFault | undefined;

  /** A new fault replaces the old one of its node; one for all nodes replaces all. */
  set(fault: DaemonFault): void {
    const active: ActiveFault | undefined =
      fault.mode === "none"
        ? undefined
        : { fault, pattern: fault.match ? new RegExp(fault.match) : undefined, left: fault.times ?? Infinity };
    if (fault.node === "all") {
      this.#byNode.clear();
      this.#everywhere = active;
    } else if (active) this.#byNode.set(fault.node, active);
    else if (this.#everywhere) this.#byNode.set(fault.node, { fault, pattern: undefined, left: 0 });
    else this.#byNode.delete(fault.node);
  }

  /** The fault that hits a request to a daemon, which is then used up by one. */
  take(node: number, method: string, path: string): DaemonFault | undefined {
    const active = this.#byNode.get(node) ?? this.#everywhere;
    if (!active || active.left <= 0) return undefined;
    if (active.pattern && !active.pattern.test(`${method} ${path}`)) return undefined;
    const { probability } = active.fault;
    if (probability !== undefined && Math.random() >= probability) return undefined;
    active.left--;
    return active.fault;
  }
}
