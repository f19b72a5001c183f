/** Every instant at which the death of the process is dangerous. The durability suite kills a real process at each of them. */
export const crashPoints = {
  "command.before-commit": "rows and job are written, the transaction is not committed",
  "command.after-commit": "the order is stored, the caller has no answer yet",
  "worker.job-taken": "the queue has given the job away, no operation is claimed",
  "worker.operation-claimed": "the operation is ours, nothing was sent to the panel",
  "step.before-panel": "a step is about to send its request",
  "step.after-panel": "the panel has answered, nothing of it is recorded",
  "step.recorded": "between two steps",
  "operation.before-finish": "everything is done, the end is not recorded",
  "operation.finished": "the end is recorded, the next operation of the service is not started",
  "installation.waiting": "the server installs and nobody is told",
  "installation.ended": "the panel reports the end of the installation, it is not recorded",
  "transfer.waiting": "the server is moved to another node and nobody is told",
  "servers.waiting": "operations on the servers of a pool are issued, and nobody is told when they are done",
  "late-server.found": "a server came after its service had ended, it is not deleted",
  "late-server.deleted": "it is deleted, that is not recorded",
  "scheduler.due-found": "due services are read, their operations are not stored",
  "scheduler.stored": "the operations of due services are stored",
  "usage.closing": "periods and their events are written, the transaction is not committed",
  "usage.closed": "periods are closed, nobody was told of them",
  "grant.opened": "the host is about to be asked, nothing is allowed",
  "grant.allowed": "the host has allowed it and that is stored, no command is given",
  "grant.before-telling": "how a grant ends is decided, the host is not told",
  "grant.told": "the host has heard how a grant ends, it is not recorded",
} as const;

export type CrashPoint = keyof typeof crashPoints;

/** What a crash point is told. */
export interface CrashPointContext {
  readonly kind?: string;
  readonly step?: string;
  readonly serviceId?: string;
}

/** Called at every crash point; may kill the process, throw, or wait. */
export type CrashPointHook = (point: CrashPoint, context: CrashPointContext) => void | Promise<void>;
