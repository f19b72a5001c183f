import type { ServiceOperationKind } from "./operation.ts";
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
  /** The state when it is given up; null leaves the state as it is, for example a service that could not be suspended stays active. */
  readonly whenGivenUp: ServiceState | null;
}

const living = ["pending", "installing", "active", "suspended"] as const;

/** Which command is allowed in which state: the only place that says so. `create` and `import` make the service, hence no state accepts them. */
export const commandRules: Readonly<Record<ServiceOperationKind, CommandRule>> = {
  create: {
    acceptedIn: [],
    runsIn: ["pending", "installing"],
    alreadyDoneIn: ["active", "suspended"],
    leadsTo: "active",
    whenGivenUp: "failed",
  },
  import: {
    acceptedIn: [],
    runsIn: ["pending", "installing"],
    alreadyDoneIn: ["active", "suspended"],
    leadsTo: "active",
    whenGivenUp: "failed",
  },
  suspend: {
    acceptedIn: living,
    runsIn: ["active"],
    alreadyDoneIn: ["suspended"],
    leadsTo: "suspended",
    whenGivenUp: null,
  },
  unsuspend: {
    acceptedIn: living,
    runsIn: ["suspended"],
    alreadyDoneIn: ["active", "installing"],
    leadsTo: "active",
    whenGivenUp: null,
  },
  expire: {
    acceptedIn: living,
    runsIn: ["active", "suspended"],
    alreadyDoneIn: [],
    leadsTo: "suspended",
    whenGivenUp: null,
  },
  terminate: {
    acceptedIn: [...living, "failed"],
    runsIn: ["pending", "installing", "active", "suspended", "failed"],
    alreadyDoneIn: ["terminated"],
    leadsTo: "terminated",
    whenGivenUp: null,
  },
  renew: {
    acceptedIn: [...living, "failed"],
    runsIn: ["active", "suspended", "failed", "installing", "pending"],
    alreadyDoneIn: [],
    leadsTo: null,
    whenGivenUp: null,
  },
  upgrade: { acceptedIn: living, runsIn: ["active", "suspended"], alreadyDoneIn: [], leadsTo: null, whenGivenUp: null },
  "change-options": {
    acceptedIn: living,
    runsIn: ["active", "suspended"],
    alreadyDoneIn: [],
    leadsTo: null,
    whenGivenUp: null,
  },
  // Not while suspended: the panel forgets the suspension when it reinstalls.
  reinstall: {
    acceptedIn: ["active", "failed"],
    runsIn: ["active", "installing", "failed"],
    alreadyDoneIn: [],
    leadsTo: "active",
    whenGivenUp: "failed",
  },
  rename: {
    acceptedIn: living,
    runsIn: ["installing", "active", "suspended"],
    alreadyDoneIn: [],
    leadsTo: null,
    whenGivenUp: null,
  },
  "change-owner": {
    acceptedIn: living,
    runsIn: ["installing", "active", "suspended"],
    alreadyDoneIn: [],
    leadsTo: null,
    whenGivenUp: null,
  },
  repair: {
    acceptedIn: ["installing", "active", "suspended", "failed"],
    runsIn: ["installing", "active", "suspended", "failed"],
    alreadyDoneIn: [],
    leadsTo: null,
    whenGivenUp: null,
  },
};

/** Whether a command may be given for a service in this state. */
export function acceptsCommand(state: ServiceState, kind: ServiceOperationKind): boolean {
  return commandRules[kind].acceptedIn.includes(state);
}

/** What an operation finds when its turn comes: it runs, has nothing to do, or cannot be done in this state. */
export function turnOf(kind: ServiceOperationKind, state: ServiceState): "runs" | "already-done" | "impossible" {
  const rule = commandRules[kind];
  if (rule.alreadyDoneIn.includes(state)) return "already-done";
  return rule.runsIn.includes(state) ? "runs" : "impossible";
}

/** The commands that a service in this state accepts, for buttons and documentation. */
export function commandsIn(state: ServiceState): readonly ServiceOperationKind[] {
  return (Object.keys(commandRules) as ServiceOperationKind[]).filter((kind) => acceptsCommand(state, kind));
}
