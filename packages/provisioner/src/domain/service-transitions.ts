import type { ServiceState } from "./service.ts";

/** Every legal transition and what must have been confirmed for it. What is not here does not happen. */
export const serviceTransitions = {
  pending: {
    installing: "the panel has made the server",
    active: "the panel has made or shown a server that needs no installation",
    suspended: "a suspended server was imported",
    failed: "making or importing the server was given up",
    terminated: "the service ended and the panel has no server of it",
  },
  installing: {
    active: "the panel reports the end of the installation",
    failed: "the installation failed",
    terminated: "the panel has deleted the server",
  },
  active: {
    suspended: "the panel has suspended the server",
    installing: "the panel has begun to reinstall the server",
    failed: "the server is missing on the panel",
    terminated: "the panel has deleted the server",
  },
  suspended: {
    active: "the panel has lifted the suspension",
    failed: "the server is missing on the panel",
    terminated: "the panel has deleted the server",
  },
  failed: {
    pending: "a person has ordered another try",
    installing: "the panel installs the server after another try",
    active: "the server turned out to be in order",
    suspended: "the server turned out to be in order and suspended",
    terminated: "the panel has no server of it any more",
  },
  terminated: {},
} as const satisfies Record<ServiceState, Partial<Record<ServiceState, string>>>;

/** Whether a service may go from one state to another. Staying is not a transition. */
export function canTransition(from: ServiceState, to: ServiceState): boolean {
  return to in serviceTransitions[from];
}

/** The states that can follow a state directly. */
export function statesAfter(from: ServiceState): readonly ServiceState[] {
  return Object.keys(serviceTransitions[from]) as ServiceState[];
}
