/** An old fault, and how to put it back. */
export interface Mutant {
  readonly name: string;
  /** What goes wrong with it, in words. */
  readonly fault: string;
  readonly patches: readonly Patch[];
}

/** One place of the source below `packages/`. */
export interface Patch {
  readonly file: string;
  /** What stands there, exactly once. */
  readonly now: string;
  readonly before: string;
}

/** Faults that Hatchery had, each put back in as few lines as it takes. */
export const mutants: readonly Mutant[] = [
  {
    name: "process-clock-schedules",
    fault: "what is due is decided by the clock of the process that looks",
    patches: [
      {
        file: "provisioner/src/engine/scheduler.ts",
        now: ".where(lte(services.dueAt, databaseTime))",
        before: ".where(lte(services.dueAt, new Date()))",
      },
    ],
  },
  {
    name: "process-clock-decides",
    fault: "an operation compares the paid time with the clock of its process",
    patches: [
      {
        file: "provisioner/src/engine/passing-time.ts",
        now: "return () => new Date(since.getTime() + performance.now() - readAt);",
        before: "return () => new Date(Date.now() + 0 * (since.getTime() - readAt));",
      },
    ],
  },
  {
    name: "due-time-forgotten",
    fault: "the end of an operation does not say when the lifecycle has to look at the service again",
    patches: [
      {
        file: "provisioner/src/engine/outcome-writer.ts",
        now: "const dueAt = reschedules ?",
        before: "const dueAt = false && reschedules ?",
      },
    ],
  },
  {
    name: "deleted-by-number",
    fault: "a server is deleted by its number, whoever's it is by now",
    patches: [
      {
        file: "provisioner/src/domain/server-identity.ts",
        now: ": server.uuid === known.serverUuid;",
        before: ": true;",
      },
    ],
  },
  {
    name: "one-name-for-all",
    fault: "every installation gives out the same external ids, and takes whatever carries them for its own",
    patches: [
      {
        file: "provisioner/src/domain/installation.ts",
        // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source.
        now: 'return name === "" ? "hatchery" : `hatchery-${name}`;',
        before: 'return "hatchery";',
      },
      {
        file: "provisioner/src/domain/ordered-server.ts",
        now: "if (!userIds.includes(server.userId)) return",
        before: "if (!userIds.includes(server.userId) && server.userId < 0) return",
      },
    ],
  },
  {
    name: "promised-address",
    fault: "the customer is told the address that was promised, not the one that the server has",
    patches: [
      {
        file: "provisioner/src/domain/placement/placed-addresses.ts",
        now: "  const placeOf = new Map(",
        before: "  if (promised.length > 0) return promised;\n  const placeOf = new Map(",
      },
    ],
  },
  {
    name: "odd-answer-is-failure",
    fault: "a creation that was answered with success in another shape counts as not done",
    patches: [
      {
        file: "provisioner/src/panel/problem-from-sdk-error.ts",
        now: 'response_invalid: { class: "unknown-outcome", kind: "outcome-unknown" },',
        before: 'response_invalid: { class: "permanent", kind: "other" },',
      },
    ],
  },
  {
    name: "lost-suspension",
    fault: "an expiry whose answer was lost is not lifted when the service was renewed meanwhile",
    patches: [
      {
        file: "provisioner/src/operations/expire-service.ts",
        now: "const mayBeSuspended = run.outcomeUnknown &&",
        before: "const mayBeSuspended = !run.outcomeUnknown && run.outcomeUnknown &&",
      },
    ],
  },
  {
    name: "lease-without-end",
    fault: "what runs under a lease that has ended stays with its holder, who may have given up writing",
    patches: [
      {
        file: "provisioner/src/engine/free-operations.ts",
        now: "or(isNull(operations.leaseUntil), lte(operations.leaseUntil, databaseTime))",
        before: "isNull(operations.leaseUntil)",
      },
    ],
  },
  {
    name: "unfenced",
    fault: "a worker whose operation was taken over writes its outcome all the same",
    patches: [
      {
        file: "provisioner/src/engine/outcome-writer.ts",
        now: "fences.get(id) === fence);",
        before: "fences.has(id) && fence !== null);",
      },
    ],
  },
  {
    name: "late-server-kept",
    fault: "a server that the panel brings after its service has ended stays there",
    patches: [
      {
        file: "provisioner/src/engine/watch-late-servers.ts",
        now: "await gateway.deleteServer(found.server.id);",
        before: "",
      },
    ],
  },
  {
    name: "process-clock-closes",
    fault: "a period of use has ended when the clock of the process says so",
    patches: [
      {
        file: "provisioner/src/usage/close-periods.ts",
        now: "first.now, periodsOfEach)",
        before: "new Date(), periodsOfEach)",
      },
    ],
  },
  {
    name: "number-given-twice",
    fault: "a server made after a restoration vouches for an older one of ours that had its number",
    patches: [
      {
        file: "provisioner/src/panel/panel-canary.ts",
        now: "serverId < missing.serverId",
        before: "serverId <= missing.serverId",
      },
    ],
  },
  {
    name: "trusted-after-restoration",
    fault: "when the newest server is gone, the next one that stands vouches, although it was made after a restoration",
    patches: [
      {
        file: "provisioner/src/panel/panel-canary.ts",
        now: "lastInRow(gateway, older.toReversed())",
        before: "lastInRow(gateway, older.slice(1, 2))",
      },
    ],
  },
];
