import type { OperationKind, ServiceOperationKind } from "./operation.ts";
import type { ServiceState } from "./service.ts";

/** In which states of a service a command may be given, and where it leads. */
export interface CommandRule {
  /** States in which the command is accepted. While earlier operations wait, ask for the state that they lead to as well. */
  readonly acceptedIn: readonly ServiceState[];
  /** States in which the operation may ask the panel for something when its turn comes. */
  readonly runsIn: readonly ServiceState[];
  /** States in which there is nothing left to do: the operation succeeds without asking the panel. */
  readonly alreadyDoneIn: readonly ServiceState[];
  /** The state that success leads to; null leaves the state as it is. */
  readonly leadsTo: ServiceState | null;
  /**
   * States in which giving it up means that the service has failed. In others the state stays: a service that could not be
   * suspended is active, and so is one whose reinstallation did not begin.
   */
  readonly failsIn: readonly ServiceState[];
}

const living = ["pending", "installing", "active", "suspended"] as const;

/** Which command is allowed in which state: the only place that says so. `create` and `import` make the service, hence no state accepts them. */
export const commandRules: Readonly<Record<ServiceOperationKind, CommandRule>> = {
  create: {
    acceptedIn: [],
    runsIn: ["pending", "installing"],
    alreadyDoneIn: ["active", "suspended"],
    leadsTo: "active",
    failsIn: ["pending", "installing"],
  },
  import: {
    acceptedIn: [],
    runsIn: ["pending", "installing"],
    alreadyDoneIn: ["active", "suspended"],
    leadsTo: "active",
    failsIn: ["pending", "installing"],
  },
  suspend: {
    acceptedIn: living,
    runsIn: ["active"],
    alreadyDoneIn: ["suspended"],
    leadsTo: "suspended",
    failsIn: [],
  },
  unsuspend: {
    acceptedIn: living,
    runsIn: ["suspended"],
    alreadyDoneIn: ["active", "installing"],
    leadsTo: "active",
    failsIn: [],
  },
  expire: {
    acceptedIn: living,
    runsIn: ["active", "suspended"],
    alreadyDoneIn: [],
    leadsTo: "suspended",
    failsIn: [],
  },
  terminate: {
    acceptedIn: [...living, "failed"],
    runsIn: ["pending", "installing", "active", "suspended", "failed"],
    alreadyDoneIn: ["terminated"],
    leadsTo: "terminated",
    failsIn: [],
  },
  renew: {
    acceptedIn: [...living, "failed"],
    runsIn: ["active", "suspended", "failed", "installing", "pending"],
    alreadyDoneIn: [],
    leadsTo: null,
    failsIn: [],
  },
  upgrade: { acceptedIn: living, runsIn: ["active", "suspended"], alreadyDoneIn: [], leadsTo: null, failsIn: [] },
  "change-options": {
    acceptedIn: living,
    runsIn: ["active", "suspended"],
    alreadyDoneIn: [],
    leadsTo: null,
    failsIn: [],
  },
  // Not while suspended: the panel forgets the suspension when it reinstalls.
  reinstall: {
    acceptedIn: ["active", "failed"],
    runsIn: ["active", "installing", "failed"],
    alreadyDoneIn: [],
    leadsTo: "active",
    failsIn: ["installing"],
  },
  rename: {
    acceptedIn: living,
    runsIn: ["installing", "active", "suspended"],
    alreadyDoneIn: [],
    leadsTo: null,
    failsIn: [],
  },
  "change-owner": {
    acceptedIn: living,
    runsIn: ["installing", "active", "suspended"],
    alreadyDoneIn: [],
    leadsTo: null,
    failsIn: [],
  },
  repair: {
    acceptedIn: ["installing", "active", "suspended", "failed"],
    runsIn: ["installing", "active", "suspended", "failed"],
    alreadyDoneIn: [],
    leadsTo: null,
    failsIn: [],
  },
};

/** Commands that leave the panel with or without a suspension, nobody knows which, when they are given up after a lost answer. */
export const leavesSuspensionUncertain: ReadonlySet<OperationKind> = new Set([
  "suspend",
  "unsuspend",
  "expire",
  "renew",
  "repair",
]);

/** Commands about a server, which a pool has not. */
export const notOfPools: ReadonlySet<ServiceOperationKind> = new Set(["reinstall", "repair", "import"]);

/** Commands about what a server of a pool has not of its own: its paid time and its owner are the pool's. */
export const poolDecides: ReadonlySet<ServiceOperationKind> = new Set(["renew", "expire", "change-owner"]);

/** Commands after which a server of a pool may take more of it, or be active: the pool has to be. */
export const mayMakeMore: ReadonlySet<OperationKind> = new Set([
  "create",
  "import",
  "unsuspend",
  "upgrade",
  "change-options",
  "reinstall",
]);

/** Whether a command may be given for a service in this state. */
export function acceptsCommand(state: ServiceState, kind: ServiceOperationKind): boolean {
  return commandRules[kind].acceptedIn.includes(state);
}

/**
 * What an operation finds when its turn comes: it runs, has nothing to do, or cannot be done in this state. Where the panel may
 * have the suspension otherwise than the state says, both commands about it run all the same.
 */
export function turnOf(
  kind: ServiceOperationKind,
  state: ServiceState,
  asksAnyway = false,
): "runs" | "already-done" | "impossible" {
  const rule = commandRules[kind];
  const isSuspension = kind === "suspend" || kind === "unsuspend";
  if (rule.alreadyDoneIn.includes(state)) return isSuspension && asksAnyway ? "runs" : "already-done";
  return rule.runsIn.includes(state) ? "runs" : "impossible";
}

/** The commands that a service in this state accepts, for buttons and documentation. */
export function commandsIn(state: ServiceState): readonly ServiceOperationKind[] {
  return (Object.keys(commandRules) as ServiceOperationKind[]).filter((kind) => acceptsCommand(state, kind));
}
